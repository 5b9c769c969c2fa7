"""Names that go wherever they stand, also over bold and italic, with other accents or capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.content.inline import (
    Emphasis,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Strong,
    Text,
    Value,
)
from generator.gronden import Grond
from generator.model.woo import Woo
from generator.woo.matching import folded, pattern_of, words_of

Box = Callable[[str, tuple[Grond, ...]], str]


@dataclass(frozen=True)
class _Span:
    start: int
    end: int
    box: str


@dataclass(frozen=True)
class Names:
    """Finds the names; ``box`` gives what stands in the place of one."""

    _known: tuple[tuple[re.Pattern[str], tuple[Grond, ...]], ...]
    _box: Box

    @classmethod
    def of(cls, woo: Woo | None, box: Box) -> Names:
        """Those that a decision names."""
        every = [
            (naam, een.gronden)
            for een in (woo.overal_weglaten if woo else ())
            for naam in een.namen
        ]
        longest_first = sorted(every, key=lambda one: (-len(one[0]), one[0]))
        return cls(tuple((pattern_of(name), grounds) for name, grounds in longest_first), box)

    def out_of(self, text: str) -> str:
        """A short text without the names."""
        return _replaced(text, 0, self._spans(text)) if self._known else text

    def out_of_line(self, line: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """A whole row of running text without the names; its notes are rows of their own."""
        spans = self._spans(words_of(line)) if self._known else []
        return tuple(_rebuilt(line, 0, spans)) if spans else line

    def _spans(self, text: str) -> list[_Span]:
        """Where names stand, each place once."""
        found: list[_Span] = []
        plain = folded(text)
        for pattern, grounds in self._known:
            for one in pattern.finditer(plain):
                start, end = one.span(1)
                if not any(start < other.end and other.start < end for other in found):
                    found.append(_Span(start, end, self._box(text[start:end], grounds)))
        return sorted(found, key=lambda one: one.start)


def _rebuilt(line: Iterable[Inline], start: int, spans: Sequence[_Span]) -> Iterator[Inline]:
    """The line with boxes; what a name spans goes where it begins."""
    for inline in line:
        size = len(words_of((inline,)))
        match inline:
            case Text(text):
                if words := _replaced(text, start, spans):
                    yield Text(words)
            case HardBreak() if any(one.start < start < one.end for one in spans):
                pass
            case Link() if any(one.start < start + size and start < one.end for one in spans):
                yield from _rebuilt(inline.children, start, spans)
            case Strong() | Emphasis() | Link() | Foreign() | Value():
                children = tuple(_rebuilt(inline.children, start, spans))
                if children:
                    yield replace(inline, children=children)
            case _:
                yield inline
        start += size


def _replaced(text: str, start: int, spans: Sequence[_Span]) -> str:
    """A text that begins at ``start``, with a box for each name that begins in it."""
    made, at, end = "", 0, start + len(text)
    for one in spans:
        if one.end <= start or one.start >= end:
            continue
        made += text[at : max(one.start - start, 0)]
        if one.start >= start:
            made += one.box
        at = min(one.end, end) - start
    return made + text[at:]
