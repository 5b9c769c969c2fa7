"""The verbs about documents that were made before: where their words come from."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import Positional, Verb
from generator.cli.exit_codes import OK
from generator.places import INPUTS, TEMPLATES
from generator.problems import UsageError, begin_of

if TYPE_CHECKING:
    from generator.returning.remaking import Remade
    from generator.returning.searching import Found

MOST_PLACES = 20
"""More places than this nobody reads; then longer words are looked for."""

MOST_LINES = 3
"""How many lines of a text in the YAML are shown."""

MOST_LETTERS = 80
"""So much of the words is repeated in a message."""

CHANGED = (
    "Let op: dit bestand is na het maken gewijzigd, of gemaakt met een andere versie van het"
    " programma. Wat hieronder staat, geldt voor het bestand zoals het nu wordt gemaakt."
)
NOT_THERE = "de woorden '{}' staan niet in dit bestand"
NOT_FILLED_IN = (
    "de woorden '{}' komen niet uit de ingevulde bestanden; dit bestand is na het maken gewijzigd"
)
FIXED = "Dit zijn vaste woorden van het programma of het sjabloon."


def herkomst(arguments: Namespace) -> int:
    """Tell from which fields and lines words of a made document come."""
    from generator.received.incoming import fault
    from generator.returning.remaking import remade
    from generator.returning.searching import found

    if not arguments.woorden.strip():
        raise UsageError("zet de woorden die u zoekt tussen aanhalingstekens")
    document = Path(arguments.bestand)
    again = remade(document, TEMPLATES)
    paragraphs = again.paragraphs()
    places = list(found(paragraphs, arguments.woorden))
    changed = not again.is_as_it_was_made(paragraphs)
    if not places:
        message = NOT_FILLED_IN if changed else NOT_THERE
        raise fault(document, message.format(begin_of(arguments.woorden, MOST_LETTERS)))
    if changed:
        print(CHANGED, end="\n\n")
    print("\n\n".join(_told(again, one) for one in places[:MOST_PLACES]))
    if len(places) > MOST_PLACES:
        print(f"\nDeze woorden staan er nog {len(places) - MOST_PLACES} keer; zoek meer woorden.")
    return OK


def _told(again: Remade, place: Found) -> str:
    """The words in their text, and below them where they come from."""
    from generator.dossier.tracing import Trace, traces

    def shown(trace: Trace) -> str:
        file = INPUTS / trace.place.file
        where = f"  {file}:{trace.place.line}:{trace.place.column}: {trace.path}"
        return "\n".join([where, *(f"    {line.strip()}" for line in trace.lines[:MOST_LINES])])

    lines = [f"… {place.before}«{place.words}»{place.after} …"]
    told = traces(again.dossier, place.origins)
    if not told:
        return "\n".join([*lines, FIXED])
    fields = f"{len(told)} velden" if len(told) > 1 else "dit veld"
    return "\n".join([*lines, f"Dit volgt uit {fields}:", *map(shown, told)])


HERKOMST = Verb(
    "herkomst",
    "zeg uit welk veld en welke regel woorden van een gemaakt document komen",
    herkomst,
    positionals=(
        Positional("bestand", "BESTAND", "een pdf of Word-bestand van 'rapport maak'"),
        Positional("woorden", "WOORDEN", "de woorden of het cijfer, tussen aanhalingstekens"),
    ),
)
