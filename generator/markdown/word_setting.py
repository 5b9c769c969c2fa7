"""Where text stands in a Word file, and so in which styles it is set."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.markdown import word_names as names
from generator.markdown.tree import Align

_TWIPS_OF_120_MM = 6803


@dataclass(frozen=True, slots=True)
class Setting:
    """The paragraph styles of a place; ``width_twips`` is how wide a table in it becomes.

    ``continued`` are, by level, the styles of what follows the first paragraph of a list item.
    """

    paragraph: str
    list_item: str
    continued: tuple[str, ...]
    quote: str
    width_twips: int = _TWIPS_OF_120_MM
    paragraph_below_table: str | None = None

    def below_table(self) -> Setting:
        """The setting of a paragraph right below a table, which brings no space of its own."""
        return replace(self, paragraph=self.paragraph_below_table or self.paragraph)

    def in_item(self, level: int) -> Setting:
        """The setting of what follows the first paragraph of a list item."""
        return replace(self, paragraph=self.continued[level])

    def in_quote(self) -> Setting:
        """The setting within a quote."""
        return replace(self, paragraph=self.quote)


BODY = Setting(
    names.BODY_TEXT,
    names.LIST_PARAGRAPH,
    names.LIST_CONTINUED,
    names.QUOTE,
    paragraph_below_table=names.BODY_TEXT_BELOW_TABLE,
)
"""The text of a document, 120 mm wide; another width is ``replace(BODY, width_twips=...)``."""

CELL = Setting(names.TABLE_TEXT, names.TABLE_LIST, names.TABLE_CONTINUED, names.TABLE_QUOTE)
"""A cell of a table."""

_CELL_TEXT = {
    Align.LEFT: names.TABLE_TEXT,
    Align.CENTER: names.TABLE_TEXT_CENTER,
    Align.RIGHT: names.TABLE_TEXT_RIGHT,
}


def cell_setting(align: Align, width_twips: int) -> Setting:
    """The setting of a cell in a column of a table."""
    return replace(CELL, paragraph=_CELL_TEXT[align], width_twips=width_twips)
