"""Lists that tell on which page something stands: of headings, of tables, of figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.content.inline import Inline
from generator.origin import Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a table of contents: a heading with its level, its place, its number if any."""

    level: int
    children: tuple[Inline, ...]
    anchor: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents; each line leads to its heading and tells on which page that is."""

    entries: tuple[Entry, ...]


class Counted(Enum):
    """What has a number in a document of its own kind; the value is the word before it."""

    TABLE = "Tabel"
    FIGURE = "Figuur"

    def anchor(self, number: int) -> str:
        """The name by which a list of them leads to the one with that number."""
        return f"{self.value.lower()}_{number}"


@dataclass(frozen=True, slots=True)
class ListedCaption:
    """A line of a list of tables or figures: a caption behind its number, and its place."""

    children: tuple[Inline, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class CaptionList:
    """A list of the tables or the figures that have a caption; each line leads to it and tells on
    which page that is.

    ``origin`` is where staff asked for it. It has no ``entries`` as long as nothing is numbered.
    """

    counted: Counted
    origin: Origin
    entries: tuple[ListedCaption, ...] = ()
