"""The verbs that read dossiers and make documents of them."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.build.formats import FORMATS, Format
from generator.cli.arguments import JSON, PATHS, STRICT, Flag, Option, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.cli.output_folder import output_folder
from generator.cli.working import CERTIFICATES, ELSEWHERE, crew_elsewhere, named_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager

    from generator.build.batch import Batch
    from generator.build.order import Crew
    from generator.cluster.address import Address
    from generator.problems import Problem

ENDINGS = tuple(form.ending for form in FORMATS)


def controleer(arguments: Namespace) -> int:
    """Check the dossiers, and say what is wrong."""
    from generator.dossier.dossiers import read_dossiers
    from generator.dossier.organisation_files import unused_organisations
    from generator.dossier.selection import choose
    from generator.dossier.wanted import All

    documents = 0
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        chosen, problems = choose(arguments.pad)
        console.show((*problems, *_broken_off(chosen)))
        for dossier, found in read_dossiers(dict.fromkeys(chosen, All()), places.TEMPLATES):
            console.show(found)
            if dossier:
                console.show(dossier.unfinished if arguments.streng else ())
                documents += len(dossier.documents)
        console.show(unused_organisations(chosen))
        if not console.failed:
            console.say(_judged(documents, console.warnings))
    return WRONG_INPUT if console.failed else OK


def _broken_off(folders: Iterable[Path]) -> Iterator[Problem]:
    """The dossiers in which somebody's changes were broken off halfway."""
    from generator.disk.halfway import broken_off

    yield from filter(None, map(broken_off, folders))


def _judged(documents: int, warnings: int) -> str:
    """What is said of dossiers without errors."""
    from generator.dutch import count_text

    how_many = count_text(documents, "document", "documenten")
    if not warnings:
        return f"In orde: {how_many}."
    found = count_text(warnings, "waarschuwing", "waarschuwingen")
    return f"Kan worden gemaakt, met {found}: {how_many}."


def maak(arguments: Namespace) -> int:
    """Make what changed; what is wrong in one document does not stop the others."""
    from generator.build.batch import Batch
    from generator.build.fingerprint import read_house
    from generator.build.plan import plan_all, plan_changed
    from generator.dossier.organisation_files import unused_organisations
    from generator.dossier.selection import choose
    from generator.dossier.shelf import Disk

    address = named_address(arguments)
    with Console(strict=arguments.streng, as_json=arguments.json) as console:
        chosen, problems = choose(arguments.pad)
        console.show((*problems, *_broken_off(chosen)))
        batch = Batch(
            chosen,
            output_folder(arguments.uit, chosen),
            tuple(form for form in FORMATS if arguments.formaat in (None, form.ending)),
            read_house(places.TEMPLATES),
            Disk(),
            plan_all if arguments.opnieuw else plan_changed,
            strict=arguments.streng,
        )
        _make(batch, console, partial(_crew, address, batch.formats))
        console.show(unused_organisations(chosen))
    return WRONG_INPUT if console.failed else OK


def _make(batch: Batch, console: Console, crew: Callable[[], AbstractContextManager[Crew]]) -> None:
    """Make documents, and report on each as soon as it is there."""
    from generator.cli.progress_bar import progress_bar
    from generator.dutch import count_text

    made, current, folder = 0, 0, None
    with progress_bar("Dossiers maken", len(batch.chosen)) as advance:
        for outcome in batch.outcomes(crew):
            advance(outcome.dossiers)
            console.show(outcome.problems)
            for path in outcome.written:
                console.say(str(path))
                folder = path.parent if folder in (None, path.parent) else batch.output
            made += outcome.documents
            current += outcome.current
    if made:
        console.say(f"Klaar: {count_text(made, 'document', 'documenten')} in {folder}.")
    if current:
        console.say(f"Niet veranderd: {count_text(current, 'document', 'documenten')}.")


def _crew(address: Address | None, formats: tuple[Format, ...]) -> AbstractContextManager[Crew]:
    """Who makes the documents: the workers at an address, or this machine."""
    return crew_elsewhere(address) if address else _crew_here(formats)


def _crew_here(formats: tuple[Format, ...]) -> AbstractContextManager[Crew]:
    """The processors of this machine. All is loaded first, so that it is done once."""
    from generator.build.maker import ready_maker
    from generator.build.workers import crew

    return crew(ready_maker(places.TEMPLATES, formats))


CONTROLEER = Verb(
    "controleer",
    "controleer de invoer, maar maak niets",
    controleer,
    flags=(STRICT, JSON),
    positionals=(PATHS,),
)
MAAK = Verb(
    "maak",
    "maak van dossiers of losse documenten de Word- en pdf-bestanden",
    maak,
    (
        Option("--uit", "MAP", "de map waarin de bestanden komen (anders: output)"),
        Option("--formaat", "|".join(ENDINGS), "maak alleen dit formaat", ENDINGS),
        ELSEWHERE,
        CERTIFICATES,
    ),
    (Flag("--opnieuw", "maak alles opnieuw, ook wat niet is veranderd"), STRICT, JSON),
    (PATHS,),
)
