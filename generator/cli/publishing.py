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
    from generator.archive.kept import Kept
    from generator.archive.lines import LogLine
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
OF_A_VERSION = (
    "Deze openbare versie is gemaakt van versie {} in het archief, en staat daar zelf niet in; dat"
    " kan met --wie, --waarom en --op."
)


def woo(arguments: Namespace) -> int:
    """Tell what would be left out of a dossier, or make its public version in a new folder."""
    from generator.archive.request import folder_of
    from generator.dossier.reading import read_dossier
    from generator.woo.suggestions.edited import edited_by_hand
    from generator.woo.suggestions.telling import suggestions

    keeper, folder = _keeper(arguments), folder_of(arguments.dossier)
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        if arguments.uit:
            _must_be_new(Path(arguments.uit))
        kept = _kept(arguments, folder)
        dossier = kept.dossier if kept else read_dossier(folder)
        console.show(dossier.problems)
        found = suggestions(dossier, dossier.woo[1] if dossier.woo else None)
        console.show(one.problem for one in found)
        console.show(() if kept else edited_by_hand(dossier, places.OUTPUT))
        if console.failed:
            return WRONG_INPUT
        if arguments.uit:
            _publish(dossier, Path(arguments.uit), keeper, kept.entry if kept else None, console)
        else:
            _overview(dossier, console)
    return WRONG_INPUT if console.failed else OK


def _archive(arguments: Namespace) -> Path:
    return Path(arguments.archief or places.ARCHIVE)


def _kept(arguments: Namespace, folder: Path) -> Kept | None:
    """The version in the archive that is asked for; None when the files of now are."""
    from generator.archive.kept import kept
    from generator.archive.request import version_number

    if arguments.versie is None:
        return None
    return kept(_archive(arguments), folder, version_number(arguments.versie))


def _keeper(arguments: Namespace) -> Keeper | None:
    """Who puts the public version in the archive; None when nobody asked for that."""
    from generator.archive.keeper import Keeper
    from generator.archive.request import request

    if arguments.wie is None:
        return None
    if not arguments.uit:
        raise UsageError("--wie hoort bij --uit: alleen wat gemaakt wordt, komt in het archief")
    said = (arguments.dossier, arguments.wie, arguments.waarom or "", arguments.op or "")
    return Keeper(_archive(arguments), request(*said, date.today()))


def _overview(dossier: Dossier, console: Console) -> None:
    """How much of each document is left out."""
    from generator.woo.overview import overview

    for line in overview(dossier):
        console.say(line)


def _publish(
    dossier: Dossier, target: Path, keeper: Keeper | None, version: LogLine | None, console: Console
) -> None:
    """Make it; ``version`` is that in the archive which the dossier is, if that was asked for."""
    from generator.archive.inventory import version_name
    from generator.disk.newly import new_in
    from generator.woo.publishing import READ_IT, publish

    sent = version or (keeper.version_sent(dossier) if keeper else None)
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
    if kept:
        console.say(f"In het archief: {kept}")
    else:
        console.say(OF_A_VERSION.format(version_name(version.versie)) if version else NOT_KEPT)
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
        Option("--versie", "N", "van versie N in het archief, met het besluit van nu"),
        Option("--wie", "NAAM", "zet de openbare versie ook in het archief; wie dat doet"),
        Option("--waarom", "TEKST", "waarom; komt in het logboek van het archief"),
        Option("--op", "DATUM", "op welke datum; komt in het logboek van het archief"),
        FOLDER,
    ),
    (STRICT, JSON),
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld inputs/2025-09-br"),),
)
