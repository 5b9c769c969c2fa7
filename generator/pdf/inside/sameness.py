"""Whether what a page is laid out from is the same as it was for another page.

Boxes before layout get a number: the same for all that are alike, with all that stands in them.
Alike are boxes of one type, with the same text and attributes, under the same declarations of
the style sheet; all else that a layout looks at follows from these. Uses what
``build_formatting_structure`` makes, ``css.ComputedStyle``, and what ``layout.block`` and
``layout.table`` look at.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Any, TypeAlias

from generator.pdf.boxes import Box, HtmlElement, children_of
from generator.pdf.inside.loading import weasyprint

block = weasyprint.layout.block
kinds = weasyprint.formatting_structure.boxes

Style: TypeAlias = Any
Place: TypeAlias = Any
"""Where a page begins: the number of a child, with the same for within it; or nothing."""


class Alike:
    """Numbers things: the same number for what is equal. Numbers hold as long as this lives."""

    def __init__(self) -> None:
        self._numbers: dict[Hashable, int] = {}

    def number(self, thing: Hashable) -> int:
        """The number of a thing."""
        return self._numbers.setdefault(thing, len(self._numbers))

    def __len__(self) -> int:
        return len(self._numbers)


class Sameness:
    """Looks at the boxes of one document before they are laid out."""

    def __init__(self, root: Box, alike: Alike) -> None:
        self._root = root
        self._number = alike.number
        self._boxes: dict[Box, int] = {}
        self._styles: dict[int, int] = {}

    def between(self, start: Place, end: Place) -> int:
        """The number of all that stands between two places, with what it stands in."""
        return self._between(self._root, start, end)

    def elements(self, start: Place, end: Place) -> Iterator[HtmlElement]:
        """The elements of the boxes there: as many, in the same order, where all is the same."""
        yield from _elements(self._root, start, end)

    def _between(self, box: Box, start: Place, end: Place) -> int:
        """The same within a box; no place is its very beginning or end."""
        if not _is_taken_in_turn(box, start, end):
            return self._box(box)
        told = [self._own(box), *map(self._box, _looked_at(box)), self._number(_next(box, end))]
        told += [self._between(*piece) for piece in _pieces(box, start, end)]
        return self._number(tuple(told))

    def _box(self, box: Box) -> int:
        """The number of a box with all that is in it."""
        if box not in self._boxes:
            inside = map(self._box, _within(box))
            self._boxes[box] = self._number((self._own(box), bool(box.footnote), *inside))
        return self._boxes[box]

    def _own(self, box: Box) -> int:
        """The number of a box without those in it."""
        text = getattr(box, "text", "")
        element = tuple(_told(box)) if box.element is not None else ()
        own = (type(box), box.element_tag, text, self._style(box.style), element)
        return self._number(own)

    def _style(self, style: Style) -> int:
        """The number of the declarations that hold, and of those around them."""
        if id(style) not in self._styles:
            around = style.parent_style
            declared = getattr(style, "cascaded", {}).items()
            own = tuple((name, repr(value), weight) for name, (value, weight) in declared)
            over = self._style(around) if around is not None else None
            self._styles[id(style)] = self._number((type(style), over, own))
        return self._styles[id(style)]


def _is_taken_in_turn(box: Box, *places: Place) -> bool:
    """Whether what stands in it is laid out one by one, by nothing but what comes before."""
    if any(place is not None and len(place) > 1 for place in places):
        return False
    if isinstance(box, kinds.TableBox):
        return bool(box.style["table_layout"] == "fixed" and box.style["width"] != "auto")
    in_columns = (box.style["column_width"], box.style["column_count"]) != ("auto", "auto")
    return isinstance(box, kinds.TableRowGroupBox | kinds.BlockBox) and not in_columns


def _pieces(box: Box, start: Place, end: Place) -> Iterator[tuple[Box, Place, Place]]:
    """The children between two places, each with where it begins and ends there."""
    first, begin = next(iter(start.items())) if start else (0, None)
    last, stop = next(iter(end.items())) if end else (len(box.children), None)
    for number, child in enumerate(box.children[first : last + 1], first):
        if number < last:
            yield child, begin if number == first else None, None
        elif stop is not None:
            yield child, begin if number == first else None, stop


def _next(box: Box, end: Place) -> tuple[Hashable, ...]:
    """How what comes after the end wants to begin, if it stands right in that box."""
    if end is None:
        return ()
    ((place, within),) = end.items()
    following = box.children[place] if place < len(box.children) and within is None else None
    if following is None:
        return (within is None,)
    return (following.page_values()[0], *block._add_break_values(following, "before"))


def _elements(box: Box, start: Place, end: Place) -> Iterator[HtmlElement]:
    yield box.element
    if _is_taken_in_turn(box, start, end):
        for other in _looked_at(box):
            yield from _elements(other, None, None)
        for piece in _pieces(box, start, end):
            yield from _elements(*piece)
    else:
        for child in _within(box):
            yield from _elements(child, None, None)


def _within(box: Box) -> Iterator[Box]:
    """The boxes in a box, also those that stand elsewhere: its note."""
    yield from children_of(box)
    yield from _columns(box)
    if box.footnote:
        yield box.footnote


def _columns(box: Box) -> Iterable[Box]:
    """The columns of a table; one that is a running line was not asked for its columns yet."""
    return getattr(box, "column_groups", ())


def _looked_at(box: Box) -> Iterator[Box]:
    """What is looked at in a box for each page of it."""
    if isinstance(box, kinds.TableBox):
        yield from _columns(box)
        yield from (group for group in box.children if group.is_header or group.is_footer)
        yield from (row for group in box.children[:1] for row in group.children[:1])


def _told(box: Box) -> Iterator[Hashable]:
    """What the HTML says of the element of a box, and of what is in it if it has no boxes."""
    element: HtmlElement = box.element
    yield tuple(element.attrib.items())
    if isinstance(box, kinds.ReplacedBox) or element.tag == "a":
        for inner in element.iter():
            yield (str(inner.tag), inner.text, inner.tail, *inner.attrib.items())
