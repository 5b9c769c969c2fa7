"""The comments in the margin of a Word file (ECMA-376 17.13.4)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from generator.received.blocks import ReadBlock
from generator.received.document import Comment
from generator.received.signs import said_by
from generator.received.tracking import author_of
from generator.word.package.wml import name_of, value, w

_BLOCKS = (w("p"), w("tbl"))
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


def comments_of(
    body: _Element, part: _Element | None, blocks: Sequence[ReadBlock]
) -> Iterator[Comment]:
    """The comments in the order in which they stand in the body.

    ``part`` is the root of that with their texts, ``blocks`` those of the body.
    """
    texts = {} if part is None else {value(one, "id"): one for one in part}
    words, places, order = _words(body, texts), _places(body, texts), _Order.of(body, blocks)
    for number, place in places.items():
        comment = texts[number]
        author = author_of(comment)
        assert author is not None  # the comment is there
        text = "\n".join(filter(None, map(_text, comment.iter(w("p")))))
        yield Comment(author, text, words.get(number, ""), order.block_at(place))


def _words(body: _Element, texts: Mapping[str, _Element]) -> dict[str, str]:
    """About which words each comment is."""
    found: dict[str, list[str]] = {}
    is_open: dict[str, None] = {}
    for element in body.iter():
        name, number = name_of(element), value(element, "id")
        if name == "commentRangeStart" and number in texts:
            is_open[number] = None
        elif name == "commentRangeEnd":
            is_open.pop(number, None)
        elif is_open and name == "p":
            _add(found, is_open, " ")
        elif is_open and name != "delText":
            _add(found, is_open, said_by(element) or "")
    return {number: " ".join("".join(pieces).split()) for number, pieces in found.items()}


def _add(found: dict[str, list[str]], numbers: Mapping[str, None], text: str) -> None:
    for number in numbers:
        found.setdefault(number, []).append(text)


def _places(body: _Element, texts: Mapping[str, _Element]) -> dict[str, _Element]:
    """Where each comment stands: the element of the body with its mark."""
    places: dict[str, _Element] = {}
    for mark in body.iter(*map(w, _MARKS)):
        if value(mark, "id") in texts:
            places.setdefault(value(mark, "id"), mark)
    return places


def _text(paragraph: _Element) -> str:
    return "".join(said_by(element) or "" for element in paragraph.iter()).strip()


@dataclass(frozen=True)
class _Order:
    """In which order the blocks of a body stand, and what may stand between them."""

    numbers: Mapping[_Element, int]
    blocks: Sequence[ReadBlock]

    @classmethod
    def of(cls, body: _Element, blocks: Sequence[ReadBlock]) -> _Order:
        every = body.iter(*_BLOCKS, *map(w, _MARKS))
        return cls({element: number for number, element in enumerate(every)}, blocks)

    def block_at(self, place: _Element) -> int:
        """The index of the block that a mark stands in, or else of the one after it."""
        outermost = place
        for around in place.iterancestors(*_BLOCKS):
            outermost = around
        number = self.numbers[outermost]
        ends = [self.numbers[one.element] for one in self.blocks]
        first = bisect_left(ends, number)
        if first == len(ends):
            return max(0, first - 1)
        return bisect_right(ends, ends[first]) - 1
