"""Measurements out of a file with figures: what was written of it, and what was not."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.console import Console
from generator.cli.exit_codes import OK
from generator.dutch import count_text, list_text
from generator.places import meant
from generator.problems import UsageError

if TYPE_CHECKING:
    from generator.authoring.measurements.bringing import Brought

USAGE = "schrijf 'rapport nieuw metingen DOSSIER --uit cijfers.xlsx'"
NOTHING_NEW = "Er is niets veranderd: er zijn geen nieuwe metingen."
KNOWN = "Stond er al, met dezelfde waarde: {}."
WITHOUT = "Geen meting in het bestand: {}."
UNUSED = "Niet gebruikt, want zonder bekende kop: {}."
NOW = "Geef daarna: rapport controleer {}"
HIDDEN = "Niet gelezen, want verborgen: {}."


def new_measurements(arguments: Namespace) -> int:
    """Take over the measurements of a file, and tell what was done with each."""
    from generator.authoring.measurements.bringing import bring_measurements

    others = (arguments.vanaf, arguments.jaar, arguments.moment)
    if not arguments.dossier or not arguments.uit or any(one is not None for one in others):
        raise UsageError(USAGE)
    brought = bring_measurements(
        meant(arguments.dossier), Path(arguments.uit), arguments.blad or ""
    )
    with Console() as console:
        console.show(brought.matched.doubts)
        for line in _told(brought):
            console.say(line)
        if brought.matched.new:
            console.say(NOW.format(brought.path.parent))
    return OK


def _told(brought: Brought) -> Iterator[str]:
    found = brought.matched
    if found.new:
        yield f"{brought.path}: {count_text(len(found.new), 'meting', 'metingen')} erbij"
        for indicator, one in found.new:
            yield f"  {indicator.id}: {one.cells['waarde'].text} op {one.fields['peildatum']}"
    else:
        yield NOTHING_NEW
    if found.known:
        yield KNOWN.format(count_text(found.known, "meting", "metingen"))
    for message, names in (
        (WITHOUT, found.without),
        (UNUSED, brought.unused),
        (HIDDEN, brought.hidden),
    ):
        if names:
            yield message.format(list_text([f"'{name}'" for name in names]))
