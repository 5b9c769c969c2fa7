"""How Word is told the form of a table (ECMA-376 17.4), in a text and in a template."""

from __future__ import annotations

from collections.abc import Iterable

from generator.style import table_roles
from generator.style.tables import TableLook
from generator.word.body.xml import attribute, paragraph

TABLE_END = paragraph(table_roles.TABLE_END, "")
"""What must stand between two tables, which Word would join, and after one that ends a cell."""

REPEATED = "<w:tblHeader/>"
"""Of a row at the top of a table that Word repeats on each page (17.4.49)."""

ALL_OF_TEXT = '<w:tblW w:w="5000" w:type="pct"/>'
"""The width of a table that is as wide as the text (17.4.63)."""

# Which parts of a table style apply. The value is the sum of the flags in hexadecimal
# (ECMA-376 17.4.55): first row 0020, first column 0080, no bands of rows 0200, of columns 0400.
HEADER_ROW = (
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)
HEADER_ROW_AND_COLUMN = (
    '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)


def table_xml(
    kind: TableLook,
    look: str,
    summary: str,
    widths: Iterable[int],
    rows: str,
    width: str = ALL_OF_TEXT,
) -> str:
    """A table that looks so, with its ``rows``; ``widths`` are those of its columns in twips. Its
    ``summary`` is read aloud to who cannot see it."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    description = f"<w:tblDescription w:val={attribute(summary)}/>" if summary else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{kind.id}"/>{width}'
        f'<w:tblLayout w:type="fixed"/>{look}{description}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def row_xml(cells: str, properties: str = "", *, high: bool = False) -> str:
    """A row, which stays on one page (17.4.6) unless it is so high that it may be divided."""
    whole = "" if high else "<w:cantSplit/>"
    return f"<w:tr><w:trPr>{whole}{properties}</w:trPr>{cells}</w:tr>"


def cell_xml(width: int, content: str, properties: str = "") -> str:
    """A cell, ``width`` twips wide; ``properties`` stand behind that width."""
    size = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    return f"<w:tc><w:tcPr>{size}{properties}</w:tcPr>{content}</w:tc>"
