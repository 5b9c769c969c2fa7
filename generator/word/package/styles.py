"""The styles of a Word file, from the roles and the house style (ECMA-376 17.7).

Text in a document has named styles only; whatever a page looks like is decided here.
"""

from __future__ import annotations

from generator.content.colour import Colour
from generator.content.units import eighths, twips
from generator.style import run_roles
from generator.style.house import HouseStyle
from generator.style.role import PLAIN_COLOUR, PLAIN_SIZE, Role
from generator.style.tables import LINE, TABLES, TableLook
from generator.word.body.run_forms import RAISED, colour, font, size
from generator.word.body.xml import attribute, part
from generator.word.package.gallery import BUILT_IN, REST, place_of
from generator.word.package.paragraph_styles import paragraph_styles
from generator.word.package.style_forms import letters_of, named


def styles_part(style: HouseStyle) -> bytes:
    """``word/styles.xml``."""
    characters = "".join(_character(role, style) for role in run_roles.CHARACTERS)
    tables = "".join(_table(look, style) for look in TABLES)
    built_in = _defaults(style) + BUILT_IN
    return part("styles", built_in + paragraph_styles(style) + characters + tables)


def _defaults(style: HouseStyle) -> str:
    language = f'<w:lang w:val="{style.taal}" w:eastAsia="{style.taal}" w:bidi="ar-SA"/>'
    letters = (
        font(style.lettertype.familie)
        + colour(style.kleuren.palet[PLAIN_COLOUR])
        + size(style.letters.van(PLAIN_SIZE).grootte)
    )
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )


def _character(role: Role, style: HouseStyle) -> str:
    raised = RAISED if role is run_roles.FOOTNOTE_REFERENCE else ""
    around = _box(style) if role is run_roles.LEFT_OUT else ""
    form = letters_of(role, style) + around + raised
    return named("character", role, f"{place_of(role)}<w:rPr>{form}</w:rPr>")


def _box(style: HouseStyle) -> str:
    """A hairline around letters, and a ground behind them (17.3.2.4, 17.3.2.32)."""
    line, fill = (
        style.kleuren.palet[one] for one in (Colour.GRIJS, run_roles.LEFT_OUT.ground_colour)
    )
    return (
        f'<w:bdr w:val="single" w:sz="{eighths(LINE)}" w:space="0" w:color="{line}"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
    )


ROWS = ("bottom", "insideH")
ALL_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def _table(look: TableLook, style: HouseStyle) -> str:
    lines = _lines(ALL_EDGES if look.grid else ROWS, style.kleuren.palet[look.line])
    properties = lines + _cell_margins(look, style)
    indent = _indent(look, style)
    parts = "".join(
        _conditional(kind, role, style, "" if kind == "firstRow" else indent)
        for kind, role in _headings(look).items()
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{look.id}">'
        f"<w:name w:val={attribute(look.name)}/>{REST}"
        f"<w:tblPr>{properties}</w:tblPr>{parts}</w:style>"
    )


def _headings(look: TableLook) -> dict[str, Role]:
    """The parts of a table that have a look of their own, as Word calls them (17.18.89)."""
    row, column = look.first_row, look.first_column
    parts = {"firstRow": row, "firstCol": column, "nwCell": row if column else None}
    return {kind: role for kind, role in parts.items() if role}


def _lines(edges: tuple[str, ...], digits: str) -> str:
    """Hairlines at those edges of a table and of its cells."""
    line = f'w:val="single" w:sz="{eighths(LINE)}" w:space="0" w:color="{digits}"'
    return f"<w:tblBorders>{''.join(f'<w:{edge} {line}/>' for edge in edges)}</w:tblBorders>"


def _cell_margins(look: TableLook, style: HouseStyle) -> str:
    """The space inside cells: at the sides, and above and below."""
    table = style.tabel
    spaces = (table.wit_smal, table.marge_smal) if look.narrow else (table.wit, table.marge)
    above, beside = (f'w:w="{twips(space)}" w:type="dxa"' for space in spaces)
    return (
        f"<w:tblCellMar><w:top {above}/><w:left {beside}/>"
        f"<w:bottom {above}/><w:right {beside}/></w:tblCellMar>"
    )


def _indent(look: TableLook, style: HouseStyle) -> str:
    """The headings of narrow rows have the space of any table before them (17.3.1.12)."""
    if not look.narrow:
        return ""
    space = twips(style.tabel.marge) - twips(style.tabel.marge_smal)
    return f'<w:pPr><w:ind w:left="{space}"/></w:pPr>'


def _conditional(kind: str, role: Role, style: HouseStyle, paragraph: str) -> str:
    """The look of the first row or column of a table, and of its paragraphs (17.7.6).

    Only colours stand here. That letters are bold is said by the style of the paragraphs: said in
    both, the one would undo the other (17.7.3).
    """
    letters = colour(style.kleuren.palet[role.colour]) if role.colour else ""
    fill = style.kleuren.palet[role.ground_colour]
    return (
        f'<w:tblStylePr w:type="{kind}">{paragraph}<w:rPr>{letters}</w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr></w:tblStylePr>'
    )
