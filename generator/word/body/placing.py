"""Where blocks stand on the page, said in the properties of their paragraphs (ECMA-376 17.3.1).

A table has no such properties of its own: Word goes by the paragraphs in its cells.
"""

from __future__ import annotations

import re

from generator.content.tree import Placed
from generator.style.page_roles import SECTION_END
from generator.word.body.xml import NEW_PAGE, paragraph

TEXT_UNTIL = paragraph(SECTION_END, "", "<w:sectPr/>")
TURNED_UNTIL = paragraph(SECTION_END, "", '<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>')
"""Where pages as those around it end, and those on their side; which pages those are, and with what
at their head and foot, only the whole document knows (``package/turned_pages``)."""

TURNED_HEADER, TURNED_FOOTER = "headerTurned", "footerTurned"
"""The names of the parts that a template has for the head and the foot of those pages."""

_STYLE = re.compile(r'(?<=<w:pPr>)<w:pStyle w:val="[^"]*"/>')
_WITH_NEXT, _WHOLE = "<w:keepNext/>", "<w:keepLines/>"
_KEPT = re.compile(f"{_WITH_NEXT}|{_WHOLE}")


def placed_wordml(placed: Placed, blocks: str) -> str:
    """The paragraphs and tables of those blocks, where they are to stand."""
    if placed.new_page:
        blocks = _with(NEW_PAGE, blocks, 1)
    if placed.together:
        blocks = _kept(blocks)
    return f"{TEXT_UNTIL}{blocks}{TURNED_UNTIL}" if placed.turned else blocks


def _kept(blocks: str) -> str:
    """The blocks on one page; what was kept within them is part of that."""
    blocks = _KEPT.sub("", blocks)
    last = _last_part(blocks)
    return _with(_WITH_NEXT + _WHOLE, blocks[:last]) + _with(_WHOLE, blocks[last:])


def _last_part(blocks: str) -> int:
    """Where the last paragraph begins, or the last row when a table is the last."""
    return blocks.rindex("<w:tr>" if blocks.endswith("</w:tbl>") else "<w:p>")


def _with(properties: str, blocks: str, count: int = 0) -> str:
    """The blocks with properties in each paragraph, or in the first ``count``: right behind its
    style, before what stands there, which is the order in which Word wants these."""
    return _STYLE.sub(lambda style: style[0] + properties, blocks, count)
