"""The tree that stands between the input and both kinds of output.

Markdown of the staff is parsed into it, and the models build their tables of facts of it. HTML and
WordprocessingML are written from the same tree, which is why Word and PDF say the same. All nodes
are immutable values.

Words in a ``Value`` or a ``Passage`` come from the input and know from where; all others are those
of the program.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from generator.content.colour import Colour
from generator.content.figure import Figure
from generator.content.figures_table import FiguresTable
from generator.content.inline import Inline, LineRange, Paragraph, Text
from generator.content.listings import CaptionList, Contents
from generator.content.picture import Picture
from generator.origin import Origin


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a document; level 1 is the document's title. ``lines`` as of a paragraph.

    ``anchor`` is the name by which a table of contents leads to it, of small letters, digits and
    underscores; without one nothing does. One may be ``numbered``: the renderers put 1, 2, 3 before
    it. Below level 2 they count from 1 again where one ``begins``. With ``new_page`` it is the
    first thing on its page.
    """

    level: int
    children: tuple[Inline, ...]
    anchor: str = ""
    numbered: bool = False
    begins: bool = False
    new_page: bool = False
    lines: LineRange = field(default=None, compare=False)


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
class ColumnGroup:
    """A heading above those of ``count`` columns, of which the ``first`` is counted from 0. Where
    none of those has a heading of its own, it stands in their place."""

    heading: tuple[Inline, ...]
    first: int
    count: int


class Join(Enum):
    """That a cell is one with a neighbour; the value is the sign for it in Markdown."""

    LEFT = "<"
    ABOVE = "^"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; as many cells as the table has columns. A cell may be empty.

    Beside one that ``continues`` the first cell of the row above runs on; its own is empty.
    ``joins`` says of each cell with which neighbour it is one, and is empty when none is; such a
    cell is empty, and together they are a rectangle.
    """

    cells: tuple[tuple[Block, ...], ...]
    continues: bool = False
    joins: tuple[Join | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A row that names the rows that follow it; with ``runs_over`` one cell over all columns, else
    its words stand in the first."""

    children: tuple[Inline, ...]
    runs_over: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row that is repeated on every page, or with two: then columns stand in
    ``groups`` that have a heading too.

    ``summary`` says what it holds, for who cannot see it; it is not printed. Of a ``described`` one
    staff wrote it, and it does not follow from the headings. A ``wide`` one takes
    the whole width of the page where text has less, beside the reference column of a nota. One that
    is ``filled_in`` on paper has rows with room for a hand.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row | Band, ...]
    summary: str = ""
    wide: bool = False
    filled_in: bool = False
    described: bool = False
    groups: tuple[ColumnGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class TableCaption:
    """What stands above the table that comes right after it, behind "Tabel 1.".

    ``name`` is that by which texts refer to the table, if they may. ``number`` is 0 as long as it
    is not known; ``anchor`` as of a heading, for a list of tables; ``lines`` as of a paragraph.
    """

    children: tuple[Inline, ...]
    name: str = ""
    number: int = 0
    anchor: str = ""
    lines: LineRange = field(default=None, compare=False)


USUAL_HEADINGS: tuple[tuple[Inline, ...], tuple[Inline, ...]] = (
    (Text("Onderdeel"),),
    (Text("Gegevens"),),
)
"""What stands above names and their values where nothing says more: every table has a row of
headings, by which who cannot see it knows what is told to them (WCAG 1.3.1)."""


@dataclass(frozen=True, slots=True)
class KeyTable:
    """A table of names and values, under a row of ``headings``: the name in each row heads it.

    One that is ``signed`` stays whole on a page, and its last row has room to write by hand.
    ``widths`` are those of the two columns, in any unit.
    """

    rows: tuple[tuple[tuple[Inline, ...], tuple[Block, ...]], ...]
    summary: str = ""
    signed: bool = False
    widths: tuple[float, float] = (2.7, 7.3)
    headings: tuple[tuple[Inline, ...], tuple[Inline, ...]] = USUAL_HEADINGS


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

    ``heading_width`` is the width of the first column, in the unit of that of the others.
    """

    corner: tuple[Inline, ...]
    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]
    summary: str = ""
    heading_width: float = 1


@dataclass(frozen=True, slots=True)
class Passage:
    """Blocks that come from the input; ``origins`` as those of a ``Value``."""

    children: tuple[Block, ...]
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Blocks of which staff say where they stand on the page: they begin a ``new_page``, stay
    ``together`` on one page as far as one page has room for them, or stand on pages of their own
    that are ``turned`` on their side."""

    children: tuple[Block, ...]
    new_page: bool = False
    together: bool = False
    turned: bool = False


Block: TypeAlias = (
    Paragraph
    | Heading
    | BulletList
    | OrderedList
    | Quote
    | Table
    | TableCaption
    | KeyTable
    | Contents
    | CaptionList
    | Matrix
    | Figure
    | Picture
    | FiguresTable
    | Passage
    | Placed
)
