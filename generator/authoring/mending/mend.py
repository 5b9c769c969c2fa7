"""What a mend is: what stood there, what comes there, and why."""

from __future__ import annotations

from dataclasses import dataclass

from generator.origin import Loc
from generator.problems import Place, Problem
from generator.source import Data
from generator.source.edits import Edit


@dataclass(frozen=True)
class Mend:
    """Lines of a file that become others; ``place`` is where they stood before any mend."""

    place: Place
    before: str
    after: str
    why: str

    def as_data(self) -> dict[str, str | int]:
        """The mend for other programs, by the Dutch names that a problem has too."""
        return {
            "bestand": self.place.file,
            "regel": self.place.line,
            "kolom": self.place.column,
            "ernst": "herstel",
            "melding": self.why,
            "voor": self.before,
            "na": self.after,
        }


@dataclass(frozen=True)
class Change:
    """What a file says otherwise after a mend: ``value`` at ``new``, and nothing at ``old``."""

    old: Loc
    new: Loc
    value: Data


@dataclass(frozen=True)
class Step:
    """A mend that is proposed: the edit of the text, and what the file says otherwise by it.

    Of a file that could not be read nothing is known that it said.
    """

    edit: Edit
    why: str
    change: Change | None = None


@dataclass(frozen=True)
class Mended:
    """A file after its mends, and what was left as it was because it is not certain."""

    raw: bytes
    mends: tuple[Mend, ...] = ()
    unsure: tuple[Problem, ...] = ()
