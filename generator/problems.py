"""What is wrong with an input: where, how bad, and what was probably meant.

Everything that reads input reports in these terms, so that one place decides how a
problem looks: a line that editors and CI understand, ``file:line:column: fout: …``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import Enum
from itertools import islice

from generator.origin import Origin, parse_origin

MAX_ERRORS = 100
"""More errors in one file than this nobody reads; a file of nothing else stays cheap."""

MAX_WORDS = 1000
"""With how many known words a wrong one is compared."""

MAX_LETTERS = 100
"""A longer word is no misspelling of anything."""


class Severity(Enum):
    """How bad a problem is; the value is the word that staff read."""

    ERROR = "fout"
    WARNING = "waarschuwing"


@dataclass(frozen=True, order=True)
class Place:
    """A spot in an input file. Lines and columns count from 1, as editors show them."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, at one place.

    ``meant`` is the known word that the writer probably had in mind; the line then
    ends in a question (``bedoelde u 'streefwaarde'?``). ``origin`` is the value that is wrong, as
    far as one is; who knows only that gives ``Problem.at``, and ``placed`` tells the line.
    ``earlier`` is a value before it in the same file that it clashes with; ``seeing`` names it.
    """

    place: Place
    message: str
    severity: Severity = Severity.ERROR
    meant: str | None = None
    origin: Origin | None = None
    earlier: Origin | None = None

    @staticmethod
    def at(
        origin: Origin,
        message: str,
        severity: Severity = Severity.ERROR,
        meant: str | None = None,
    ) -> Problem:
        """What is wrong with that value; the line in its file is still to be found."""
        return Problem(Place(origin.file), message, severity, meant, origin)

    def placed(self, place: Place) -> Problem:
        """The same problem, of which the line was found."""
        return replace(self, place=place)

    def seeing(self, place: Place) -> Problem:
        """The same problem, which says on which line stands what it clashes with."""
        return replace(self, message=f"{self.message} (zie regel {place.line})", earlier=None)

    def __str__(self) -> str:
        question = f"; bedoelde u '{self.meant}'?" if self.meant else ""
        return on_one_line(f"{self.place}: {self.severity.value}: {self.message}{question}")

    def as_error(self) -> Problem:
        """The same problem, taken as an error."""
        return replace(self, severity=Severity.ERROR)

    def as_data(self) -> dict[str, str | int | None]:
        """The problem for other programs, by Dutch names."""
        return {
            "bestand": self.place.file,
            "regel": self.place.line,
            "kolom": self.place.column,
            "ernst": self.severity.value,
            "melding": self.message,
            "bedoeld": self.meant,
            "veld": None if self.origin is None else str(self.origin),
        }

    @staticmethod
    def from_data(data: Mapping[str, str | int | None]) -> Problem:
        """The problem that ``as_data`` gave. Raises ``KeyError`` or ``ValueError``."""
        place = Place(str(data["bestand"]), int(data["regel"] or 1), int(data["kolom"] or 1))
        meant, origin = data["bedoeld"], data.get("veld")
        return Problem(
            place,
            str(data["melding"]),
            Severity(data["ernst"]),
            None if meant is None else str(meant),
            None if origin is None else parse_origin(str(origin)),
        )


class InputError(Exception):
    """The input cannot be used. Carries every problem that was found, not just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        """How it travels from one process to another."""
        return type(self), (self.problems,)


class MachineError(Exception):
    """The machine lacks something that the input cannot help (exit code 3)."""


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems by place, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: problem.place))


def until_too_many(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems of one file, up to ``MAX_ERRORS`` errors; then a last one that says so.

    The rest is not even looked for. Warnings do not count, since they stop nothing.
    """
    errors = 0
    last = None
    for problem in problems:
        errors += problem.severity is Severity.ERROR
        last = max(last or problem.place, problem.place)
        if errors > MAX_ERRORS:
            message = f"er zijn meer dan {MAX_ERRORS} fouten; los eerst deze op"
            yield Problem(last, message)
            return
        yield problem


def on_one_line(text: str) -> str:
    """The text without what breaks a line or steers a terminal, as the name of a file may."""
    return "".join(
        char if char.isprintable() or char == "\N{NO-BREAK SPACE}" else "?" for char in text
    )


def begin_of(text: str, most: int) -> str:
    """So much of a text as a message repeats: at most ``most`` characters, and a sign if more is
    there."""
    return text if len(text) <= most else f"{text[:most]}…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that ``word`` was probably meant to be, or None if none is near."""
    if len(word) > MAX_LETTERS:
        return None
    spellings = {candidate.casefold(): candidate for candidate in islice(known, MAX_WORDS)}
    matches = get_close_matches(word.casefold(), spellings, n=1, cutoff=0.6)
    return spellings[matches[0]] if matches else None


class UsageError(Exception):
    """The command was used wrongly (exit code 2)."""
