"""Lets go of what a document is laid out from, page by page.

WeasyPrint lays out copies of the boxes that it made of the HTML, and writes down in those too what
it measured. It keeps them all, in case a page must be made again. Where no page is, the boxes
before the place at which the next page begins are asked nothing any more, but for how many they
are. Uses ``page_maker``, and what ``layout.block`` and ``layout.table`` look at.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from generator.pdf.boxes import Box
from generator.pdf.inside.loading import weasyprint

kinds = weasyprint.formatting_structure.boxes

Resume: TypeAlias = Any
"""Where the next page begins: the number of a child, with the same for within it; or nothing."""


class Consumed:
    """Empties the boxes of one document of which nothing is to be laid out any more."""

    def __init__(self, root: Box) -> None:
        self._root = root
        self._emptied: dict[Box, int] = {}
        """How many of its children are empty."""
        for box in root.descendants():
            if isinstance(box, kinds.TableBox):
                _share_borders(box)

    def let_go(self, context: Any) -> None:  # noqa: ANN401  # of WeasyPrint
        """Empty what stands before the next page; ``context`` is that of the layout.

        What floats and runs on over that page may still be wanted, so then all wait.
        """
        resume: Resume = context.page_maker[context.current_page][0]
        if resume and not context.broken_out_of_flow:
            self._empty_before(self._root, resume)

    def _empty_before(self, box: Box, resume: Resume) -> None:
        """Empty the children of a box before a place, and go on within the child that is there."""
        while resume and len(resume) == 1 and _runs_on(box):
            ((place, resume),) = resume.items()
            if not isinstance(box, kinds.TableBox):
                for child in box.children[self._emptied.get(box, 1) : place]:
                    if child.is_in_normal_flow():  # a running line is drawn on later pages too
                        child.children = []
                self._emptied[box] = max(place, 1)
            box = box.children[place]


def _runs_on(box: Box) -> bool:
    """Whether its children are laid out one by one, those of each page without those before."""
    if isinstance(box, kinds.TableRowGroupBox):
        return not (box.is_header or box.is_footer)
    in_columns = (box.style["column_width"], box.style["column_count"]) != ("auto", "auto")
    return isinstance(box, kinds.TableBox | kinds.BlockBox) and not in_columns


def _share_borders(table: Box) -> None:
    """Let the cells of a table whose borders are alike have one border, not each its own."""
    known: dict[Any, Any] = {}
    for grid in getattr(table, "collapsed_border_grid", ()):
        for line in grid:
            line[:] = [known.setdefault(border, border) for border in line]
