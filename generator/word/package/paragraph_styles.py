"""The paragraph styles of a Word file, from the house style: what each is for and how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from generator.style.house import Blad, HouseStyle, Letter
from generator.style.units import twips
from generator.word.body import word_names as names
from generator.word.body.run_forms import BOLD, ITALIC, colour, font
from generator.word.package import numbering


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

WHOLE_WORDS = "<w:suppressAutoHyphens/>"
"""For a place where Word does not divide words (17.3.1.34)."""


def paragraph_styles(style: HouseStyle) -> list[ParagraphStyle]:
    """All paragraph styles of a Word file in that house style."""
    groups = (
        _text_styles,
        _figure_styles,
        _heading_styles,
        _contents_styles,
        _cell_styles,
        _page_styles,
    )
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
        ParagraphStyle(
            "BodyTextIntroducing", "Inleiding", "BodyText", before="<w:keepNext/>", next="BodyText"
        ),
        ParagraphStyle("ListParagraph", "List Paragraph", "BodyText", letters.lijst),
        *_continued(style, names.LIST_CONTINUED, "List Continue", "ListParagraph"),
        ParagraphStyle("Quote", "Quote", "BodyText", run=ITALIC, after=quote),
        ParagraphStyle("FootnoteText", "footnote text", "Normal", letters.voetnoot),
    ]


def _figure_styles(style: HouseStyle) -> list[ParagraphStyle]:
    """Rows of charts, which are as high as their charts, and what stands under them."""
    caption, grey = style.letters.bijschrift, colour(style.kleuren.grijs)
    row = Letter(grootte=1, regel=1)
    return [
        ParagraphStyle("FigureLong", "Figuur lang", "Normal", row),
        ParagraphStyle("Figure", "Figuur", "FigureLong", before=KEEP),
        ParagraphStyle(
            "Caption", "caption", "Normal", caption, grey, "<w:keepLines/>", next="BodyText"
        ),
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
            KEEP + WHOLE_WORDS,
            f'<w:outlineLvl w:val="{level - 1}"/>',
            "BodyText",
        )

    def numbered(identifier: str, name: str, number: int) -> ParagraphStyle:
        reference = f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'
        return ParagraphStyle(identifier, name, "Heading2", before=reference, next="BodyText")

    return [
        heading(1, letters.titel, light + main),
        heading(2, letters.kop, BOLD + main),
        heading(3, letters.tussenkop, BOLD + main),
        heading(4, letters.tussenkop, BOLD),
        *(heading(level, letters.tussenkop, ITALIC) for level in (5, 6)),
        numbered("HeadingNumbered", "Genummerde kop", numbering.HEADING_NUM),
        numbered("HeadingFromZero", "Genummerde kop vanaf 0", numbering.HEADING_FROM_ZERO_NUM),
        ParagraphStyle("NotaWord", "Nota", "Heading1", letters.nota, next="NotaPurpose"),
        ParagraphStyle(
            "NotaPurpose", "Nota doel", "Normal", letters.nota_doel, main, KEEP + WHOLE_WORDS
        ),
    ]


def _contents_styles(style: HouseStyle) -> list[ParagraphStyle]:
    """The lines of a table of contents, each further in, and the paragraph that closes it."""
    letters, step = style.letters, twips(style.kopnummer)
    end = twips(style.bladen.lezen.tekstbreedte)

    def line(level: int, letter: Letter) -> ParagraphStyle:
        left = step * (level - 1)
        tabs = (
            f'<w:tabs><w:tab w:val="left" w:pos="{left}"/>'
            f'<w:tab w:val="right" w:leader="dot" w:pos="{end}"/></w:tabs>'
        )
        indent = f'<w:ind w:left="{left}" w:hanging="{step}"/>'
        name = f"toc {level}"
        return ParagraphStyle(f"TOC{level}", name, "Normal", letter, before=tabs, after=indent)

    main = colour(style.kleuren.hoofd)
    first, *others = (int(name.removeprefix("TOC")) for name in names.CONTENTS)
    return [
        line(first, letters.inhoud_hoofdstuk),
        *(line(level, letters.inhoud) for level in others),
        ParagraphStyle("TOCHeading", "TOC Heading", "Normal", letters.kop, BOLD + main, KEEP),
        ParagraphStyle(names.CONTENTS_END, "Einde inhoudsopgave", "Normal", HIDDEN),
    ]


def _cell_styles(style: HouseStyle) -> list[ParagraphStyle]:
    table, main = style.letters.tabel, colour(style.kleuren.hoofd)
    below = table.model_copy(update={"voor": style.letters.lijst.na})
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
        ParagraphStyle("TableTextBelowList", "Tabeltekst onder lijst", "TableText", below),
        ParagraphStyle("TableList", "Tabelopsomming", "TableText"),
        *_continued(style, names.TABLE_CONTINUED, "Tabel vervolg", "TableText"),
        ParagraphStyle("TableQuote", "Tabelcitaat", "TableText", run=ITALIC, after=quote),
        ParagraphStyle("TableHeading", "Tabelkop", "TableText", run=white, before=KEEP),
        *aligned,
        ParagraphStyle(
            "TableBand", "Tabelband", "TableText", run=BOLD + main, before="<w:keepNext/>"
        ),
        ParagraphStyle("TableKey", "Tabelsleutel", "TableText"),
        ParagraphStyle("TableCaption", "Tabeltitel", "TableText", run=BOLD + main, before=KEEP),
        ParagraphStyle("TableRowHeading", "Tabelrijkop", "TableText", run=BOLD + main, before=KEEP),
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
        ParagraphStyle(
            "FooterReading",
            "Voettekst leespagina",
            "Normal",
            letters.voettekst,
            grey,
            _right_tab(pages.lezen),
        ),
        ParagraphStyle("Addressee", "Geadresseerde", "BodyText", letters.aan, before=WHOLE_WORDS),
        ParagraphStyle("Colophon", "Colofon", "Normal", letters.kolom, before=WHOLE_WORDS),
        ParagraphStyle("ColophonLabel", "Colofonkop", "Colophon", letters.kolomkop, BOLD),
        ParagraphStyle("ColophonFirst", "Colofonkop bovenaan", "Colophon", run=BOLD),
        ParagraphStyle(
            "MinistryName", "Naam ministerie", "Normal", letters.tabel, before=WHOLE_WORDS
        ),
        ParagraphStyle("InitialsBox", "Paraafvak", "Normal", letters.kolom, grey, WHOLE_WORDS),
        ParagraphStyle("SectionEnd", "Sectie-einde", "Normal", HIDDEN),
    ]


def _right_tab(page: Blad) -> str:
    """A tab at the right end of a footer, which runs between equal margins."""
    end = twips(page.breedte - 2 * page.links)
    return f'<w:tabs><w:tab w:val="right" w:pos="{end}"/></w:tabs>'
