"""The verb that makes the public version of a dossier (Wet open overheid)."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.cli.arguments import JSON, STRICT, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.problems import InputError, Place, Problem

if TYPE_CHECKING:
    from generator.dossier.dossier import Dossier
    from generator.woo.published import PublicDocument

NOT_EMPTY = (
    "de map '{}' is niet leeg; kies een nieuwe map, zodat er niets van een eerdere keer in blijft"
    " staan"
)
NOT_SENT = (
    "Deze versie is gemaakt van de bestanden zoals ze nu zijn. Kijk zelf of het document zo"
    " verzonden is: het programma vergelijkt dat nog niet met het archief."
)
READ_IT = (
    "Lees elke pdf voordat u hem openbaar maakt: wat u vergat te markeren, en wie in de tekst te"
    " herkennen is zonder naam, ziet het programma niet."
)


def woo(arguments: Namespace) -> int:
    """Tell what would be left out of a dossier, or make its public version in a new folder."""
    from generator.dossier.dossier import read_dossier
    from generator.woo.suggestions.telling import suggestions

    folder = Path(arguments.dossier)
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        if arguments.uit:
            _must_be_new(Path(arguments.uit))
        dossier = read_dossier(folder)
        console.show(dossier.problems)
        console.show(suggestions(dossier, dossier.woo[1] if dossier.woo else None))
        if console.failed:
            return WRONG_INPUT
        if arguments.uit:
            _publish(dossier, Path(arguments.uit), console)
        else:
            _overview(dossier, console)
    return WRONG_INPUT if console.failed else OK


def _overview(dossier: Dossier, console: Console) -> None:
    """How much of each document is left out."""
    from generator.woo.overview import overview

    for line in overview(dossier):
        console.say(line)


def _publish(dossier: Dossier, target: Path, console: Console) -> None:
    from generator.disk.newly import new_in
    from generator.woo.publishing import publish

    publication = publish(dossier, places.TEMPLATES)
    console.show(publication.problems)
    if console.failed:
        return
    with new_in(target.parent) as room:
        for path, data in publication.files.items():
            file = room / target.name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    for one in publication.documents:
        console.say(_told(one))
    console.say(f"Gemaakt en gecontroleerd: {len(publication.files)} bestanden in {target}.")
    console.say(NOT_SENT)
    console.say(READ_IT)


def _told(document: PublicDocument) -> str:
    """What was decided of a document."""
    from generator.dutch import count_text

    decided = document.beoordeling.value.lower()
    if not document.files:
        return f"{document.bestand}: {decided}"
    boxes = count_text(len(document.weglatingen), "passage", "passages")
    return f"{document.bestand}: {boxes} weggelaten; {decided} → {document.id}"


def _must_be_new(target: Path) -> None:
    """Raises ``InputError`` for a folder in which something stands already."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputError([Problem(Place(str(target)), NOT_EMPTY.format(target))])


WOO = Verb(
    "woo",
    "kijk wat er van een dossier openbaar wordt, of maak met --uit de openbare versie (Woo)",
    woo,
    (Option("--uit", "MAP", "maak de openbare versie in deze nieuwe map"),),
    (STRICT, JSON),
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld inputs/2025-09-br"),),
)
