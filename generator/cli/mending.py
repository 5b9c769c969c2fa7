"""The verb that mends what is wrong in files by the signs they were written with."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from generator.cli.arguments import JSON, PATHS, Flag, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.problems import InputError, Problem, Severity, UsageError, begin_of, on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.authoring.mending.files import MendedFile
    from generator.authoring.mending.mend import Mend

QUESTION = "Uitvoeren? [ja/nee] "
YES = ("ja", "j")
NOTHING = "Er is niets te herstellen."
NOT_ASKED = "Er is nog niets veranderd; met --ja voert 'rapport herstel' dit uit."
NOW = "Geef daarna: rapport controleer"
NOT_WANTED = "Er is niets veranderd."
ONE_OF_TWO = "kies --kijk (alleen laten zien) of --ja (ook uitvoeren)"

MOST_LETTERS = 160
"""So much of a line is shown."""


def herstel(arguments: Namespace) -> int:
    """Show what can be mended, and do it when somebody says yes."""
    from generator.authoring.mending.files import write_mended

    if arguments.kijk and arguments.ja:
        raise UsageError(ONE_OF_TWO)
    files, problems = _looked_at(arguments.pad)
    with Console() as console:
        if arguments.json:
            _print_data(files, problems)
        else:
            console.show(problems)
            _tell(files, console)
        wrong = any(one.severity is Severity.ERROR for one in problems)
        if files and arguments.kijk and not arguments.json:
            console.say(NOT_WANTED)
        if not files or arguments.kijk:
            return WRONG_INPUT if wrong else OK
        if not arguments.ja and (arguments.json or not _agreed(console)):
            return WRONG_INPUT
        write_mended(files)
        if not arguments.json:
            console.say(_done(files))
        return WRONG_INPUT if wrong else OK


def _looked_at(paths: Sequence[str]) -> tuple[list[MendedFile], list[Problem]]:
    """The files of which something can be mended, and what else is to be told."""
    from generator.authoring.mending.files import files_of, mended_file

    chosen, problems = files_of(paths)
    found: list[MendedFile] = []
    for path in chosen:
        try:
            file = mended_file(path)
        except InputError as error:
            problems.extend(error.problems)
            continue
        problems.extend(file.after.unsure)
        if file.after.mends:
            found.append(file)
    return found, problems


def _tell(files: Sequence[MendedFile], console: Console) -> None:
    for file in files:
        for mend in file.after.mends:
            console.say(told(mend))
    if not files:
        console.say(NOTHING)


def told(mend: Mend) -> str:
    """A mend as it is shown: its place and why, the lines of before, the lines of after."""
    before = [f"  - {line}" for line in _shown(mend.before)]
    after = [f"  + {line}" for line in _shown(mend.after)]
    return "\n".join([on_one_line(f"{mend.place}: {mend.why}"), *before, *after])


def _shown(text: str) -> Iterator[str]:
    """The lines, in which also spaces and tabs are seen that look like others."""
    for line in re.split(r"\r\n|\r|\n", text):
        seen = re.sub(r"[^\S ]|[\u200b\u2060\ufeff]", "␣", line.replace("\t", "→"))
        yield on_one_line(begin_of(seen, MOST_LETTERS))


def _print_data(files: Sequence[MendedFile], problems: Sequence[Problem]) -> None:
    mends = [mend.as_data() for file in files for mend in file.after.mends]
    told = [*mends, *(problem.as_data() for problem in problems)]
    print(json.dumps(told, ensure_ascii=False))


def _agreed(console: Console) -> bool:
    """Whether somebody says yes; nobody is asked who is not there."""
    if not sys.stdin or not sys.stdin.isatty():
        console.say(NOT_ASKED)
        return False
    print(QUESTION, end="", flush=True)
    if sys.stdin.readline().strip().lower() in YES:
        return True
    console.say(NOT_WANTED)
    return False


def _done(files: Sequence[MendedFile]) -> str:
    from generator.dutch import count_text

    mends = count_text(sum(len(file.after.mends) for file in files), "plaats", "plaatsen")
    return f"Hersteld: {mends} in {count_text(len(files), 'bestand', 'bestanden')}. {NOW}"


HERSTEL = Verb(
    "herstel",
    "herstel tekens uit Word, geplakte tabellen, datums en namen, als u ja zegt",
    herstel,
    flags=(
        Flag("--ja", "voer het uit zonder het te vragen"),
        Flag("--kijk", "laat alleen zien wat er zou veranderen"),
        JSON,
    ),
    positionals=(PATHS,),
)
