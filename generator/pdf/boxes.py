"""What the layout of WeasyPrint tells of its boxes; they and their elements are not typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

HtmlElement: TypeAlias = Any
"""An element of the HTML, as WeasyPrint holds it."""

Box: TypeAlias = Any
"""A box of the layout. It belongs to an element of the HTML, or to none."""

Rectangle = tuple[float, float, float, float]
"""Left, top, right and bottom, in pixels of CSS from the top left corner of the page."""


def real_box(box: Box) -> Box:
    """The box itself, of one that stands at a place of its own."""
    return getattr(box, "_box", box)


def children_of(box: Box) -> Iterable[Box]:
    """The boxes in a box. A caption stands beside its table in a box around both."""
    return getattr(box, "children", ())


def is_note_area(box: Box) -> bool:
    """Whether it is the foot of a page, in which the notes stand."""
    return type(box).__name__ == "FootnoteAreaBox"


def is_margin(box: Box) -> bool:
    """Whether it stands in a margin of the page."""
    return type(box).__name__ == "MarginBox"


def is_line(box: Box) -> bool:
    """Whether it is a line of text; it belongs to the element that is divided in lines."""
    return type(box).__name__ == "LineBox"


def is_cell(box: Box) -> bool:
    """Whether it is a cell of a table."""
    return type(box).__name__ == "TableCellBox"


def text_of(box: Box) -> str:
    """The text that a box draws itself; none for a picture or a box of boxes."""
    text: str = getattr(box, "text", "")
    return text


def drawn_in(box: Box) -> Iterator[Box]:
    """The boxes in which nothing stands but words, a picture or a mark of the style sheet."""
    box = real_box(box)
    children = tuple(children_of(box))
    if not children and _shows(box):
        yield box
    for child in children:
        yield from drawn_in(child)


def _shows(box: Box) -> bool:
    """Whether a box without others in it is seen; white space and what has no size is not."""
    if hasattr(box, "text"):
        return bool(box.text.strip())
    _, _, width, height = box.hit_area()
    return bool(width and height)


def rectangle_of(box: Box) -> Rectangle:
    """The place of a box with its border, or of the words of a text."""
    left, top, width, height = box.hit_area()
    return left, top, left + width, top + height
