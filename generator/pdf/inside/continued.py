"""Words that a table has only where it goes on on another page, such as "(vervolg)".

The style sheet puts them behind the band in the head of a table (``::after``); WeasyPrint repeats
the whole head on each page. Here the first page goes without. Replaces ``table_layout`` in
``layout.block``. What is repeated is no content, so it is not read twice (ISO 32000-1, 14.8.2.2).
"""

from __future__ import annotations

from typing import Any, TypeAlias

from generator.pdf.boxes import Box, children_of
from generator.pdf.inside.loading import weasyprint

Given: TypeAlias = Any
"""What WeasyPrint gives from one function of its layout to another."""

ADDED = "th::after"
"""What the style sheet adds behind the words of a heading."""

table_layout = weasyprint.layout.block.table_layout


def lay_out_table(
    context: Given, table: Box, bottom_space: float, skip_stack: Given, *others: Given
) -> Given:
    """Lay out the part of a table that fits on a page, in the place of ``table.table_layout``."""
    made = table_layout(context, table, bottom_space, skip_stack, *others)
    part = made[0]
    begins = skip_stack is None and part is not None
    if begins and part.children and part.children[0].is_header:
        _leave_out(part.children[0])
    return made


def _leave_out(box: Box) -> None:
    """Take what the style sheet adds to headings out of a box."""
    children = children_of(box)
    if any(child.element_tag == ADDED for child in children):
        box.children = [child for child in children if child.element_tag != ADDED]
    for child in children_of(box):
        _leave_out(child)
