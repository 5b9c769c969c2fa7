"""The roles of letters within a paragraph: what is stressed, a link, the sign of a note."""

from __future__ import annotations

from dataclasses import replace

from generator.content.colour import Colour
from generator.style.role import Role, Weight

STRONG = Role("Strong", "Strong", text="strong", weight=Weight.BOLD)
EMPHASIS = Role("Emphasis", "Emphasis", text="em", italic=True)
STRONG_EMPHASIS = Role("StrongEmphasis", "Vet cursief", weight=Weight.BOLD, italic=True)
HYPERLINK = Role("Hyperlink", "Hyperlink", text="a", colour=Colour.HOOFD, underline=True)
_LINK = replace(HYPERLINK, text="")
HYPERLINK_STRONG = replace(_LINK, id="HyperlinkStrong", name="Hyperlink vet", weight=Weight.BOLD)
HYPERLINK_EMPHASIS = replace(_LINK, id="HyperlinkEmphasis", name="Hyperlink cursief", italic=True)
HYPERLINK_STRONG_EMPHASIS = replace(
    HYPERLINK_STRONG, id="HyperlinkStrongEmphasis", name="Hyperlink vet cursief", italic=True
)
HEADING_LINK = Role(
    "HyperlinkHeading",
    "Hyperlink tabelkop",
    text="table.tabel thead th a, table.matrix thead th a",
    colour=Colour.WIT,
    behind=Colour.HOOFD,
    underline=True,
)
HEADING_LINK_EMPHASIS = replace(
    HEADING_LINK,
    id="HyperlinkHeadingEmphasis",
    name="Hyperlink tabelkop cursief",
    text="",
    italic=True,
)
"""Links in the row of headings of a table, which is bold already and has a ground of its own."""
LEFT_OUT = Role(
    "Weggelaten",
    "Weggelaten",
    text="span.weggelaten",
    ground="span.weggelaten",
    colour=Colour.TEKST,
    behind=Colour.SPOOR,
    weight=Weight.NORMAL,
    use="de code in de plaats van weggelaten tekst",
)
"""The box in the place of words that a public version leaves out."""
FOOTNOTE_REFERENCE = Role("FootnoteReference", "footnote reference")

CHARACTERS = (
    *(STRONG, EMPHASIS, STRONG_EMPHASIS),
    *(HYPERLINK, HYPERLINK_STRONG, HYPERLINK_EMPHASIS, HYPERLINK_STRONG_EMPHASIS),
    *(HEADING_LINK, HEADING_LINK_EMPHASIS),
    *(FOOTNOTE_REFERENCE, LEFT_OUT),
)
"""Each of them. A run of Word takes only one, hence those that combine."""
