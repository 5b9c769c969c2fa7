"""Every kind of paragraph in a document and what it looks like, for Word and PDF alike.

The rules of the style sheet (``css``), the styles of Word (``word/package``) and the colours that
must differ (``contrast``) all follow from this table. Where something stands on a page is said by
the style sheet and the templates themselves.
"""

from __future__ import annotations

from dataclasses import replace

from generator.content.colour import Colour
from generator.content.tree import Align
from generator.style.role import Above, Keep, Role, Size, Weight

WHOLE = Keep.LINES_AND_WITH_NEXT

LEVELS = 5
"""How deep lists go: three levels of a text, within the two of goals and their parts."""


def _by_level(identifier: str, name: str, base: Role) -> tuple[Role, ...]:
    """A role for each level of a list; the first goes without a number, as Word has it."""
    later = (Role(f"{identifier}{n}", f"{name} {n}", base) for n in range(2, LEVELS + 1))
    return (Role(identifier, name, base), *later)


NORMAL = Role("Normal", "Normal", use="de tekst")

BODY_TEXT = Role("BodyText", "Body Text", block="p", size=Size.TEKST)
BODY_TEXT_BELOW_TABLE = Role(
    "BodyTextBelowTable", "Tekst onder tabel", BODY_TEXT, size=Size.TEKST, above=Above.ONE_LINE
)
BODY_TEXT_INTRODUCING = Role("BodyTextIntroducing", "Inleiding", BODY_TEXT, keep=Keep.WITH_NEXT)
"""A paragraph that stays on the page of the list or table that it introduces."""
LIST_PARAGRAPH = Role(
    "ListParagraph", "List Paragraph", BODY_TEXT, "li > p, li > div > p", size=Size.LIJST
)
LIST_CONTINUED = _by_level("ListContinue", "List Continue", LIST_PARAGRAPH)
"""What follows the first paragraph of a list item, by level."""
QUOTE = Role("Quote", "Quote", BODY_TEXT, "blockquote", italic=True)
FOOTNOTE_TEXT = Role("FootnoteText", "footnote text", block=".voetnoot", size=Size.VOETNOOT)

TITLE = Role(
    "Heading1",
    "heading 1",
    block="h1",
    size=Size.TITEL,
    colour=Colour.HOOFD,
    weight=Weight.LIGHT,
    keep=WHOLE,
    whole_words=True,
    use="titels en koppen",
)
_HEADING = replace(TITLE, weight=Weight.BOLD, size=Size.TUSSENKOP)
_LOW_HEADING = replace(_HEADING, colour=None, weight=Weight.NORMAL, italic=True)
HEADINGS = (
    TITLE,
    replace(_HEADING, id="Heading2", name="heading 2", block="h2", size=Size.KOP),
    replace(_HEADING, id="Heading3", name="heading 3", block="h3"),
    replace(_HEADING, id="Heading4", name="heading 4", block="h4", colour=None),
    replace(_LOW_HEADING, id="Heading5", name="heading 5", block="h5"),
    replace(_LOW_HEADING, id="Heading6", name="heading 6", block="h6"),
)
"""By level; the first is the title."""
HEADING_NUMBERED = Role("HeadingNumbered", "Genummerde kop", HEADINGS[1])
HEADING_FROM_ZERO = Role("HeadingFromZero", "Genummerde kop vanaf 0", HEADINGS[1])
NOTA_WORD = Role("NotaWord", "Nota", TITLE, "h1.nota", size=Size.NOTA)
NOTA_PURPOSE = Role(
    "NotaPurpose",
    "Nota doel",
    block="p.doel",
    size=Size.NOTA_DOEL,
    colour=Colour.HOOFD,
    keep=WHOLE,
    whole_words=True,
)
SUBJECT = replace(
    NOTA_PURPOSE, id="Subject", name="Onderwerp", block="p.onderwerp", size=Size.ONDERWERP
)
"""What a document is about, under its title."""

CONTENTS = (
    Role("TOC2", "toc 2", block=".kop-2", size=Size.INHOUD_HOOFDSTUK, whole_words=True),
    Role("TOC3", "toc 3", block=".kop-3", size=Size.INHOUD, whole_words=True),
    Role("TOC4", "toc 4", block=".kop-4", size=Size.INHOUD, whole_words=True),
)
"""The lines of a table of contents, from those of headings of level 2 on: level 1 is the title.

Word gives them these names when it makes the contents anew (ECMA-376 17.16.5.68, switch o).
"""
CONTENTS_HEADING = replace(HEADINGS[1], id="TOCHeading", name="TOC Heading", block="")

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
TABLE_CONTINUED = _by_level("TableContinue", "Tabel vervolg", TABLE_TEXT)
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
    text="table.tekenen tr:not(:last-child) th",
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

