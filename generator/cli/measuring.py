"""Measurements out of a file with figures: what was written of it, and what was not."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.console import Console
from generator.cli.exit_codes import OK
from generator.places import meant
from generator.problems import UsageError

USAGE = "schrijf 'rapport nieuw metingen DOSSIER --uit cijfers.xlsx'"
NOW = "Geef daarna: rapport controleer {}"


def new_measurements(arguments: Namespace) -> int:
    """Take over the measurements of a file, and tell what was done with each."""
    from generator.authoring.measurements.bringing import bring_measurements
    from generator.authoring.measurements.telling import told

    if not arguments.dossier or not arguments.uit:
        raise UsageError(USAGE)
    brought = bring_measurements(
        meant(arguments.dossier), Path(arguments.uit), arguments.blad or ""
    )
    with Console() as console:
        console.show(brought.matched.doubts)
        for line in told(brought, str(brought.path)):
            console.say(line)
        if brought.matched.new:
            console.say(NOW.format(brought.path.parent))
    return OK
