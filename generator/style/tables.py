"""The kinds of tables and what they look like, for Word and PDF alike."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.colour import Colour
from generator.style import table_roles
from generator.style.role import Role

LINE = 0.5
"""How thick the lines of a table are, in points."""


@dataclass(frozen=True, slots=True)
class TableLook:
    """A kind of table.

    ``id`` and ``name`` are those of its style in Word; ``ruled`` are the CSS selectors of what has
    lines: around each cell (``grid``) or else under each row. ``narrow`` leaves less space in
    cells. The headings of its first row and column tell what lies behind those.
    """

    id: str
    name: str
    ruled: str
    line: Colour = Colour.LIJN
    grid: bool = False
    narrow: bool = False
    first_row: Role | None = None
    first_column: Role | None = None


HOUSE = TableLook(
    "HouseTable", "Huisstijl tabel", "table.tabel tbody tr", first_row=table_roles.TABLE_HEADING
)
KEYS = TableLook(
    "KeyTable",
    "Huisstijl gegevens",
    "table.sleutel tr",
    first_row=table_roles.TABLE_KEY_HEADING,
    first_column=table_roles.TABLE_KEY,
)
MATRIX = TableLook(
    "MatrixTable",
    "Huisstijl matrix",
    "table.matrix th, table.matrix td",
    grid=True,
    first_row=table_roles.TABLE_HEADING,
    first_column=table_roles.TABLE_ROW_HEADING,
)
NARROW_MATRIX = TableLook(
    "NarrowMatrixTable",
    "Huisstijl smalle matrix",
    "table.smal th, table.smal td",
    Colour.SPOOR,
    grid=True,
    narrow=True,
    first_row=table_roles.TABLE_HEADING,
    first_column=table_roles.TABLE_ROW_HEADING,
)
INITIALS = TableLook(
    "InitialsTable", "Huisstijl parafen", "table.parafen th, table.parafen td", grid=True
)

TABLES = (HOUSE, KEYS, MATRIX, NARROW_MATRIX, INITIALS)
