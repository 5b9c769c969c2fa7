"""How Word is told the form of a table (ECMA-376 17.4), in a text and in a template."""

from __future__ import annotations

from generator.style import table_roles
from generator.word.body.xml import paragraph

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
