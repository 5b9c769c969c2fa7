"""The styles of a Word file, from the house style (ECMA-376 17.7).

Text in a document has named styles only; whatever a page looks like is decided here.
"""

from __future__ import annotations

from generator.style.house import HouseStyle, Letter
from generator.style.units import half_points, points_to_twips, twips
from generator.word.body.run_forms import BOLD, ITALIC, colour, font
from generator.word.body.xml import attribute, part
from generator.word.package.paragraph_styles import ParagraphStyle, paragraph_styles


def styles_part(style: HouseStyle) -> bytes:
    """``word/styles.xml``."""
    paragraphs = "".join(map(_paragraph, paragraph_styles(style)))
    characters = "".join(_character(*entry) for entry in _character_styles(style))
    return part("styles", _defaults(style) + paragraphs + characters + _table_styles(style))


def _defaults(style: HouseStyle) -> str:
    language = f'<w:lang w:val="{style.taal}" w:eastAsia="{style.taal}" w:bidi="ar-SA"/>'
    size = half_points(style.letters.tekst.grootte)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font(style.lettertype.familie)}{colour(style.kleuren.tekst)}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{language}</w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )


def _character_styles(style: HouseStyle) -> list[tuple[str, str, str]]:
    link = colour(style.kleuren.hoofd) + '<w:u w:val="single"/>'
    return [
        ("Strong", "Strong", BOLD),
        ("Emphasis", "Emphasis", ITALIC),
        ("StrongEmphasis", "Vet cursief", BOLD + ITALIC),
        ("Hyperlink", "Hyperlink", link),
        ("HyperlinkStrong", "Hyperlink vet", BOLD + link),
        ("HyperlinkEmphasis", "Hyperlink cursief", ITALIC + link),
        ("HyperlinkStrongEmphasis", "Hyperlink vet cursief", BOLD + ITALIC + link),
        ("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
    ]


def _paragraph(entry: ParagraphStyle) -> str:
    default = ' w:default="1"' if entry.based_on is None else ""
    custom = "" if entry.name[0].islower() or entry.name in BUILT_IN else ' w:customStyle="1"'
    based = f'<w:basedOn w:val="{entry.based_on}"/>' if entry.based_on else ""
    following = f'<w:next w:val="{entry.next}"/>' if entry.next else ""
    spacing = _spacing(entry.letter) if entry.letter else ""
    run = entry.run + (_size(entry.letter) if entry.letter else "")
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{entry.id}">'
        f"<w:name w:val={attribute(entry.name)}/>{based}{following}<w:qFormat/>"
        f"<w:pPr>{entry.before}{spacing}{entry.after}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


BUILT_IN = {
    "Normal",
    "Body Text",
    "List Paragraph",
    "List Continue",
    "List Continue 2",
    "List Continue 3",
    "Quote",
    "Strong",
    "Emphasis",
    "Hyperlink",
    "TOC Heading",
}
"""Names that Word knows by itself and translates; those in small letters are built in too."""


def _character(identifier: str, name: str, run: str) -> str:
    custom = "" if name[0].islower() or name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{identifier}">'
        f"<w:name w:val={attribute(name)}/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


def _spacing(letter: Letter) -> str:
    before, after, line = map(points_to_twips, (letter.voor, letter.na, letter.regel))
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="atLeast"/>'
    )


def _size(letter: Letter) -> str:
    size = half_points(letter.grootte)
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _table_styles(style: HouseStyle) -> str:
    colours = style.kleuren
    margins = _cell_margins(style.tabel.marge, style.tabel.wit)
    narrow = _cell_margins(style.tabel.marge_smal, style.tabel.wit_smal)
    rows = _lines(("bottom", "insideH"), colours.lijn)
    grid = _lines(ALL_EDGES, colours.lijn)
    light_grid = _lines(ALL_EDGES, colours.spoor)
    head = _conditional("firstRow", colours.hoofd, BOLD + colour(colours.wit))
    key = _conditional("firstCol", colours.licht, "")
    corner = _conditional("nwCell", colours.hoofd, BOLD + colour(colours.wit))
    narrow_matrix = light_grid + narrow
    return (
        _table("HouseTable", "Huisstijl tabel", rows + margins, head)
        + _table("KeyTable", "Huisstijl gegevens", rows + margins, key)
        + _table("MatrixTable", "Huisstijl matrix", grid + margins, head + key + corner)
        + _table("NarrowMatrixTable", "Huisstijl smalle matrix", narrow_matrix, head + key + corner)
        + _table("InitialsTable", "Huisstijl parafen", grid + margins, "")
    )


ALL_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def _lines(edges: tuple[str, ...], colour: str) -> str:
    """Hairlines at those edges of a table and of its cells."""
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colour}"'
    return f"<w:tblBorders>{''.join(f'<w:{edge} {line}/>' for edge in edges)}</w:tblBorders>"


def _cell_margins(side: float, white: float) -> str:
    """The space inside cells, in millimetres: at the sides, and above and below."""
    above, beside = (f'w:w="{twips(space)}" w:type="dxa"' for space in (white, side))
    return (
        f"<w:tblCellMar><w:top {above}/><w:left {beside}/>"
        f"<w:bottom {above}/><w:right {beside}/></w:tblCellMar>"
    )


def _conditional(kind: str, fill: str, run: str) -> str:
    """The look of the first row or column of a table (ECMA-376 17.7.6)."""
    return (
        f'<w:tblStylePr w:type="{kind}"><w:rPr>{run}</w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr></w:tblStylePr>'
    )


def _table(identifier: str, name: str, properties: str, conditional: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{identifier}">'
        f"<w:name w:val={attribute(name)}/><w:qFormat/>"
        f"<w:tblPr>{properties}</w:tblPr>{conditional}</w:style>"
    )
