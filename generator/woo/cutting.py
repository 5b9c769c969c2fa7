"""Words of a row of running text become a mark, whatever layout stands in or around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.content.inline import (
    Emphasis,
    Foreign,
    Inline,
    Link,
    Paragraph,
    Strong,
    Text,
    Value,
    Withheld,
)
from generator.content.withholding import as_printed, joined_texts
from generator.gronden import Grond, in_volgorde
from generator.woo.matching import words_of

Line = tuple[Inline, ...]


@dataclass(frozen=True)
class Span:
    """From where to where words stand in a row of text, and on which grounds they go."""

    start: int
    end: int
    grounds: tuple[Grond, ...]

    def with_all(self, others: Iterable[Span]) -> Span:
        """One that holds those too."""
        every = (self, *others)
        grounds = in_volgorde(ground for one in every for ground in one.grounds)
        return Span(min(one.start for one in every), max(one.end for one in every), grounds)

    def overlaps(self, other: Span) -> bool:
        """Whether some words are in both."""
        return self.start < other.end and other.start < self.end


def with_marks(line: Line, spans: Iterable[Span]) -> Line:
    """The row in which those words are marked too. Marks that overlap become one."""
    for span in _together(spans, tuple(_marks(line, 0))):
        before, inside, after = _cut(line, span.start, span.end)
        line = (*before, Withheld(_printed(inside), span.grounds), *after)
    return joined_texts(line)


def _together(spans: Iterable[Span], marks: Sequence[Span]) -> list[Span]:
    """The spans, the last one first; what overlaps is one, also with marks that are there."""
    found: list[Span] = []
    for span in spans:
        one = span
        while near := [other for other in (*found, *marks) if _adds(other, one)]:
            one = one.with_all(near)
            found = [other for other in found if other not in near]
        found.append(one)
    return sorted(found, key=lambda one: one.start, reverse=True)


def _adds(other: Span, to: Span) -> bool:
    """Whether it overlaps with something that does not hold it yet."""
    return other.overlaps(to) and to.with_all((other,)) != to


def _marks(line: Iterable[Inline], start: int) -> Iterator[Span]:
    for inline in line:
        size = len(words_of((inline,)))
        match inline:
            case Withheld():
                yield Span(start, start + size, inline.grounds)
            case Strong() | Emphasis() | Link() | Foreign() | Value():
                yield from _marks(inline.children, start)
        start += size


def _cut(line: Iterable[Inline], start: int, end: int) -> tuple[Line, Line, Line]:
    """What stands before, between and behind those places; what holds such a place is divided."""
    parts: tuple[list[Inline], list[Inline], list[Inline]] = ([], [], [])
    at = 0
    for inline in line:
        size = len(words_of((inline,)))
        for part, piece in zip(parts, _pieces(inline, start - at, end - at), strict=True):
            part.extend(piece)
        at += size
    before, inside, after = map(tuple, parts)
    return before, inside, after


def _pieces(inline: Inline, start: int, end: int) -> tuple[Line, Line, Line]:
    size = len(words_of((inline,)))
    if end <= 0:
        return (), (), (inline,)
    if start >= size:
        return (inline,), (), ()
    if start <= 0 and size <= end:
        return (), (inline,), ()
    match inline:
        case Text(text):
            start = max(start, 0)
            before, inside, after = map(_text, (text[:start], text[start:end], text[end:]))
        case Strong() | Emphasis() | Link() | Foreign() | Value():
            before, inside, after = (
                (replace(inline, children=children),) if children else ()
                for children in _cut(inline.children, start, end)
            )
        case _:
            before, inside, after = (), (inline,), ()
    return before, inside, after


def _text(words: str) -> Line:
    return (Text(words),) if words else ()


def _printed(line: Line) -> Line:
    """The words without the marks that are in them already."""
    (paragraph,) = as_printed((Paragraph(line),))
    assert isinstance(paragraph, Paragraph)
    return paragraph.children
