"""The kinds of paragraphs in tables: cells, headings, bands, names of rows."""

from __future__ import annotations

from dataclasses import replace

from generator.content.colour import Colour
from generator.content.tree import Align
from generator.style.role import WHOLE, Above, Keep, Role, Size, Weight
from generator.style.text_roles import by_level

TABLE_TEXT = Role(
    "TableText",
    "Tabeltekst",
    block="td p, th p, td li > p, td li > div > p",
    text="th, td",
    size=Size.TABEL,
)

TABLE_TEXT_BELOW_LIST = Role(
    "TableTextBelowList",
    "Tabeltekst onder lijst",
    TABLE_TEXT,
    "td > ul + p, td > ol + p",
    size=Size.TABEL,
    above=Above.AS_BELOW_A_LIST_ITEM,
)

TABLE_LIST = Role("TableList", "Tabelopsomming", TABLE_TEXT)

TABLE_CONTINUED = by_level("TableContinue", "Tabel vervolg", TABLE_TEXT)

TABLE_QUOTE = Role("TableQuote", "Tabelcitaat", TABLE_TEXT, italic=True)

TABLE_HEADING = Role(
    "TableHeading",
    "Tabelkop",
    TABLE_TEXT,
    text="table.tabel thead th, table.matrix thead th",
    ground="table.tabel thead, table.matrix thead",
    colour=Colour.WIT,
    behind=Colour.HOOFD,
    weight=Weight.BOLD,
    keep=WHOLE,
    use="de kopregel van een tabel",
)

TABLE_TEXT_RIGHT = Role(
    "TableTextRight", "Tabeltekst rechts", TABLE_TEXT, text=".rechts", align=Align.RIGHT
)

TABLE_TEXT_CENTER = Role(
    "TableTextCenter", "Tabeltekst midden", TABLE_TEXT, text=".midden", align=Align.CENTER
)

TABLE_TEXT_KEPT = Role(
    "TableTextKept", "Tabeltekst bijeen", TABLE_TEXT, size=Size.TABEL, keep=Keep.WITH_NEXT
)

TABLE_TEXT_RIGHT_KEPT = replace(
    TABLE_TEXT_KEPT,
    id="TableTextRightKept",
    name="Tabeltekst rechts bijeen",
    align=Align.RIGHT,
)

TABLE_TEXT_CENTER_KEPT = replace(
    TABLE_TEXT_KEPT,
    id="TableTextCenterKept",
    name="Tabeltekst midden bijeen",
    align=Align.CENTER,
)
"""The same in a row that stays on the page of the next one."""

TABLE_HEADING_RIGHT = Role("TableHeadingRight", "Tabelkop rechts", TABLE_HEADING, align=Align.RIGHT)

TABLE_HEADING_CENTER = Role(
    "TableHeadingCenter", "Tabelkop midden", TABLE_HEADING, align=Align.CENTER
)

TABLE_BAND = Role(
    "TableBand",
    "Tabelband",
    TABLE_TEXT,
    text="table.tabel tr.band th",
    ground="table.tabel tr.band > *",
    colour=Colour.HOOFD,
    behind=Colour.LICHT,
    weight=Weight.BOLD,
    keep=Keep.WITH_NEXT,
    use="de tekst van een band in een tabel",
)

TABLE_KEY_HEADING = Role(
    "TableKeyHeading",
    "Tabelsleutelkop",
    TABLE_TEXT,
    text="table.sleutel thead th",
    ground="table.sleutel thead",
    colour=Colour.HOOFD,
    behind=Colour.LICHT,
    weight=Weight.BOLD,
    keep=WHOLE,
)

TABLE_KEY = Role(
    "TableKey",
    "Tabelsleutel",
    TABLE_TEXT,
    ground="table.sleutel th",
    behind=Colour.LICHT,
    use="de tekst op een lichte band",
)

TABLE_KEY_KEPT = Role(
    "TableKeyKept",
    "Tabelsleutel bij volgende",
    TABLE_KEY,
    keep=Keep.WITH_NEXT,
)
"""The name of a row that stays on the page of the next row."""

TABLE_CAPTION = Role(
    "TableCaption",
    "Tabeltitel",
    TABLE_TEXT,
    "caption",
    size=Size.TABEL,
    colour=Colour.HOOFD,
    weight=Weight.BOLD,
    keep=WHOLE,
)

TABLE_ROW_HEADING = Role(
    "TableRowHeading",
    "Tabelrijkop",
    TABLE_TEXT,
    text="table.matrix tbody th",
    ground="table.matrix tbody th",
    colour=Colour.HOOFD,
    behind=Colour.LICHT,
    weight=Weight.BOLD,
    keep=WHOLE,
)

TABLE_END = Role("TableEnd", "Tabeleinde")
"""As low as can be: it only stands where Word needs a paragraph after a table."""

TABLE_END_KEPT = Role("TableEndKept", "Tabeleinde bijeen", TABLE_END, keep=Keep.WITH_NEXT)
"""The same between two parts of a table that stay on one page."""

BELOW_LIST = dict.fromkeys((TABLE_TEXT, TABLE_TEXT_KEPT), TABLE_TEXT_BELOW_LIST)
"""What becomes of a role right below a list, which often heads the next one."""

ROLES = (
    TABLE_TEXT,
    TABLE_TEXT_BELOW_LIST,
    TABLE_LIST,
    *TABLE_CONTINUED,
    TABLE_QUOTE,
    TABLE_HEADING,
    TABLE_TEXT_RIGHT,
    TABLE_TEXT_CENTER,
    TABLE_TEXT_KEPT,
    TABLE_TEXT_RIGHT_KEPT,
    TABLE_TEXT_CENTER_KEPT,
    TABLE_HEADING_RIGHT,
    TABLE_HEADING_CENTER,
    TABLE_BAND,
    TABLE_KEY_HEADING,
    TABLE_KEY,
    TABLE_KEY_KEPT,
    TABLE_CAPTION,
    TABLE_ROW_HEADING,
    TABLE_END,
    TABLE_END_KEPT,
)
"""All of them. Each stands after the one that it is based on."""
