"""The tree that stands between the input and both kinds of output.

Markdown of the staff is parsed into it, and the models build their tables of facts from
it. HTML and WordprocessingML are rendered from the same tree, which is why Word and PDF
say the same. All nodes are immutable values.

Words in a ``Value`` or a ``Passage`` come from the input and know from where; all other words
are those of the program.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from generator.content.colour import Colour
from generator.origin import Origin


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
class Foreign:
    """Text in another language (a tag of BCP 47, such as ``en``), for who hears it read out."""

    children: tuple[Inline, ...]
    language: str


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
    """A small mark. Before a word that says the same it is decoration, without ``description``.

    One that stands alone has a ``description``, for who cannot see it.
    """

    shape: Shape
    colour: Colour
    description: str = ""


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


@dataclass(frozen=True, slots=True)
class Value:
    """Words within a line that come from the input.

    One origin: somebody wrote them, and may change them there. Several: they were computed from
    those values.
    """

    children: tuple[Inline, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is not made public, in a line or in the place of blocks; ``ground`` says why not."""

    ground: str
    origin: Origin


Inline: TypeAlias = (
    Text | Strong | Emphasis | Link | Foreign | HardBreak | Footnote | Mark | Bar | Value | Withheld
)

Lines: TypeAlias = tuple[int, int] | None
"""Lines of a text in the input: the first, and the one after the last, from 0; None if unknown."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; ``lines`` are where it stands in the text it was read from."""

    children: tuple[Inline, ...]
    lines: Lines = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a document; level 1 is the document's title. ``lines`` as of a paragraph.

    ``anchor`` is the name by which a table of contents leads to it, of small letters, digits and
    underscores; without one nothing does. One of level 2 may be ``numbered``: the renderers put
    1, 2, 3 before it.
    """

    level: int
    children: tuple[Inline, ...]
    anchor: str = ""
    numbered: bool = False
    lines: Lines = field(default=None, compare=False)


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

    rows: tuple[tuple[tuple[Inline, ...], tuple[Block, ...]], ...]
    summary: str = ""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What stands in a matrix; ``fill`` is the colour behind it."""

    blocks: tuple[Block, ...]
    fill: Colour | None = None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row of a matrix: its heading, and as many cells as the matrix has columns."""

    heading: tuple[Inline, ...]
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A table with headings above and at the left; ``corner`` names the headings at the left.

    ``heading_width`` is the width of the first column, in the unit of that of the others;
    ``caption`` is printed above.
    """

    corner: tuple[Inline, ...]
    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]
    summary: str = ""
    heading_width: float = 1
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A value on a day; ``label`` is the value as printed, with its unit."""

    day: date
    value: Decimal
    label: str


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Values over time against an aim; at least one point, the oldest first.

    ``aim`` is one value twice, or the ends of a band; ``aim_label`` names it in words
    (streefwaarde 15%). The time axis runs on to ``until`` if that is later than the points.
    ``description`` says in words what the chart shows.
    """

    title: str
    unit: str
    points: tuple[Point, ...]
    aim: tuple[Decimal, Decimal]
    aim_label: str
    until: date | None
    description: str


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One bar: how much of its aim is reached, in percents; None when nothing is known.

    ``label`` stands beside the bar and says value and judgement in words.
    """

    name: str
    value: Decimal | None
    previous: Decimal | None
    label: str


@dataclass(frozen=True, slots=True)
class ShareChart:
    """Bars under each other, each against its own aim, which is 100 percent for all."""

    title: str
    value_name: str
    previous_name: str
    bars: tuple[ShareBar, ...]
    description: str


Chart: TypeAlias = TimeChart | ShareChart


@dataclass(frozen=True, slots=True)
class Figure:
    """One or more charts with one caption, which gets its number from the renderers.

    Small charts stand two beside each other, where there is room for two. All that is drawn
    follows from ``origins``.
    """

    charts: tuple[Chart, ...]
    caption: str
    origins: tuple[Origin, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks that come from the input; ``origins`` as those of a ``Value``."""

    children: tuple[Block, ...]
    origins: tuple[Origin, ...]


Block: TypeAlias = (
    Paragraph
    | Heading
    | BulletList
    | OrderedList
    | Quote
    | Table
    | KeyTable
    | Contents
    | Matrix
    | Figure
    | Passage
    | Withheld
)


def plain(text: str) -> tuple[Paragraph, ...]:
    """Plain text as one paragraph; nothing for an empty text."""
    return (Paragraph((Text(text),)),) if text else ()
