"""What the pages were laid out from is let go of with them."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from generator.pdf.engine import DrawnSource
from generator.pdf.inside.consumed import Consumed
from generator.pdf.inside.loading import weasyprint
from tests.pdf.inside.sources import laid_out, rows


def test_what_a_finished_page_was_laid_out_from_is_gone() -> None:
    """While the last page is laid out, most of the boxes of those before are let go of."""
    counts: list[int] = []
    remake = weasyprint.layout.page.remake_page

    def counting(number: int, context: object, root: Any, html: object) -> object:  # noqa: ANN401
        counts.append(sum(1 for _ in root.descendants()))
        return remake(number, context, root, html)

    with patch.object(weasyprint.layout.page, "remake_page", counting):
        laid_out(f"<table>{rows(*range(60))}</table>", DrawnSource)

    assert counts[-1] < counts[0] / 4


def test_cells_with_like_borders_have_one_border() -> None:
    tables: list[Any] = []

    def seen(self: Consumed, root: Any) -> None:  # noqa: ANN401
        original(self, root)
        tables.extend(box for box in root.descendants() if hasattr(box, "collapsed_border_grid"))

    original = Consumed.__init__
    style = "<style>table { border-collapse: collapse } td { border: 1pt solid }</style>"
    with patch.object(Consumed, "__init__", seen):
        laid_out(f"{style}<table>{rows(*range(20))}</table>", DrawnSource)

    grids = tables[0].collapsed_border_grid
    assert len({id(border) for grid in grids for line in grid for border in line}) <= 2
