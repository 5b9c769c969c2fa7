"""Where on the pages of a document the words stand that have an origin.

The boxes of the layout are read as they were drawn. One element may have many boxes: on each page
that it runs over, one for each line, nameless ones within its own. Only the outermost on a page
is an area.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from generator.content.characters import HYPHENS
from generator.html.inlines import ORIGINS
from generator.origin import Origin, parse_origin
from generator.pdf.boxes import (
    Box,
    HtmlElement,
    Rectangle,
    children_of,
    drawn_in,
    is_cell,
    is_note_area,
    real_box,
    rectangle_of,
    text_of,
)

_CALL = "::footnote-call"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a page on which the same values are printed.

    Measured in pixels of CSS, of which 96 go in an inch, from the top left corner of the page.
    ``words`` are those that stand there; none for a picture.
    """

    origins: tuple[Origin, ...]
    words: str
    left: float
    top: float
    width: float
    height: float


Areas = tuple[Area, ...]
"""Those of one page, in the order of the HTML: what stands in another comes after it."""


def areas_of(pages: Iterable[Box]) -> tuple[Areas, ...]:
    """The areas of each page; ``pages`` are the boxes of the pages in their order."""
    reading = _Reading()
    return tuple(tuple(reading.page(page)) for page in pages)


class _Reading:
    """Reads the pages of one document."""

    def __init__(self) -> None:
        self._notes: dict[HtmlElement, str] = {}
        """The origins of each note: those of the text that refers to it."""

    def page(self, page: Box) -> Iterator[Area]:
        """The areas of a page. Notes stand at its foot; what refers to them is known by then."""
        for child in sorted(page.children, key=is_note_area):
            yield from self._areas(child, None, "")

    def _areas(self, box: Box, element: HtmlElement, origins: str) -> Iterator[Area]:
        """Those in a box, which stands in an area of that element, if in any."""
        box = real_box(box)
        if origins and box.element_tag.endswith(_CALL):
            self._notes[box.element] = origins
        if told := self._told(box, element):
            element, origins = box.element, told
            yield from _area(box, told)
        for child in children_of(box):
            yield from self._areas(child, element, origins)

    def _told(self, box: Box, around: HtmlElement) -> str:
        """The origins of the area that begins with a box; none when it stands in that area."""
        if box.element is None or box.element is around:
            return ""
        own: str = box.element.get(ORIGINS, "")
        return own if own or around is not None else self._notes.get(box.element, "")


def _area(box: Box, origins: str) -> Iterator[Area]:
    """The area of a box; none when nothing is drawn in it."""
    drawn = list(drawn_in(box))
    if not drawn:
        return
    seen = [box] if is_cell(box) else drawn  # one points at a cell, not at the words in it
    left, top, right, bottom = _around(map(rectangle_of, seen))
    yield Area(
        tuple(map(parse_origin, origins.split(" "))),
        _words(drawn),
        round(left, 1),
        round(top, 1),
        round(right - left, 1),
        round(bottom - top, 1),
    )


def _around(rectangles: Iterable[Rectangle]) -> Rectangle:
    """The smallest rectangle that holds those."""
    lefts, tops, rights, bottoms = zip(*rectangles, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _words(drawn: Iterable[Box]) -> str:
    """The words of the HTML in those boxes, on one line; what the style sheet adds is left out."""
    of_html = [box for box in drawn if "::" not in box.element_tag]
    texts = [_as_read(*pair) for pair in zip_longest(of_html, of_html[1:])]
    return " ".join("".join(texts).split())


def _as_read(box: Box, following: Box | None) -> str:
    """The text of a box. Spaces and divided words at the end of a line are put right."""
    text = text_of(box)
    if following is None or following.position_x > box.position_x:
        return text
    return text[:-1] if text.endswith(tuple(HYPHENS)) else f"{text} "
