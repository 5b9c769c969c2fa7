"""The styles of a Word file, from the house style (ECMA-376 17.7).

Text in a document has named styles only; whatever a page looks like is decided here.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.style import Blad, HouseStyle, Letter
from generator.word import numbering
from generator.word.units import half_points, points_to_twips, twips
from generator.word.xml import attribute, part


@dataclass(frozen=True)
class ParagraphStyle:
    """A paragraph style. ``extra`` holds further paragraph properties as XML, in schema order:

    ``before`` those that stand before the spacing, ``after`` those that stand after it.
    """

    id: str
    name: str
    based_on: str | None
    letter: Letter | None = None
    run: str = ""
    before: str = ""
    after: str = ""
    next: str | None = None


def styles_part(style: HouseStyle) -> bytes:
    """``word/styles.xml``."""
    paragraphs = "".join(map(_paragraph, _paragraph_styles(style)))
    characters = "".join(_character(*entry) for entry in _character_styles(style))
    return part("styles", _defaults(style) + paragraphs + characters + _table_styles(style))


def _defaults(style: HouseStyle) -> str:
    font = _font(style.lettertype.familie)
    language = f'<w:lang w:val="{style.taal}" w:eastAsia="{style.taal}" w:bidi="ar-SA"/>'
    size = half_points(style.letters.tekst.grootte)
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{font}{_colour(style.kleuren.tekst)}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>{language}</w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )


def _font(family: str) -> str:
    name = attribute(family)
    return f"<w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def _colour(colour: str) -> str:
    return f'<w:color w:val="{colour}"/>'


HIDDEN = Letter(grootte=1, regel=1)
"""For a paragraph that must be there and not be seen: after a table, at the end of a section."""

KEEP = "<w:keepNext/><w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"


def _paragraph_styles(style: HouseStyle) -> list[ParagraphStyle]:
    return [
        *_text_styles(style),
        *_heading_styles(style),
        *_cell_styles(style),
        *_page_styles(style),
    ]


def _text_styles(style: HouseStyle) -> list[ParagraphStyle]:
    letters = style.letters
    indents = [twips(style.inspringing) * (depth + 1) for depth in range(3)]
    continued = [
        ParagraphStyle(
            f"ListContinue{number}",
            f"List Continue{suffix}",
            "ListParagraph",
            after=f'<w:ind w:left="{indent}"/>',
        )
        for number, suffix, indent in zip(("", "2", "3"), ("", " 2", " 3"), indents, strict=True)
    ]
    below = letters.tekst.model_copy(update={"voor": letters.tekst.regel})
    quote = f'<w:ind w:left="{indents[0]}" w:right="{indents[0]}"/>'
    return [
        ParagraphStyle("Normal", "Normal", None),
        ParagraphStyle(
            "BodyText", "Body Text", "Normal", letters.tekst, before="<w:widowControl/>"
        ),
        ParagraphStyle("BodyTextBelowTable", "Tekst onder tabel", "BodyText", below),
        ParagraphStyle("ListParagraph", "List Paragraph", "BodyText", letters.lijst),
        *continued,
        ParagraphStyle("Quote", "Quote", "BodyText", run=ITALIC, after=quote),
        ParagraphStyle("FootnoteText", "footnote text", "Normal", letters.voetnoot),
    ]


def _heading_styles(style: HouseStyle) -> list[ParagraphStyle]:
    letters, main = style.letters, _colour(style.kleuren.hoofd)
    light = _font(style.lettertype.familie_licht)

    def heading(level: int, letter: Letter, run: str) -> ParagraphStyle:
        return ParagraphStyle(
            f"Heading{level}",
            f"heading {level}",
            "Normal",
            letter,
            run,
            KEEP,
            f'<w:outlineLvl w:val="{level - 1}"/>',
            "BodyText",
        )

    def numbered(identifier: str, name: str, number: int) -> ParagraphStyle:
        reference = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
        return ParagraphStyle(identifier, name, "Heading2", before=reference, next="BodyText")

    return [
        heading(1, letters.titel, light + main),
        heading(2, letters.kop, BOLD + main),
        *(heading(level, letters.tussenkop, BOLD + main) for level in range(3, 7)),
        numbered("HeadingNumbered", "Genummerde kop", numbering.HEADING_NUM),
        numbered("HeadingFromZero", "Genummerde kop vanaf 0", numbering.HEADING_FROM_ZERO_NUM),
        ParagraphStyle("NotaWord", "Nota", "Heading1", letters.nota, next="NotaPurpose"),
        ParagraphStyle("NotaPurpose", "Nota doel", "Normal", letters.nota_doel, main, KEEP),
    ]


def _cell_styles(style: HouseStyle) -> list[ParagraphStyle]:
    table, main = style.letters.tabel, _colour(style.kleuren.hoofd)
    white = BOLD + _colour(style.kleuren.wit)
    indents = [twips(style.inspringing) * (depth + 1) for depth in range(3)]
    quote = f'<w:ind w:left="{indents[0]}"/>'
    continued = [
        ParagraphStyle(
            f"TableContinue{number}",
            f"Tabel vervolg{suffix}",
            "TableText",
            after=f'<w:ind w:left="{indent}"/>',
        )
        for number, suffix, indent in zip(("", "2", "3"), ("", " 2", " 3"), indents, strict=True)
    ]
    aligned = [
        ParagraphStyle(f"{base}{side}", f"{name} {dutch}", base, after=f'<w:jc w:val="{value}"/>')
        for base, name in (("TableText", "Tabeltekst"), ("TableHeading", "Tabelkop"))
        for side, dutch, value in (("Right", "rechts", "right"), ("Center", "midden", "center"))
    ]
    return [
        ParagraphStyle("TableText", "Tabeltekst", "Normal", table),
        ParagraphStyle("TableList", "Tabelopsomming", "TableText"),
        *continued,
        ParagraphStyle("TableQuote", "Tabelcitaat", "TableText", run=ITALIC, after=quote),
        ParagraphStyle("TableHeading", "Tabelkop", "TableText", run=white, before=KEEP),
        *aligned,
        ParagraphStyle(
            "TableBand", "Tabelband", "TableText", run=BOLD + main, before="<w:keepNext/>"
        ),
        ParagraphStyle("TableKey", "Tabelsleutel", "TableText"),
        ParagraphStyle(
            "TableEnd", "Tabeleinde", "Normal", Letter(grootte=1, regel=style.letters.tekst.regel)
        ),
    ]


def _page_styles(style: HouseStyle) -> list[ParagraphStyle]:
    letters, grey = style.letters, _colour(style.kleuren.grijs)
    sheets = style.bladen
    pages = {"Nota": sheets.nota, "Staand": sheets.staand, "Liggend": sheets.liggend}
    return [
        ParagraphStyle("Header", "header", "Normal", letters.voettekst, grey),
        ParagraphStyle("Footer", "footer", "Normal", letters.voettekst, grey),
        *(_footer(name, page) for name, page in pages.items()),
        ParagraphStyle("Addressee", "Geadresseerde", "BodyText", letters.aan),
        ParagraphStyle("Colophon", "Colofon", "Normal", letters.kolom),
        ParagraphStyle("ColophonLabel", "Colofonkop", "Colophon", letters.kolomkop, BOLD),
        ParagraphStyle("ColophonFirst", "Colofonkop bovenaan", "Colophon", run=BOLD),
        ParagraphStyle("MinistryName", "Naam ministerie", "Normal", letters.tabel),
        ParagraphStyle("InitialsBox", "Paraafvak", "Normal", letters.kolom, grey),
        ParagraphStyle("SectionEnd", "Sectie-einde", "Normal", HIDDEN),
    ]


def _footer(name: str, page: Blad) -> ParagraphStyle:
    """A footer as wide as the page but for equal margins; that of a nota runs under its column."""
    width = twips(page.breedte - 2 * page.links)
    return ParagraphStyle(
        f"Footer{name}",
        f"Voettekst {name.lower()}",
        "Footer",
        before=f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>',
        after=f'<w:ind w:right="{twips(page.tekstbreedte) - width}"/>',
    )


def _character_styles(style: HouseStyle) -> list[tuple[str, str, str]]:
    link = _colour(style.kleuren.hoofd) + '<w:u w:val="single"/>'
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
    side, white = twips(style.tabel.marge), twips(style.tabel.wit)
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colours.lijn}"'
    margins = (
        f'<w:tblCellMar><w:top w:w="{white}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{white}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar>'
    )
    rows = f"<w:tblBorders><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
    boxes = "".join(
        f"<w:{edge} {line}/>" for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    head = _conditional("firstRow", colours.hoofd, BOLD + _colour(colours.wit))
    key = _conditional("firstCol", colours.licht, "")
    return (
        _table("HouseTable", "Huisstijl tabel", rows + margins, head)
        + _table("KeyTable", "Huisstijl gegevens", rows + margins, key)
        + _table(
            "InitialsTable",
            "Huisstijl parafen",
            f"<w:tblBorders>{boxes}</w:tblBorders>{margins}",
            "",
        )
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
