"""The kinds of paragraphs of running text: plain, in a list, in a note, around a figure."""

from __future__ import annotations

from generator.content.colour import Colour
from generator.style.role import WHOLE, Above, Keep, Role, Size

LEVELS = 5
"""How deep lists go: three levels of a text, within the two of goals and their parts."""


def by_level(identifier: str, name: str, base: Role) -> tuple[Role, ...]:
    """A role for each level of a list; the first goes without a number, as Word has it."""
    later = (Role(f"{identifier}{n}", f"{name} {n}", base) for n in range(2, LEVELS + 1))
    return (Role(identifier, name, base), *later)


NORMAL = Role("Normal", "Normal", use="de tekst")

BODY_TEXT = Role("BodyText", "Body Text", block="p", size=Size.TEKST)

BODY_TEXT_BELOW_TABLE = Role(
    "BodyTextBelowTable", "Tekst onder tabel", BODY_TEXT, size=Size.TEKST, above=Above.ONE_LINE
)

BODY_TEXT_BELOW_LIST = Role(
    "BodyTextBelowList",
    "Tekst onder opsomming",
    BODY_TEXT,
    "ul + p, ol + p",
    size=Size.TEKST,
    above=Above.AS_BELOW_A_PARAGRAPH,
)

LIST_PARAGRAPH = Role(
    "ListParagraph", "List Paragraph", BODY_TEXT, "li > p, li > div > p", size=Size.LIJST
)

LIST_PARAGRAPH_BELOW_LIST = Role(
    "ListParagraphBelowList",
    "Opsomming onder opsomming",
    LIST_PARAGRAPH,
    size=Size.LIJST,
    above=Above.AS_BELOW_A_PARAGRAPH,
)
"""The first paragraph of a list right below another list."""

LIST_PARAGRAPH_BELOW_TABLE = Role(
    "ListParagraphBelowTable",
    "Opsomming onder tabel",
    LIST_PARAGRAPH,
    size=Size.LIJST,
    above=Above.ONE_LINE,
)
"""The first paragraph of a list right below a table."""

LIST_BULLET = Role("ListBullet", "List Bullet", LIST_PARAGRAPH)

LIST_NUMBER = Role("ListNumber", "List Number", LIST_PARAGRAPH)
"""An item with its sign or number, for who goes on in Word; ours have it from their list."""

LIST_CONTINUED = by_level("ListContinue", "List Continue", LIST_PARAGRAPH)
"""What follows the first paragraph of a list item, by level."""

QUOTE = Role("Quote", "Quote", BODY_TEXT, "blockquote", italic=True)

FOOTNOTE_TEXT = Role("FootnoteText", "footnote text", block=".voetnoot", size=Size.VOETNOOT)

CAPTION = Role(
    "Caption",
    "caption",
    block="figcaption",
    size=Size.BIJSCHRIFT,
    colour=Colour.GRIJS,
    keep=Keep.LINES,
)

PICTURE_CAPTION = Role(
    "PictureCaption",
    "Bijschrift afbeelding",
    CAPTION,
    "figure.afbeelding figcaption",
    size=Size.BIJSCHRIFT,
    above=Above.AS_BELOW_A_LIST_ITEM,
)
"""A photo ends where its last pixel does; a drawing has white of its own."""

FIGURE_LONG = Role("FigureLong", "Figuur lang")
"""A row of charts, after which the page may end."""

FIGURE = Role("Figure", "Figuur", FIGURE_LONG, keep=WHOLE)
"""A row of charts that stays with what follows it."""

BELOW_TABLE = {BODY_TEXT: BODY_TEXT_BELOW_TABLE, LIST_PARAGRAPH: LIST_PARAGRAPH_BELOW_TABLE}
BELOW_LIST = {BODY_TEXT: BODY_TEXT_BELOW_LIST, LIST_PARAGRAPH: LIST_PARAGRAPH_BELOW_LIST}
"""What becomes of a role right below a table, which brings no white of its own, or a list."""

KEPT = {
    role: Role(f"{role.id}Kept", f"{role.name} bijeen", role, keep=Keep.WITH_NEXT)
    for role in (
        *(BODY_TEXT, *BELOW_TABLE.values(), *BELOW_LIST.values()),
        *(LIST_PARAGRAPH, *LIST_CONTINUED, QUOTE),
    )
}
"""The same on the page of what follows: of what introduces a list or a table."""

INTRODUCING_WIDE = Role("BodyTextIntroducingWide", "Inleiding breed", KEPT[BODY_TEXT])
"""A paragraph that introduces a wide table, and is as wide."""

ROLES = (
    NORMAL,
    BODY_TEXT,
    BODY_TEXT_BELOW_TABLE,
    BODY_TEXT_BELOW_LIST,
    LIST_PARAGRAPH,
    LIST_PARAGRAPH_BELOW_LIST,
    LIST_PARAGRAPH_BELOW_TABLE,
    LIST_BULLET,
    LIST_NUMBER,
    *LIST_CONTINUED,
    QUOTE,
    FOOTNOTE_TEXT,
    FIGURE_LONG,
    FIGURE,
    CAPTION,
    PICTURE_CAPTION,
    *KEPT.values(),
    INTRODUCING_WIDE,
)
"""All of them. Each stands after the one that it is based on."""
