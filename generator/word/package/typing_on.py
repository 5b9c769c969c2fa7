"""In which style one types on after a paragraph, when it is not the same (ECMA-376 17.7.4.10)."""

from __future__ import annotations

from collections.abc import Mapping

from generator.style import heading_roles, page_roles, table_roles, text_roles
from generator.style.role import Role

_TEXT_FOLLOWS = (
    *heading_roles.HEADINGS,
    heading_roles.HEADING_NUMBERED,
    heading_roles.HEADING_FROM_ZERO,
    heading_roles.ANNEX_HEADING,
    heading_roles.SUBJECT,
    heading_roles.NOTA_PURPOSE,
    heading_roles.CONTENTS_HEADING,
    heading_roles.CONTENTS_END,
    text_roles.FIGURE_LONG,
    text_roles.CAPTION,
    text_roles.PICTURE_CAPTION,
    text_roles.INTRODUCING_WIDE,
    table_roles.TABLE_CAPTION,
    table_roles.TABLE_END,
    table_roles.TABLE_END_KEPT,
    page_roles.ADDRESSEE,
    page_roles.SECTION_END,
)
"""What stands once above or behind running text."""

_AT_A_PLACE = {
    **{below: usual for usual, below in text_roles.BELOW_TABLE.items()},
    **{below: usual for usual, below in text_roles.BELOW_LIST.items()},
    **{kept: usual for usual, kept in text_roles.KEPT.items()},
    table_roles.TABLE_TEXT_BELOW_LIST: table_roles.TABLE_TEXT,
    table_roles.TABLE_TEXT_KEPT: table_roles.TABLE_TEXT,
    table_roles.TABLE_TEXT_RIGHT_KEPT: table_roles.TABLE_TEXT_RIGHT,
    table_roles.TABLE_TEXT_CENTER_KEPT: table_roles.TABLE_TEXT_CENTER,
    table_roles.TABLE_KEY_KEPT: table_roles.TABLE_KEY,
}
"""What a role is called at one place, by that of the role elsewhere."""

_OTHERS = {
    heading_roles.NOTA_WORD: heading_roles.NOTA_PURPOSE,
    heading_roles.TITLE_RULED: heading_roles.NOTA_PURPOSE,
    text_roles.FIGURE: text_roles.CAPTION,
    page_roles.COLOPHON_FIRST: page_roles.COLOPHON,
    page_roles.COLOPHON_LABEL: page_roles.COLOPHON,
}

_NEXT: Mapping[Role, Role] = {
    **dict.fromkeys(_TEXT_FOLLOWS, text_roles.BODY_TEXT),
    **_AT_A_PLACE,
    **_OTHERS,
}


def next_of(role: Role) -> Role:
    """The role of what one types after a paragraph in ``role``."""
    following = _NEXT.get(role, role)
    return following if following is role else _usual(following)


def _usual(role: Role) -> Role:
    """The role of running text, and not that of one place of it."""
    return _usual(_AT_A_PLACE[role]) if role in _AT_A_PLACE else role
