"""The comments in the margin of a Word file (ECMA-376 17.13.4)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from generator.received.blocks import ReadBlock
from generator.received.document import Comment, paragraphs_in
from generator.received.signs import said_by
from generator.received.wml import alternative, author_of, name_of, value, w

_BLOCKS = (w("p"), w("tbl"))
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


@dataclass(frozen=True)
class Story:
    """A text of its own in the file, such as its body or a header, and the blocks in it."""

    root: _Element
    blocks: Sequence[ReadBlock]


@dataclass(frozen=True)
class Commented:
    """Where comments can stand: the body, then what stands around its pages, and notes.

    ``notes`` are the roots of the parts with notes, by the name of what refers to one.
    """

    body: Story
    around: Sequence[Story]
    notes: Mapping[str, _Element]


def comments_of(file: Commented, part: _Element | None) -> Iterator[Comment]:
    """The comments, in the order in which they stand there; ``part`` is that with their texts.

    One of which the words stand in a copy as well, as in the headers of two sections, is told once.
    """
    texts = {} if part is None else {value(one, "id"): one for one in part}
    if not texts:
        return
    told = set[str]()
    for number, words, block in _places(file, texts):
        if number not in told:
            told.add(number)
            author = author_of(texts[number])
            assert author is not None  # the comment is there
            text = "\n".join(filter(None, map(_text, texts[number].iter(w("p")))))
            yield Comment(author, text, words, block)


_Place = tuple[str, str, int | None]
"""The number of a comment, the words that it is about, and the block that they stand in."""


def _places(file: Commented, texts: Mapping[str, _Element]) -> Iterator[_Place]:
    before = 0
    for story in (file.body, *file.around):
        order, words = _Order.of(story), _words(story.root, texts)
        for number, mark in _marks(story.root, texts):
            said = words.get(number, "")
            at = order.block_at(mark, said)
            yield number, said, None if at is None else before + at
        before += len(story.blocks)
    for name, root in file.notes.items():
        yield from _in_notes(file.body, name, root, texts)


def _in_notes(
    body: Story, name: str, root: _Element, texts: Mapping[str, _Element]
) -> Iterator[_Place]:
    """Those within notes: they are about the block of the body that refers to the note."""
    order, words = _Order.of(body), _words(root, texts)
    references = {value(one, "id"): one for one in body.root.iter(w(name))}
    for number, mark in _marks(root, texts):
        note = next(one for one in (mark, *mark.iterancestors()) if one.getparent() is root)
        reference = references.get(value(note, "id"))
        block = None if reference is None else order.block_at(reference, "")
        yield number, words.get(number, ""), block


def _words(root: _Element, texts: Mapping[str, _Element]) -> dict[str, str]:
    """About which words each comment is."""
    found: dict[str, list[str]] = {}
    is_open: dict[str, None] = {}
    for element in _shown(root):
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


def _shown(element: _Element) -> Iterator[_Element]:
    """Every element, of what is written in two ways only the first."""
    yield element
    is_twofold = name_of(element) == "AlternateContent"
    for child in alternative(element) if is_twofold else element:
        yield from _shown(child)


def _add(found: dict[str, list[str]], numbers: Mapping[str, None], text: str) -> None:
    for number in numbers:
        found.setdefault(number, []).append(text)


def _marks(root: _Element, texts: Mapping[str, _Element]) -> Iterator[tuple[str, _Element]]:
    """Of each comment the first mark that it has there."""
    marks: dict[str, _Element] = {}
    for mark in root.iter(*map(w, _MARKS)):
        if value(mark, "id") in texts:
            marks.setdefault(value(mark, "id"), mark)
    yield from marks.items()


def _text(paragraph: _Element) -> str:
    return "".join(said_by(element) or "" for element in paragraph.iter()).strip()


@dataclass(frozen=True)
class _Order:
    """In which order the blocks of a text stand, and what may stand between them."""

    numbers: Mapping[_Element, int]
    blocks: Sequence[ReadBlock]

    @classmethod
    def of(cls, story: Story) -> _Order:
        every = story.root.iter()
        return cls({element: number for number, element in enumerate(every)}, story.blocks)

    def block_at(self, place: _Element, words: str) -> int | None:
        """The index of the block that a mark stands in, or else of the one after it.

        A box is read from the paragraph that holds it, so the words tell which of the two it is.
        None when there are no blocks.
        """
        outermost = place
        for around in place.iterancestors(*_BLOCKS):
            outermost = around
        ends = [self.numbers[one.element] for one in self.blocks]
        first = bisect_left(ends, self.numbers[outermost])
        if first == len(ends):
            return first - 1 if ends else None
        some = range(first, bisect_right(ends, ends[first]))
        return next((at for at in some if words and words in self._said(at)), some[-1])

    def _said(self, at: int) -> str:
        texts = (one.text for one in paragraphs_in([self.blocks[at].block]))
        return " ".join(" ".join(texts).split())