CAPTION = Role(
    "Caption",
    "caption",
    block="figcaption",
    size=Size.BIJSCHRIFT,
    colour=Colour.GRIJS,
    keep=Keep.LINES,
)

FOOTER = Role(
    "Footer",
    "footer",
    block=".voet",
    size=Size.VOETTEKST,
    colour=Colour.GRIJS,
    whole_words=True,
    use="voetteksten en bijschriften",
)
FOOTER_WIDE = replace(FOOTER, id="FooterWide", name="Voettekst liggend", block="")
FOOTER_READING = replace(FOOTER, id="FooterReading", name="Voettekst leespagina", block="")
HEADER = replace(FOOTER, id="Header", name="header", block="")
ADDRESSEE = Role("Addressee", "Geadresseerde", BODY_TEXT, ".aan", size=Size.AAN, whole_words=True)
COLOPHON = Role(
    "Colophon", "Colofon", block=".kolom p, .vervolg p", size=Size.KOLOM, whole_words=True
)
COLOPHON_LABEL = Role(
    "ColophonLabel",
    "Colofonkop",
    COLOPHON,
    ".kolom .label, .vervolg .label",
    size=Size.KOLOMKOP,
    weight=Weight.BOLD,
)
COLOPHON_FIRST = Role(
    "ColophonFirst",
    "Colofonkop bovenaan",
    COLOPHON,
    ".kolom .afzender, .vervolg .afzender",
    weight=Weight.BOLD,
)
MINISTRY_NAME = Role(
    "MinistryName", "Naam ministerie", block=".ministerie", size=Size.TABEL, whole_words=True
)
INITIALS_BOX = Role(
    "InitialsBox",
    "Paraafvak",
    block="table.parafen p",
    size=Size.KOLOM,
    colour=Colour.GRIJS,
    whole_words=True,
)

FIGURE_LONG = Role("FigureLong", "Figuur lang")
"""A row of charts, after which the page may end."""
FIGURE = Role("Figure", "Figuur", FIGURE_LONG, keep=WHOLE)
"""A row of charts that stays with what follows it."""
CONTENTS_END = Role("ContentsEnd", "Einde inhoudsopgave")
TABLE_END = Role("TableEnd", "Tabeleinde")
"""As low as can be: it only stands where Word needs a paragraph after a table."""
SECTION_END = Role("SectionEnd", "Sectie-einde")

PARAGRAPHS = (
    *(NORMAL, BODY_TEXT, BODY_TEXT_BELOW_TABLE, BODY_TEXT_INTRODUCING),
    *(LIST_PARAGRAPH, *LIST_CONTINUED, QUOTE, FOOTNOTE_TEXT),
    *(FIGURE_LONG, FIGURE, CAPTION),
    *(*HEADINGS, HEADING_NUMBERED, HEADING_FROM_ZERO, NOTA_WORD, NOTA_PURPOSE, SUBJECT),
    *(*CONTENTS, CONTENTS_HEADING, CONTENTS_END),
    *(TABLE_TEXT, TABLE_TEXT_BELOW_LIST, TABLE_LIST, *TABLE_CONTINUED, TABLE_QUOTE),
    *(TABLE_HEADING, TABLE_TEXT_RIGHT, TABLE_TEXT_CENTER),
    *(TABLE_TEXT_KEPT, TABLE_TEXT_RIGHT_KEPT, TABLE_TEXT_CENTER_KEPT),
    *(TABLE_HEADING_RIGHT, TABLE_HEADING_CENTER),
    *(TABLE_BAND, TABLE_KEY, TABLE_KEY_KEPT, TABLE_CAPTION, TABLE_ROW_HEADING, TABLE_END),
    *(HEADER, FOOTER, FOOTER_WIDE, FOOTER_READING, ADDRESSEE),
    *(COLOPHON, COLOPHON_LABEL, COLOPHON_FIRST, MINISTRY_NAME, INITIALS_BOX, SECTION_END),
)
"""All of them. Each stands after the one that it is based on."""

BY_ID = {role.id: role for role in PARAGRAPHS}
