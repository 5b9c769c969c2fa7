"""The verb that makes the diaries of a dossier, to import in Outlook or another program."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import JSON, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.cli.output_folder import output_folder
from generator.problems import InputError, Problem, Severity, UsageError

if TYPE_CHECKING:
    from generator.agenda.earlier import Earlier
    from generator.agenda.stamp import Stamp
    from generator.dossier.dossier import Dossier
    from generator.dossier.memory import Memory


def agenda(arguments: Namespace) -> int:
    """Make the diaries, and tell which moments are in none."""
    from generator.agenda.making import make_diaries
    from generator.agenda.names import FOLDER
    from generator.build.place import place_all
    from generator.dossier.memory import Memory
    from generator.dossier.reading import read_dossier
    from generator.dossier.shelf import Disk

    with Console(as_json=arguments.json) as console:
        memory = Memory(Disk())
        dossier = read_dossier(_folder(arguments.dossier), memory)
        earlier = _earlier(dossier, arguments.sinds, memory)
        target = output_folder(arguments.uit, [dossier.folder]) / dossier.name / FOLDER
        made = make_diaries(dossier, earlier, _last_stamp(target))
        console.show(filter(_is_doubt_about_a_calendar, dossier.problems))
        console.show(made.problems)
        console.show(place_all(target, made.files, str(made.stamp), made.problems))
        for name in sorted(made.files):
            console.say(str(target / name))
        if made.without_day:
            console.say(f"Nog zonder dag, dus niet in de agenda: {', '.join(made.without_day)}.")
        console.say(_judged(len(made.files), target))
    return WRONG_INPUT if console.failed else OK


def _judged(files: int, target: Path) -> str:
    """What is said at the end."""
    from generator.dutch import count_text

    if not files:
        return "Er is nog geen moment met een dag; er zijn geen agenda's gemaakt."
    return f"Klaar: {count_text(files, 'bestand', 'bestanden')} in {target}."


def _folder(word: str) -> Path:
    """The dossier that is meant. Raises ``InputError`` or ``UsageError``."""
    from generator.dossier.selection import choose

    chosen, problems = choose([word])
    if problems:
        raise InputError(problems)
    if len(chosen) != 1:
        raise UsageError("noem één dossier, bijvoorbeeld inputs/2025-09-br")
    return next(iter(chosen))


def _earlier(dossier: Dossier, word: str | None, memory: Memory) -> Earlier:
    """The calendars before those of the dossier: of the last dossiers, or of the one named."""
    from generator.agenda.earlier import earlier_than, since
    from generator.agenda.making import years_of

    years = years_of(dossier)
    if word is None:
        return earlier_than(dossier.folder, years, memory)
    folder = _folder(word)
    if folder.resolve() == dossier.folder.resolve():
        raise UsageError("--sinds noemt het dossier zelf; kies een eerder dossier")
    return since(folder, years, memory)


def _last_stamp(target: Path) -> Stamp:
    """What was last made in that folder."""
    from generator.agenda.diary import EVERYBODY
    from generator.agenda.names import file_of
    from generator.agenda.stamp import read_stamp
    from generator.build.record import read_record

    entry = read_record(target).entries.get(file_of(EVERYBODY))
    return read_stamp(entry.fingerprint if entry else "")


def _is_doubt_about_a_calendar(problem: Problem) -> bool:
    """Errors that let documents be made are about their fonts."""
    from generator.dossier.file_names import kind_of
    from generator.model.facts.kalender import Kalender

    is_doubt = problem.severity is Severity.WARNING
    return is_doubt and kind_of(Path(problem.place.file)) == Kalender.soort


AGENDA = Verb(
    "agenda",
    "maak van de kalender agenda's voor Outlook, per lid van het bestuur",
    agenda,
    (
        Option("--sinds", "DOSSIER", "het dossier waarmee wat vervalt wordt vergeleken"),
        Option("--uit", "MAP", "de map waarin de bestanden komen (anders: output)"),
    ),
    (JSON,),
    (Positional("dossier", "DOSSIER", "het dossier (map), bijvoorbeeld inputs/2025-09-br"),),
)
