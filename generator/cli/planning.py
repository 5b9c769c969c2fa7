"""The verb that tells what is still to do around the moments of calendars."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import Flag, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.places import dossier_name
from generator.problems import UsageError

if TYPE_CHECKING:
    from generator.dossier.dossier_files import DossierFiles
    from generator.model.facts.kalender import Kalender
    from generator.model.facts.planning import Taak

NOTHING = "Er is niets te doen."
NEEDED = ("organisatie", "instellingen", "kalender", "debriefing")
"""The kinds of the files that must be in order for it."""


def planning(arguments: Namespace) -> int:
    """Tell what is due on a day, the most urgent first; a dossier that is wrong is told."""
    day = _day(arguments.op)
    with Console() as console:
        read = list(_read(arguments.dossier, console))
        asked = read if arguments.dossier else _latest(read)
        tasks = [task for one in asked for task in one.tasks(day)]
        tasks.sort(key=lambda one: one.task.uiterlijk or date.max)
        if arguments.json:
            print(json.dumps([one.as_data(day) for one in tasks], ensure_ascii=False))
        else:
            for task in tasks:
                print(task.told(day))
            if not tasks and not console.failed:
                print(NOTHING)
    return WRONG_INPUT if console.failed else OK


@dataclass(frozen=True)
class _Task:
    """A task, and the dossier whose calendar asks for it."""

    task: Taak
    dossier: str

    def told(self, day: date) -> str:
        """The task in a line."""
        from generator.model.facts.planning import melding

        return melding(self.task, day)

    def as_data(self, day: date) -> dict[str, object]:
        """The task for other programs, by Dutch names."""
        from generator.model.facts.kalender import sleutel_van

        due = self.task.uiterlijk
        return {
            "dossier": self.dossier,
            "moment": sleutel_van(self.task.moment),
            "naam": self.task.moment.naam,
            "leden": list(self.task.leden),
            "werk": self.task.werk.value,
            "uiterlijk": due.isoformat() if due else None,
            "over_dagen": (due - day).days if due else None,
            "melding": self.told(day),
        }


@dataclass(frozen=True)
class _WithCalendar:
    """A dossier with one of the calendars in it."""

    files: DossierFiles
    kalender: Kalender

    @property
    def name(self) -> str:
        """The name of the dossier."""
        return dossier_name(self.files.folder)

    def tasks(self, day: date) -> Iterator[_Task]:
        """What is still to do on that day for the moments in that calendar."""
        from generator.model.base import NERGENS
        from generator.model.documents.briefing.content import Briefing
        from generator.model.facts.kalender import Namen
        from generator.model.facts.planning import taken
        from generator.model.peildatum import Peildatum

        documents = (document for _, document in self.files.documents())
        briefings = [one for one in documents if isinstance(one, Briefing)]
        kader = self.files.written().op(Peildatum(day, NERGENS))
        names = Namen.van(kader)
        named = [(names.eerstvolgende(one.moment, one.datum), one.lid) for one in briefings]
        written = {(moment.herkomst_van(), lid) for moment, lid in named if moment}
        for task in taken(kader, self.kalender, written):
            yield _Task(task, self.name)


def _day(word: str) -> date:
    """The day that was named. Raises ``UsageError`` for what is none."""
    from generator.model.fields import shown
    from generator.model.fields.date import parse_date

    try:
        day = parse_date(word)
    except ValueError:
        day = None
    if day is None:
        raise UsageError(f"{shown(word)} is geen dag; schrijf bijvoorbeeld --op 01-06-2025")
    return day


def _read(named: Sequence[str], console: Console) -> Iterator[_WithCalendar]:
    """The calendars in the dossiers that were named or in all; others are passed over.

    What is wrong in other files, such as a briefing that is half written, does not matter here.
    """
    from generator.authoring.scaffold.targets import dossier_folder
    from generator.dossier.dossier_files import read_files
    from generator.dossier.file_names import kind_of
    from generator.dossier.memory import Memory
    from generator.dossier.selection import choose
    from generator.dossier.shelf import Disk
    from generator.model.facts.kalender import kalenders_van

    paths = [word if Path(word).exists() else str(dossier_folder(word)) for word in named]
    chosen, problems = choose(paths)
    console.show(problems)
    memory = Memory(Disk())
    for folder in chosen:
        files = read_files(folder, memory)
        if wrong := [one for one in files.problems if kind_of(Path(one.place.file)) in NEEDED]:
            console.show(wrong)
        else:
            yield from (_WithCalendar(files, one) for one in kalenders_van(files.written()))


def _latest(found: Iterable[_WithCalendar]) -> list[_WithCalendar]:
    """Of each organisation and year the calendar in the last dossier, as it goes along from one to
    the next."""
    by_name = sorted(found, key=lambda one: one.name)
    return list({(one.files.shared, one.kalender.jaar): one for one in by_name}.values())


PLANNING = Verb(
    "planning",
    "toon welke briefings en debriefings er nog moeten komen",
    planning,
    (Option("--op", "DATUM", "op welke dag u kijkt, bijvoorbeeld 01-06-2025", required=True),),
    (Flag("--json", "geef de taken als JSON, voor andere programma's"),),
    (
        Positional(
            "dossier",
            "DOSSIER",
            "dossiers met een kalender; zonder DOSSIER: van elk jaar het laatste",
            "*",
        ),
    ),
)
