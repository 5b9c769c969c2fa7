"""Which styles Word offers to who goes on in a document, and in which order (ECMA-376 17.7.4.19).

Without it Word shows all styles by their names, those of the house style among hundreds of its own.
"""

from __future__ import annotations

from generator.style import heading_roles, page_roles, run_roles, table_roles, text_roles
from generator.style.role import Role

OFFERED = (
    text_roles.BODY_TEXT,
    *heading_roles.HEADINGS[:4],
    heading_roles.HEADING_NUMBERED,
    heading_roles.ANNEX_HEADING,
    text_roles.LIST_BULLET,
    text_roles.LIST_NUMBER,
    text_roles.QUOTE,
    text_roles.CAPTION,
    table_roles.TABLE_TEXT,
    table_roles.TABLE_HEADING,
    run_roles.STRONG,
    run_roles.EMPHASIS,
)
"""Those that one chooses while writing, in the order of the gallery."""

NOT_CHOSEN = (
    page_roles.SECTION_END,
    heading_roles.CONTENTS_END,
    table_roles.TABLE_END,
    table_roles.TABLE_END_KEPT,
    text_roles.FIGURE_LONG,
)
"""Those of paragraphs that only the program makes."""

REST_PLACE = "50"
REST = f'<w:uiPriority w:val="{REST_PLACE}"/>'
"""Of a style that stands in the list of styles, behind those that are offered."""

BUILT_IN = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
)
"""The styles that Word has by itself, so many: not shown until they are used (17.7.4.5)."""

_PLACES = {
    **{
        role: f'<w:uiPriority w:val="{place}"/><w:qFormat/>'
        for place, role in enumerate(OFFERED, start=1)
    },
    **dict.fromkeys(NOT_CHOSEN, '<w:uiPriority w:val="99"/><w:semiHidden/>'),
}


def place_of(role: Role) -> str:
    """Where Word offers the style of a role."""
    return _PLACES.get(role, REST)
