"""The names that the WordprocessingML uses and that a Word template must define.

No form is given directly: how a style looks is said in the template alone.
"""

from __future__ import annotations

BODY_TEXT = "BodyText"
BODY_TEXT_BELOW_TABLE = "BodyTextBelowTable"
BODY_TEXT_INTRODUCING = "BodyTextIntroducing"
"""A paragraph that stays on the page of the list or table that it introduces."""

LIST_PARAGRAPH = "ListParagraph"
LEVELS = 5
"""How deep lists go: three levels of a text, within the two of goals and their parts."""

LIST_CONTINUED = (
    "ListContinue",
    "ListContinue2",
    "ListContinue3",
    "ListContinue4",
    "ListContinue5",
)
QUOTE = "Quote"
HEADINGS = ("Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6")
NUMBERED_HEADING = "HeadingNumbered"
"""A heading of level 2 that Word numbers."""

CONTENTS = ("TOC2", "TOC3", "TOC4")
"""The lines of a table of contents, from those of headings of level 2 on: level 1 is the title.

Word gives them these names when it makes the contents anew (ECMA-376 17.16.5.68, switch o).
"""

CONTENTS_END = "ContentsEnd"
FOOTNOTE_TEXT = "FootnoteText"
FIGURE = "Figure"
FIGURE_LONG = "FigureLong"
CAPTION = "Caption"

TABLE_TEXT = "TableText"
TABLE_TEXT_CENTER = "TableTextCenter"
TABLE_TEXT_RIGHT = "TableTextRight"
TABLE_TEXT_BELOW_LIST = "TableTextBelowList"
TABLE_HEADING = "TableHeading"
TABLE_HEADING_CENTER = "TableHeadingCenter"
TABLE_HEADING_RIGHT = "TableHeadingRight"
TABLE_LIST = "TableList"
TABLE_CONTINUED = (
    "TableContinue",
    "TableContinue2",
    "TableContinue3",
    "TableContinue4",
    "TableContinue5",
)
TABLE_QUOTE = "TableQuote"
TABLE_BAND = "TableBand"
TABLE_KEY = "TableKey"
TABLE_ROW_HEADING = "TableRowHeading"
TABLE_CAPTION = "TableCaption"
TABLE_END = "TableEnd"

PARAGRAPH_STYLES = (
    BODY_TEXT,
    BODY_TEXT_BELOW_TABLE,
    BODY_TEXT_INTRODUCING,
    LIST_PARAGRAPH,
    *LIST_CONTINUED,
    QUOTE,
    *HEADINGS,
    NUMBERED_HEADING,
    *CONTENTS,
    CONTENTS_END,
    FOOTNOTE_TEXT,
    FIGURE,
    FIGURE_LONG,
    CAPTION,
    TABLE_TEXT,
    TABLE_TEXT_CENTER,
    TABLE_TEXT_RIGHT,
    TABLE_TEXT_BELOW_LIST,
    TABLE_HEADING,
    TABLE_HEADING_CENTER,
    TABLE_HEADING_RIGHT,
    TABLE_LIST,
    *TABLE_CONTINUED,
    TABLE_QUOTE,
    TABLE_BAND,
    TABLE_KEY,
    TABLE_ROW_HEADING,
    TABLE_CAPTION,
    TABLE_END,
)
"""Every paragraph style that can be asked for. ``Figure`` (a row of charts) and ``TableBand``
keep with the next paragraph; ``FigureLong`` is a row after which the page may end;
``TableEnd`` is as low as can be, it only stands where Word needs a paragraph after a table."""

STRONG = "Strong"
EMPHASIS = "Emphasis"
STRONG_EMPHASIS = "StrongEmphasis"
HYPERLINK = "Hyperlink"
HYPERLINK_STRONG = "HyperlinkStrong"
HYPERLINK_EMPHASIS = "HyperlinkEmphasis"
HYPERLINK_STRONG_EMPHASIS = "HyperlinkStrongEmphasis"
FOOTNOTE_REFERENCE = "FootnoteReference"

CHARACTER_STYLES = (
    STRONG,
    EMPHASIS,
    STRONG_EMPHASIS,
    HYPERLINK,
    HYPERLINK_STRONG,
    HYPERLINK_EMPHASIS,
    HYPERLINK_STRONG_EMPHASIS,
    FOOTNOTE_REFERENCE,
)
"""Every character style; a run takes only one, hence those that combine."""

BAND_COLOUR = "licht"
"""The colour of the house style behind a band."""

HOUSE_TABLE = "HouseTable"
KEY_TABLE = "KeyTable"
MATRIX_TABLE = "MatrixTable"
NARROW_MATRIX_TABLE = "NarrowMatrixTable"

TABLE_STYLES = (HOUSE_TABLE, KEY_TABLE, MATRIX_TABLE, NARROW_MATRIX_TABLE)
"""Every table style."""

BULLETS_NUM = 1
"""The ``w:num`` of bullets, at each of its levels."""

BULLETS_ABSTRACT = 1
"""The ``w:abstractNum`` behind it."""

ORDERED_ABSTRACTS = (2, 3, 4, 5, 6)
"""The ``w:abstractNum`` of numbered lists, by the number of bullet lists around them.

In the first, levels 0, 1, 2 are decimal, letter, roman; in the second levels 1, 2, 3; and so
on. So the form follows the numbered lists around a list, and the indent (that of the same
level of the bullets) all lists around it.
"""

NUMBER_FORMATS = ("decimal", "lowerLetter", "lowerRoman")
"""``w:numFmt`` by the number of numbered lists around a list, over again when deeper; the CSS
classes are alike."""

FIRST_ORDERED_NUM = 100
"""The ``w:num`` of the first numbered list; each list has its own, so that it restarts."""

FIRST_BOOKMARK = 1
"""The number of the first bookmark; there are none in the templates."""

FIRST_DRAWING = 1000
"""``wp:docPr`` numbers from here, clear of those in a template."""
