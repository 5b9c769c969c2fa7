"""The tree that stands between the input and both kinds of output.

Markdown of the staff is parsed into it, and the models build their tables of facts from
it. HTML and WordprocessingML are rendered from the same tree, which is why Word and PDF
say the same. All nodes are immutable values.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters, printed as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text with weight (bold)."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text with stress (italic)."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads somewhere; ``target`` is http, https or mailto."""

    children: tuple[Inline, ...]
    target: str


@dataclass(frozen=True, slots=True)
class HardBreak:
    """A new line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note, standing where its reference stands; the renderers give it number and place."""

    children: tuple[Paragraph, ...]


class Shape(Enum):
    """The shape of a status mark; together with its word it never says anything by colour alone."""

    FULL = "vol"
    HALF = "half"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Mark:
    """A small decorative mark before a word that says the same.

    ``colour`` is the name of a colour of the house style.
    """

    shape: Shape
    colour: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A progress bar. All positions are shares of its length, 0 to 1.

    ``target`` is where the aim lies: a line, or a range when both ends differ.
    ``description`` says the same in words, for who cannot see it.
    """

    value: float
    previous: float | None
    target: tuple[float, float]
    description: str


Inline: TypeAlias = Text | Strong | Emphasis | Link | HardBreak | Footnote | Mark | Bar


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a document; level 1 is the document's title."""

    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list with bullets; each item is a row of blocks."""

    items: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class OrderedList:
    """A list that counts, from ``start``; numbers, then letters, then roman numerals by depth."""

    items: tuple[tuple[Block, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else, set apart."""

    children: tuple[Block, ...]


class Align(Enum):
    """How the text of a column is set; the value is the CSS word."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width (any unit), how it is set."""

    heading: tuple[Inline, ...]
    width: float = 1
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; as many cells as the table has columns. A cell may be empty."""

    cells: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A row that runs over all columns and names the rows that follow it."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row that is repeated on every page.

    ``summary`` says what it holds, for who cannot see it; it is not printed.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | Band, ...]
    summary: str = ""


@dataclass(frozen=True, slots=True)
class KeyTable:
    """A table of names and values: the first cell of each row is its heading, no header row."""

    rows: tuple[tuple[str, tuple[Block, ...]], ...]
    summary: str = ""


Block: TypeAlias = Paragraph | Heading | BulletList | OrderedList | Quote | Table | KeyTable


def plain(text: str) -> tuple[Paragraph, ...]:
    """Plain text as one paragraph; nothing for an empty text."""
    return (Paragraph((Text(text),)),) if text else ()
