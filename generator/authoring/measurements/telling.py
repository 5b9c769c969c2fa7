"""What is told of measurements that came out of a file with figures, in words for staff."""

from __future__ import annotations

from collections.abc import Iterator

from generator.authoring.measurements.bringing import Brought
from generator.dutch import count_text, list_text

NOTHING_NEW = "Er is niets veranderd: er zijn geen nieuwe metingen."
KNOWN = "Stond er al, met dezelfde waarde: {}."
WITHOUT = "Geen meting in het bestand: {}."
UNUSED = "Niet gebruikt, want zonder bekende kop: {}."
HIDDEN = "Niet gelezen, want verborgen: {}."


def told(brought: Brought, where: str) -> Iterator[str]:
    """What comes below which indicator, and what does not; a line each. ``where`` is what staff
    call the file of goals."""
    found = brought.matched
    if found.new:
        yield f"{where}: {count_text(len(found.new), 'meting', 'metingen')} erbij"
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
