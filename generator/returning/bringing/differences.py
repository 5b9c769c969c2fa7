"""Which words of a text differ from another one, for who has to decide about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.source.merging.alignment import same_blocks

AROUND = 40
"""So many characters are shown of what is the same, beside what differs."""

_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)


class Side(Enum):
    """In which of two texts words stand."""

    BOTH = "beide"
    BEFORE = "was"
    AFTER = "wordt"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that stand in one of the two texts, or in both."""

    side: Side
    text: str


def stretches(before: str, after: str) -> tuple[Stretch, ...]:
    """Both texts in one row: what is the same, what stood there, what comes instead."""
    return tuple(one for one in _stretches(before, after) if one.text)


def _stretches(before: str, after: str) -> Iterator[Stretch]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    at, there = 0, 0
    for begin, again, size in _meaningful(old, new):
        yield Stretch(Side.BEFORE, "".join(old[at:begin]))
        yield Stretch(Side.AFTER, "".join(new[there:again]))
        yield Stretch(Side.BOTH, "".join(old[begin : begin + size]))
        at, there = begin + size, again + size
    yield Stretch(Side.BEFORE, "".join(old[at:]))
    yield Stretch(Side.AFTER, "".join(new[there:]))


def _meaningful(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The stretches that are the same, but for a lone space or sign between words that differ."""
    for begin, again, size in same_blocks(old, new):
        is_at_end = begin + size == len(old) or again + size == len(new) or not begin or not again
        if is_at_end or any(word[0].isalnum() for word in old[begin : begin + size]):
            yield begin, again, size


def shortened(both: Sequence[Stretch]) -> Iterator[Stretch]:
    """The same on one line, with little of what is the same."""
    for number, one in enumerate(both):
        text = " ".join(re.split(r"\s+", one.text))
        if one.side is Side.BOTH:
            text = _shortened(text, number > 0, number < len(both) - 1)
        yield Stretch(one.side, text)


def _shortened(text: str, from_before: bool, to_after: bool) -> str:
    """The ends of a text that stand beside something that differs."""
    if len(text) <= AROUND * (from_before + to_after):
        return text
    begin = text[:AROUND].rstrip() if from_before else ""
    end = text[-AROUND:].lstrip() if to_after else ""
    return " … ".join([begin, end]).strip(" ") if from_before and to_after else f"{begin}…{end}"
