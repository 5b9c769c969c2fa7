"""The verbs of the archive."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.build.formats import FORMATS
from generator.cli.arguments import JSON, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT

if TYPE_CHECKING:
    from generator.archive.request import Request


def archiveer(arguments: Namespace) -> int:
    """Put a dossier in the archive: all its documents, and what they were made from."""
    from generator.archive.inventory import ARCHIVE, require_usable
    from generator.archive.request import request

    folder = Path(arguments.archief or ARCHIVE)
    asked = request(arguments.dossier, arguments.wie, arguments.waarom, arguments.op)
    require_usable(folder)
    with Console(as_json=arguments.json) as console:
        _archive(asked, folder, console)
    return WRONG_INPUT if console.failed else OK


def _archive(asked: Request, folder: Path, console: Console) -> None:
    """Archive a dossier of which every document is whole, and tell where it came."""
    from generator.archive.archiving import archive, settings_of
    from generator.archive.inventory import key_of
    from generator.build.maker import ready_maker
    from generator.build.workers import crew
    from generator.cli.progress_bar import progress_bar
    from generator.dossier.dossier import read_dossier

    dossier = read_dossier(asked.dossier)
    settings_of(dossier)
    console.show([*dossier.problems, *dossier.unfinished])
    if console.failed:
        return
    progress = partial(progress_bar, "Documenten maken")
    with crew(ready_maker(places.TEMPLATES, FORMATS)) as workers:
        entry = archive(dossier, folder, asked, workers, progress)
    if entry is None:
        console.say("Niets veranderd: de laatste versie in het archief is dezelfde.")
    else:
        console.say(str(folder.joinpath(*key_of(entry))))


def verifieer(arguments: Namespace) -> int:
    """Check every byte of the archive, and what it says of itself."""
    from generator.archive.inventory import ARCHIVE
    from generator.archive.request import noted
    from generator.archive.verify import verify
    from generator.dutch import count_text

    with Console(as_json=arguments.json) as console:
        verdict = verify(Path(arguments.archief or ARCHIVE), noted(arguments.verwacht))
        console.show(verdict.problems)
        if not console.failed:
            versions = count_text(verdict.versions, "versie", "versies")
            dossiers = count_text(verdict.dossiers, "dossier", "dossiers")
            console.say(f"In orde: {versions} van {dossiers}.")
            console.say(f"Controlegetal van het logboek: {verdict.last}")
    return WRONG_INPUT if console.failed else OK


def archief(arguments: Namespace) -> int:
    """List what is in the archive."""
    from generator.archive.inventory import ARCHIVE
    from generator.archive.listing import table, versions
    from generator.archive.request import search

    sought = search(arguments.zoek, arguments.soort, arguments.van, arguments.tot)
    entries = versions(Path(arguments.archief or ARCHIVE), sought)
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
