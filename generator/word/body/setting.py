"""Where text stands in a Word file, and so in which roles it is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.content.tree import Align
from generator.content.units import twips
from generator.style import table_roles, text_roles
from generator.style.role import Role

_BELOW_LIST = {**text_roles.BELOW_LIST, **table_roles.BELOW_LIST}


@dataclass(frozen=True, slots=True)
class Setting:
    """The roles of text at a place; ``width_twips`` is how wide a table in it becomes, and
    ``wide_twips`` how wide one that takes the whole width of the page, if that is wider.

    ``turned_twips`` is how wide one becomes on pages on their side.
    ``wide_introduction`` is the role of a paragraph before one of those, where that is another.
    ``continued`` are, by level, the roles of what follows the first paragraph of a list item.
    """

    paragraph: Role
    list_item: Role
    continued: tuple[Role, ...]
    quote: Role
    width_twips: int = twips(120)
    wide_twips: int | None = None
    turned_twips: int = twips(240)
    wide_introduction: Role | None = None

    def below_table(self) -> Setting:
        """The setting of a paragraph or of the first item of a list right below a table."""
        return self._with(text_roles.BELOW_TABLE)

    def below_list(self) -> Setting:
        """The setting of a paragraph or of the first item of a list right below a list."""
        return self._with(_BELOW_LIST)

    def kept(self) -> Setting:
        """The setting of a paragraph that must not part from what it introduces."""
        return self._with(text_roles.KEPT)

    def introducing_wide(self) -> Setting:
        """The setting of a paragraph before a wide table, which may be wider than text."""
        if self.paragraph is text_roles.BODY_TEXT and self.wide_introduction:
            return replace(self, paragraph=self.wide_introduction)
        return self.kept()

    def on_turned_pages(self) -> Setting:
        """The setting on pages on their side."""
        return replace(self, width_twips=self.turned_twips, wide_twips=None)

    def in_item(self, level: int) -> Setting:
        """The setting of what follows the first paragraph of a list item."""
        return replace(self, paragraph=self.continued[level])

    def in_quote(self) -> Setting:
        """The setting within a quote."""
        return replace(self, paragraph=self.quote)

    def _with(self, roles: Mapping[Role, Role]) -> Setting:
        paragraph, item = (roles.get(role, role) for role in (self.paragraph, self.list_item))
        return replace(self, paragraph=paragraph, list_item=item)


BODY = Setting(
    text_roles.BODY_TEXT,
    text_roles.LIST_PARAGRAPH,
    text_roles.LIST_CONTINUED,
    text_roles.QUOTE,
)
"""The text of a document, 120 mm wide; another width is ``replace(BODY, width_twips=...)``."""

CELL = Setting(
    table_roles.TABLE_TEXT,
    table_roles.TABLE_LIST,
    table_roles.TABLE_CONTINUED,
    table_roles.TABLE_QUOTE,
)
"""A cell of a table."""

_CELL_TEXT = {
    Align.LEFT: table_roles.TABLE_TEXT,
    Align.CENTER: table_roles.TABLE_TEXT_CENTER,
    Align.RIGHT: table_roles.TABLE_TEXT_RIGHT,
}


_KEPT_CELL_TEXT = {
    Align.LEFT: table_roles.TABLE_TEXT_KEPT,
    Align.CENTER: table_roles.TABLE_TEXT_CENTER_KEPT,
    Align.RIGHT: table_roles.TABLE_TEXT_RIGHT_KEPT,
}


@lru_cache
def cell_setting(align: Align, width_twips: int, *, kept: bool = False) -> Setting:
    """The setting of a cell in a column of a table; ``kept`` on the page of the next row."""
    text = (_KEPT_CELL_TEXT if kept else _CELL_TEXT)[align]
    return replace(CELL, paragraph=text, width_twips=width_twips)
