"""The paragraph styles of a Word file, from the house style: what each is for and how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from generator.markdown import word_names as names
from generator.style import Blad, HouseStyle, Letter
from generator.word import numbering
from generator.word.run_forms import BOLD, ITALIC, colour, font
from generator.word.units import twips


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


HIDDEN = Letter(grootte=1, regel=1)
"""For a paragraph that must be there and not be seen: after a table, at the end of a section."""

KEEP = "<w:keepNext/><w:keepLines/>"


def paragraph_styles(style: HouseStyle) -> list[ParagraphStyle]:
    """All paragraph styles of a Word file in that house style."""
    groups = (_text_styles, _heading_styles, _cell_styles, _page_styles)
    return [entry for group in groups for entry in group(style)]


def _text_styles(style: HouseStyle) -> list[ParagraphStyle]:
    letters = style.letters
    indent = twips(style.inspringing)
    below = letters.tekst.model_copy(update={"voor": letters.tekst.regel})
    quote = f'<w:ind w:left="{indent}" w:right="{indent}"/>'
    return [
        ParagraphStyle("Normal", "Normal", None),
        ParagraphStyle(
            "BodyText", "Body Text", "Normal", letters.tekst, before="<w:widowControl/>"
        ),
        ParagraphStyle("BodyTextBelowTable", "Tekst onder tabel", "BodyText", below),
        ParagraphStyle("ListParagraph", "List Paragraph", "BodyText", letters.lijst),
        *_continued(style, names.LIST_CONTINUED, "List Continue", "ListParagraph"),
        ParagraphStyle("Quote", "Quote", "BodyText", run=ITALIC, after=quote),
        ParagraphStyle("FootnoteText", "footnote text", "Normal", letters.voetnoot),
    ]


def _continued(
    style: HouseStyle, ids: tuple[str, ...], name: str, base: str
) -> list[ParagraphStyle]:
    """What follows the first paragraph of a list item, by level."""
    return [
        ParagraphStyle(
            identifier,
            name if level == 1 else f"{name} {level}",
            base,
            after=f'<w:ind w:left="{twips(style.inspringing) * level}"/>',
        )
        for level, identifier in enumerate(ids, start=1)
    ]


def _heading_styles(style: HouseStyle) -> list[ParagraphStyle]:
    letters, main = style.letters, colour(style.kleuren.hoofd)
    light = font(style.lettertype.familie_licht)

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
    table, main = style.letters.tabel, colour(style.kleuren.hoofd)
    white = BOLD + colour(style.kleuren.wit)
    indent = twips(style.inspringing)
    quote = f'<w:ind w:left="{indent}"/>'
    aligned = [
        ParagraphStyle(f"{base}{side}", f"{name} {dutch}", base, after=f'<w:jc w:val="{value}"/>')
        for base, name in (("TableText", "Tabeltekst"), ("TableHeading", "Tabelkop"))
        for side, dutch, value in (("Right", "rechts", "right"), ("Center", "midden", "center"))
    ]
    return [
        ParagraphStyle("TableText", "Tabeltekst", "Normal", table),
        ParagraphStyle("TableList", "Tabelopsomming", "TableText"),
        *_continued(style, names.TABLE_CONTINUED, "Tabel vervolg", "TableText"),
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
    letters, pages, grey = style.letters, style.bladen, colour(style.kleuren.grijs)
    return [
        ParagraphStyle("Header", "header", "Normal", letters.voettekst, grey),
        ParagraphStyle(
            "Footer", "footer", "Normal", letters.voettekst, grey, _right_tab(pages.staand)
        ),
        ParagraphStyle(
            "FooterWide",
            "Voettekst liggend",
            "Normal",
            letters.voettekst,
            grey,
            _right_tab(pages.liggend),
        ),
        ParagraphStyle("Addressee", "Geadresseerde", "BodyText", letters.aan),
        ParagraphStyle("Colophon", "Colofon", "Normal", letters.kolom),
        ParagraphStyle("ColophonLabel", "Colofonkop", "Colophon", letters.kolomkop, BOLD),
        ParagraphStyle("ColophonFirst", "Colofonkop bovenaan", "Colophon", run=BOLD),
        ParagraphStyle("MinistryName", "Naam ministerie", "Normal", letters.tabel),
        ParagraphStyle("InitialsBox", "Paraafvak", "Normal", letters.kolom, grey),
        ParagraphStyle("SectionEnd", "Sectie-einde", "Normal", HIDDEN),
    ]


def _right_tab(page: Blad) -> str:
    """A tab at the right end of a footer, which runs between equal margins."""
    end = twips(page.breedte - 2 * page.links)
    return f'<w:tabs><w:tab w:val="right" w:pos="{end}"/></w:tabs>'
