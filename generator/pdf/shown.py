"""The words that can be seen on the pages of a PDF, as they were laid out.

What lies beyond the edge of the page or in its foot, or is cut off by a box, cannot be read; nor
can what the style sheet hides. What it adds itself, such as numbers, is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from generator.pdf.boxes import (
    Box,
    HtmlElement,
    Rectangle,
    children_of,
    is_line,
    is_margin,
    real_box,
)

_Key: TypeAlias = tuple[HtmlElement, int]
"""An element, and on which page where it is drawn on each anew."""

_SLACK = 0.25
"""How much of the height of a line may be cut off: so far no letter reaches."""


class Shown:
    """Reads the pages of one document: a text for each element in which lines stand."""

    def __init__(self) -> None:
        self._pages = 0
        self._texts: dict[_Key, list[str]] = {}

    def read(self, page: Box) -> None:
        """Add what stands on the next page, but for its margins."""
        self._pages += 1
        left, top, right, _ = _sheet_of(page)
        edge = left, top, right, page.content_box_y() + page.height
        for child in page.children:
            if not is_margin(child):
                self._read(child, edge, (None, 0), 0)

    def read_rest(self, pages: Iterable[Box]) -> None:
        """Add the margins of all pages, and the pages themselves if none was read."""
        is_read = self._pages > 0
        for number, page in enumerate(pages, 1):
            if not is_read:
                self.read(page)
            for child in filter(is_margin, page.children):
                self._read(child, _sheet_of(page), (None, 0), number)

    def texts(self) -> tuple[str, ...]:
        """The texts of all pages that were read."""
        return tuple(map("".join, self._texts.values()))

    def _read(self, box: Box, window: Rectangle, key: _Key, anew: int) -> None:
        """Add what is seen of a box through a window.

        ``key`` is that of the text around it, ``anew`` the number of the page if on each page
        the box is drawn anew, else 0.
        """
        box = real_box(box)
        if box.element_tag and "::" in box.element_tag:
            return
        if hasattr(box, "text"):
            if _is_seen(box, window):
                self._texts.setdefault(key, []).append(box.text)
            return
        if is_line(box):
            key = (box.element, anew)
        elif box.style["overflow"] != "visible":
            window = _within(window, _padding_of(box))
        if getattr(box, "is_header", False) or getattr(box, "is_footer", False):
            anew = self._pages
        if box.style["opacity"]:
            for child in children_of(box):
                self._read(child, window, key, anew)


def _sheet_of(page: Box) -> Rectangle:
    """The sheet, to the end of its margins."""
    return 0, 0, page.margin_width(), page.margin_height()


def _is_seen(text: Box, window: Rectangle) -> bool:
    if text.style["visibility"] != "visible":
        return False
    left, top, width, height = text.position_x, text.position_y, text.width, text.height
    slack = _SLACK * height
    return bool(
        width > 0 < height
        and left >= window[0] - slack
        and top >= window[1] - slack
        and left + width <= window[2] + slack
        and top + height <= window[3] + slack
    )


def _padding_of(box: Box) -> Rectangle:
    """The place of a box within its border: that is where it cuts off (CSS Overflow 3, 3)."""
    left, top = box.padding_box_x(), box.padding_box_y()
    return left, top, left + box.padding_width(), top + box.padding_height()


def _within(one: Rectangle, other: Rectangle) -> Rectangle:
    """What two rectangles share."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    return left, top, min(one[2], other[2]), min(one[3], other[3])
