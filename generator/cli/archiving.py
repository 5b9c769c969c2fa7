"""The verbs of the archive."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.build.formats import FORMATS
from generator.cli.arguments import JSON, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.x509 import Certificate

    from generator.archive.authority import Authority
    from generator.archive.request import Request
    from generator.archive.token import Token


def archiveer(arguments: Namespace) -> int:
    """Put a dossier in the archive: all its documents, and what they were made from."""
    from generator.archive.inventory import require_usable
    from generator.archive.request import request

    folder = Path(arguments.archief or places.ARCHIVE)
    said = (arguments.dossier, arguments.wie, arguments.waarom, arguments.op)
    asked = request(*said, date.today())
    require_usable(folder)
    with Console(as_json=arguments.json) as console:
        _archive(asked, folder, console)
    return WRONG_INPUT if console.failed else OK


def _archive(asked: Request, folder: Path, console: Console) -> None:
    """Archive a dossier of which every document is whole, and tell where it came."""
    from generator.archive.archiving import archive, settings_of
    from generator.archive.authority import named_by
    from generator.archive.inventory import key_of
    from generator.build.maker import ready_maker
    from generator.build.workers import crew
    from generator.cli.progress_bar import progress_bar
    from generator.dossier.reading import read_dossier
    from generator.dossier.shelf import Disk

    dossier = read_dossier(asked.dossier)
    organisation = Disk().organisation_path(dossier.folder)
    authority = named_by(settings_of(dossier), organisation)
    console.show([*dossier.problems, *dossier.unfinished])
    if console.failed:
        return
    progress = partial(progress_bar, "Documenten maken")
    with crew(ready_maker(places.TEMPLATES, FORMATS)) as workers:
        entry = archive(dossier, folder, asked, workers, progress, console.show)
    if entry is None:
        console.say("Niets veranderd: de laatste versie in het archief is dezelfde.")
    else:
        console.say(str(folder.joinpath(*key_of(entry))))
    if authority:
        _stamp_too(folder, authority, console)


def _stamp_too(folder: Path, authority: Authority, console: Console) -> None:
    """Ask for a timestamp; what was archived stays so when none is got."""
    from generator.archive import log
    from generator.archive.stamping import stamp
    from generator.problems import MachineError, Place, Problem, Severity

    try:
        token = stamp(folder, authority, datetime.now(UTC))
    except MachineError as error:
        message = f"er is nog geen tijdstempel: {error}; vraag het later aan met 'rapport stempel'"
        console.show([Problem(Place(str(folder / log.NAME)), message, Severity.WARNING)])
    else:
        if token:
            console.say(_stamped(token))


def _stamped(token: Token) -> str:
    """When a timestamp was set, and by whom."""
    from generator.dutch import digits_text

    return f"Tijdstempel van {digits_text(token.when)} om {token.when:%H:%M} UTC, door {token.who}."


def stempel(arguments: Namespace) -> int:
    """Have a timestamp set on the archive as it is now."""
    from generator.archive.authority import required_in
    from generator.archive.stamping import stamp
    from generator.dossier.organisation_files import organisation_asked

    authority = required_in(organisation_asked(arguments.organisatie, places.INPUTS))
    token = stamp(Path(arguments.archief or places.ARCHIVE), authority, datetime.now(UTC))
    print(_stamped(token) if token else "Het archief heeft al een tijdstempel.")
    return OK


def verifieer(arguments: Namespace) -> int:
    """Check every byte of the archive, and what it says of itself."""
    from generator.archive.request import noted
    from generator.archive.stamp_verdict import outlived
    from generator.archive.verify import verify
    from generator.dutch import count_text

    with Console(as_json=arguments.json) as console:
        folder = Path(arguments.archief or places.ARCHIVE)
        verdict = verify(folder, noted(arguments.verwacht), _roots(console))
        console.show(verdict.problems)
        console.show(outlived(folder, verdict.tokens, datetime.now(UTC)))
        if not console.failed:
            versions = count_text(verdict.versions, "versie", "versies")
            dossiers = count_text(verdict.dossiers, "dossier", "dossiers")
            console.say(f"In orde: {versions} van {dossiers}.")
            for token in verdict.tokens[-1:]:
                console.say(_stamped(token))
            console.say(f"Controlegetal van het logboek: {verdict.last}")
    return WRONG_INPUT if console.failed else OK


def _roots(console: Console) -> Sequence[Certificate]:
    """The certificates of who may have set the timestamps, as far as the settings tell."""
    from generator.archive.authority import roots_in
    from generator.archive.token import has_library
    from generator.problems import InputError

    try:
        return roots_in(places.INPUTS) if has_library() else ()
    except InputError as error:
        console.show(error.problems)
        return ()


def archief(arguments: Namespace) -> int:
    """List what is in the archive."""
    from generator.archive.listing import table, versions
    from generator.archive.request import search

    sought = search(arguments.zoek, arguments.soort, arguments.van, arguments.tot)
    entries = versions(Path(arguments.archief or places.ARCHIVE), sought)
    if entries:
        print(*table(entries), sep="\n")
    else:
        print("Niets gevonden in het archief.")
    return OK


FOLDER = Option("--archief", "MAP", "de map met het archief (anders: archief)")

ARCHIVEER = Verb(
    "archiveer",
    "zet de documenten van een dossier in het archief, met de invoer erbij",
    archiveer,
    (
        Option("--wie", "NAAM", "wie archiveert; komt in het logboek", required=True),
        Option("--waarom", "TEKST", "waarom; komt in het logboek", required=True),
        Option("--op", "DATUM", "op welke datum; komt in het logboek", required=True),
        FOLDER,
    ),
    (JSON,),
    (Positional("dossier", "DOSSIER", "de map van het dossier, zoals inputs/2025-09-br"),),
)
STEMPEL = Verb(
    "stempel",
    "vraag een tijdstempel voor het archief, als dat er nog niet is",
    stempel,
    (
        Option(
            "--organisatie",
            "NAAM",
            "van welke organisatie de dienst is, zoals szw (anders: die in organisatie.yaml)",
        ),
        FOLDER,
    ),
)
VERIFIEER = Verb(
    "verifieer",
    "controleer of er niets in het archief is veranderd",
    verifieer,
    (
        Option(
            "--verwacht",
            "CONTROLEGETAL",
            "het controlegetal dat u bij een eerdere 'verifieer' noteerde",
        ),
        FOLDER,
    ),
    (JSON,),
)
ARCHIEF = Verb(
    "archief",
    "toon wat er in het archief staat",
    archief,
    (
        Option("--zoek", "TEKST", "alleen met deze tekst in dossier, kenmerk of titel"),
        Option("--soort", "SOORT", "alleen met dit soort document, zoals nota"),
        Option("--van", "DATUM", "alleen vanaf deze dag, of deze maand of dit jaar"),
        Option("--tot", "DATUM", "alleen tot en met deze dag, of deze maand of dit jaar"),
        FOLDER,
    ),
)
