"""The verb that makes the public version of a dossier (Wet open overheid)."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.cli.archiving import FOLDER
from generator.cli.arguments import JSON, STRICT, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.problems import InputError, Place, Problem, UsageError

if TYPE_CHECKING:
    from generator.archive.keeper import Keeper
    from generator.dossier.dossier import Dossier
    from generator.woo.published import PublicDocument

NOT_EMPTY = (
    "de map '{}' is niet leeg; kies een nieuwe map, zodat er niets van een eerdere keer in blijft"
    " staan"
)
NOT_KEPT = (
    "Deze versie is gemaakt van de bestanden zoals ze nu zijn, en staat niet in het archief. Kijk"
    " zelf of het document zo verzonden is, of maak haar met --wie, --waarom en --op."
)


def woo(arguments: Namespace) -> int:
    """Tell what would be left out of a dossier, or make its public version in a new folder."""
    from generator.dossier.dossier import read_dossier
    from generator.woo.suggestions.telling import suggestions

    keeper = _keeper(arguments)
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        if arguments.uit:
            _must_be_new(Path(arguments.uit))
        dossier = read_dossier(places.meant(arguments.dossier))
        console.show(dossier.problems)
        console.show(suggestions(dossier, dossier.woo[1] if dossier.woo else None))
        if console.failed:
            return WRONG_INPUT
        if arguments.uit:
            _publish(dossier, Path(arguments.uit), keeper, console)
        else:
            _overview(dossier, console)
    return WRONG_INPUT if console.failed else OK


def _keeper(arguments: Namespace) -> Keeper | None:
    """Who puts the public version in the archive; None when nobody asked for that."""
    from generator.archive.inventory import ARCHIVE
    from generator.archive.keeper import Keeper
    from generator.archive.request import request

    if arguments.wie is None:
        return None
    if not arguments.uit:
        raise UsageError("--wie hoort bij --uit: alleen wat gemaakt wordt, komt in het archief")
    said = (arguments.dossier, arguments.wie, arguments.waarom or "", arguments.op or "")
    return Keeper(Path(arguments.archief or ARCHIVE), request(*said, date.today()))


def _overview(dossier: Dossier, console: Console) -> None:
    """How much of each document is left out."""
    from generator.woo.overview import overview

    for line in overview(dossier):
        console.say(line)


def _publish(dossier: Dossier, target: Path, keeper: Keeper | None, console: Console) -> None:
    from generator.disk.newly import new_in
    from generator.woo.publishing import READ_IT, publish

    sent = keeper.version_sent(dossier) if keeper else None
    publication = publish(dossier, places.TEMPLATES)
    console.show(publication.problems)
    if console.failed:
        return
    with new_in(target.parent) as room:
        for path, data in publication.files.items():
            file = room / target.name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        kept = keeper.keep(publication, dossier, sent) if keeper and sent else None
    for one in publication.documents:
        console.say(_told(one))
    console.say(f"Gemaakt en gecontroleerd: {len(publication.files)} bestanden in {target}.")
    console.say(f"In het archief: {kept}" if kept else NOT_KEPT)
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
    "toon wat er openbaar wordt, of maak de openbare versie (Woo)",
    woo,
    (
        Option("--uit", "MAP", "maak de openbare versie in deze nieuwe map"),
        Option("--wie", "NAAM", "zet de openbare versie ook in het archief; wie dat doet"),
        Option("--waarom", "TEKST", "waarom; komt in het logboek van het archief"),
        Option("--op", "DATUM", "op welke datum; komt in het logboek van het archief"),
        FOLDER,
    ),
    (STRICT, JSON),
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld inputs/2025-09-br"),),
)
