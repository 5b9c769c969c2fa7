"""The verb that makes a draft of a Word file that somebody made by hand."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import Option, Positional, Verb
from generator.cli.exit_codes import OK
from generator.dutch import capitalized
from generator.problems import begin_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.drafting.start import Read

MOST_SHOWN = 20
MOST_LETTERS = 100
"""So many lines are shown of what found no place, and so much of each; the file has all."""


def lees(arguments: Namespace) -> int:
    """Make a dossier of a Word file that was made by hand, and tell what needs a look."""
    from generator.authoring.scaffold import what_now
    from generator.authoring.scaffold.dossiers import start_dossier
    from generator.drafting.start import read

    found = read(Path(arguments.bestand), arguments.soort, arguments.organisatie)
    made = start_dossier(found.files, arguments.als, arguments.organisatie)
    print(made, *_told(found), what_now(made), sep="\n")
    return OK


def _told(found: Read) -> Iterator[str]:
    """What the file became, and what somebody must look at."""
    yield f"Gelezen als {found.kind}: {', '.join(found.files)}."
    if found.doubts:
        yield f"Zoek in deze bestanden naar CONTROLEER: dat staat er {found.doubts} keer."
    if found.unplaced:
        yield "Niet geplaatst (het staat ook onderaan het document):"
        unplaced = found.unplaced[:MOST_SHOWN]
        yield from (f"  {begin_of(words, MOST_LETTERS)}" for words in unplaced)
        if len(found.unplaced) > MOST_SHOWN:
            yield f"  … en nog {len(found.unplaced) - MOST_SHOWN} alinea's"
    yield from map(capitalized, found.told)


LEES = Verb(
    "lees",
    "maak een concept-dossier van een Word-bestand dat met de hand is gemaakt",
    lees,
    (
        Option(
            "--als",
            "DOSSIER",
            "hoe het dossier gaat heten, bijvoorbeeld 2022-10-vgr",
            required=True,
        ),
        Option(
            "--organisatie",
            "NAAM",
            "bij welke organisatie het dossier hoort, zoals szw (anders: die in organisatie.yaml)",
        ),
        Option("--soort", "SOORT", "vgr, nota, activiteitenoverzicht, jaarplan of charter"),
    ),
    positionals=(Positional("bestand", "BESTAND", "een Word-bestand (.docx)"),),
)
