"""Which words of a text differ from another one, for who has to decide about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.source.merging.alignment import same_blocks

AROUND = 40
"""So many characters are shown of what is the same, beside what differs."""

_WRAPPED = re.compile(r"(?<!\n)\n(?!\n|\s*(?:[-*+|#>]|(?:\d+|[a-z])[.)])\s)")
"""An end of a line that only says where a text in a file was broken off."""

_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)


class StandsIn(Enum):
    """In which of two texts words stand."""

    BOTH = "beide"
    BEFORE = "was"
    AFTER = "wordt"


@dataclass(frozen=True, slots=True)
class ComparedWords:
    """Words that stand in one of the two texts, or in both."""

    side: StandsIn
    text: str


def stretches(before: str, after: str) -> tuple[ComparedWords, ...]:
    """Both texts in one row: what is the same, what stood there, what comes instead.

    Where their lines were broken makes no difference.
    """
    both = _stretches(*(_WRAPPED.sub(" ", text) for text in (before, after)))
    return tuple(one for one in both if one.text)


def _stretches(before: str, after: str) -> Iterator[ComparedWords]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    at, there = 0, 0
    for begin, again, size in _meaningful(old, new):
        yield ComparedWords(StandsIn.BEFORE, "".join(old[at:begin]))
        yield ComparedWords(StandsIn.AFTER, "".join(new[there:again]))
        yield ComparedWords(StandsIn.BOTH, "".join(old[begin : begin + size]))
        at, there = begin + size, again + size
    yield ComparedWords(StandsIn.BEFORE, "".join(old[at:]))
    yield ComparedWords(StandsIn.AFTER, "".join(new[there:]))


def _meaningful(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The stretches that are the same, but for a lone space or sign between words that differ."""
    for begin, again, size in same_blocks(old, new):
        is_at_end = begin + size == len(old) or again + size == len(new) or not begin or not again
        if is_at_end or any(word[0].isalnum() for word in old[begin : begin + size]):
            yield begin, again, size


def shortened(both: Sequence[ComparedWords]) -> Iterator[ComparedWords]:
    """The same on one line, with little of what is the same."""
    for number, one in enumerate(both):
        text = " ".join(re.split(r"\s+", one.text))
        if one.side is StandsIn.BOTH:
            text = _shortened(text, number > 0, number < len(both) - 1)
        yield ComparedWords(one.side, text)


def _shortened(text: str, is_behind: bool, is_before: bool) -> str:
    """The ends of a text that stand behind and before something that differs."""
    if len(text) <= AROUND * (is_behind + is_before):
        return text
    begin = text[:AROUND].rpartition(" ")[0] + " " if is_behind else ""
    end = " " + text[-AROUND:].partition(" ")[2] if is_before else ""
    return f"{begin}…{end}"
