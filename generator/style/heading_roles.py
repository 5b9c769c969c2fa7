"""The kinds of headings and titles, and of the lines of a table of contents."""

from __future__ import annotations

from dataclasses import replace

from generator.content.colour import Colour
from generator.style.role import WHOLE, Role, Size, Weight

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

TITLE_RULED = Role("TitleRuled", "Titel tussen lijnen", TITLE)
"""The title of a text to read, in a house style with lines above and under it."""

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

ANNEX_HEADING = Role("AnnexHeading", "Bijlagekop", TITLE)
"""This one and the two numbered ones are for who goes on in Word. Ours have the style of their
level and a number of their own: Word refers to no others, and other programs know no others."""

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

LISTED_CAPTION = Role(
    "TableofFigures",
    "table of figures",
    block=".bijschriftregel",
    size=Size.INHOUD,
    whole_words=True,
)
"""The lines of a list of tables or figures, by the name that Word gives them (switch c)."""

CONTENTS_HEADING = replace(HEADINGS[1], id="TOCHeading", name="TOC Heading", block="")

CONTENTS_END = Role("ContentsEnd", "Einde inhoudsopgave")

ROLES = (
    *HEADINGS,
    TITLE_RULED,
    HEADING_NUMBERED,
    HEADING_FROM_ZERO,
    ANNEX_HEADING,
    NOTA_WORD,
    NOTA_PURPOSE,
    SUBJECT,
    *CONTENTS,
    LISTED_CAPTION,
    CONTENTS_HEADING,
    CONTENTS_END,
)
"""All of them. Each stands after the one that it is based on."""
