"""Where text stands in a Word file, and so in which roles it is set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from generator.content.tree import Align
from generator.content.units import twips
from generator.style import roles
from generator.style.role import Role


@dataclass(frozen=True, slots=True)
class Setting:
    """The roles of text at a place; ``width_twips`` is how wide a table in it becomes, and
    ``wide_twips`` how wide one that takes the whole width of the page, if that is wider.

    ``continued`` are, by level, the roles of what follows the first paragraph of a list item.
    """

    paragraph: Role
    list_item: Role
    continued: tuple[Role, ...]
    quote: Role
    width_twips: int = twips(120)
    wide_twips: int | None = None
    paragraph_below_table: Role | None = None
    paragraph_introducing: Role | None = None
    paragraph_below_list: Role | None = None

    def below_table(self) -> Setting:
        """The setting of a paragraph right below a table, which brings no space of its own."""
        return replace(self, paragraph=self.paragraph_below_table or self.paragraph)

    def below_list(self) -> Setting:
        """The setting of a paragraph right below a list, which often heads the next one."""
        return replace(self, paragraph=self.paragraph_below_list or self.paragraph)

    def introducing(self) -> Setting:
        """The setting of a paragraph right before a list or table, from which it must not part."""
        return replace(self, paragraph=self.paragraph_introducing or self.paragraph)

    def in_item(self, level: int) -> Setting:
        """The setting of what follows the first paragraph of a list item."""
        return self._within(self.continued[level])

    def in_quote(self) -> Setting:
        """The setting within a quote."""
        return self._within(self.quote)

    def _within(self, paragraph: Role) -> Setting:
        """The setting of a place where paragraphs are alike, whatever stands around them."""
        return replace(
            self, paragraph=paragraph, paragraph_introducing=None, paragraph_below_list=None
        )


BODY = Setting(
    roles.BODY_TEXT,
    roles.LIST_PARAGRAPH,
    roles.LIST_CONTINUED,
    roles.QUOTE,
    paragraph_below_table=roles.BODY_TEXT_BELOW_TABLE,
    paragraph_introducing=roles.BODY_TEXT_INTRODUCING,
)
"""The text of a document, 120 mm wide; another width is ``replace(BODY, width_twips=...)``."""

CELL = Setting(
    roles.TABLE_TEXT,
    roles.TABLE_LIST,
    roles.TABLE_CONTINUED,
    roles.TABLE_QUOTE,
    paragraph_below_list=roles.TABLE_TEXT_BELOW_LIST,
)
"""A cell of a table."""

_CELL_TEXT = {
    Align.LEFT: roles.TABLE_TEXT,
    Align.CENTER: roles.TABLE_TEXT_CENTER,
    Align.RIGHT: roles.TABLE_TEXT_RIGHT,
}


_KEPT_CELL_TEXT = {
    Align.LEFT: roles.TABLE_TEXT_KEPT,
    Align.CENTER: roles.TABLE_TEXT_CENTER_KEPT,
    Align.RIGHT: roles.TABLE_TEXT_RIGHT_KEPT,
}


@lru_cache
def cell_setting(align: Align, width_twips: int, *, kept: bool = False) -> Setting:
    """The setting of a cell in a column of a table; ``kept`` on the page of the next row."""
    text = (_KEPT_CELL_TEXT if kept else _CELL_TEXT)[align]
    return replace(CELL, paragraph=text, width_twips=width_twips)
