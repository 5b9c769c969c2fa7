"""How wide text in a chart is, and where it is broken off over lines.

The widths are those of an average sans serif and rather too wide: what fits here fits on the
page, in whatever font the house style has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import accumulate, islice, takewhile

from generator.dutch import number_text
from generator.talen import NEDERLANDS, Taal

_NARROW, _USUAL, _WIDE, _WIDEST = 0.34, 0.58, 0.68, 0.92
_WIDTHS = {
    **dict.fromkeys("fijlrt.,:;'|!()[]/ -\N{NO-BREAK SPACE}", _NARROW),
    **dict.fromkeys("ABCDEFGHIJKLNOPQRSTUVXYZ&+=<>", _WIDE),
    **dict.fromkeys("mwMW%@\N{EM DASH}", _WIDEST),
}
BOLD = 1.06
"""How much wider bold letters are."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def width_of(text: str, size: float) -> float:
    """About how wide a text is in letters of that size, in the unit of the size."""
    return sum(_WIDTHS.get(sign, _USUAL) for sign in text) * size


def wrapped(text: str, width: float, size: float, most_lines: int) -> tuple[str, ...]:
    """The text in lines of at most that width; an ellipsis ends what does not fit in them."""
    *lines, last = islice(_lines(text.split(" "), width, size), most_lines + 1)
    if len(lines) < most_lines:
        return (*lines, last)
    return (*lines[:-1], _cut(f"{lines[-1]} {last}", width, size))


def widest(texts: Iterable[str], size: float) -> float:
    """About how wide the widest of those texts is."""
    return max((width_of(text, size) for text in texts), default=0.0)


def value_text(value: Decimal, unit: str, taal: Taal = NEDERLANDS) -> str:
    """A value at an axis: 10 or 10%. Other units are named in the title."""
    return taal.getal(number_text(value)) + (unit if unit == "%" else "")


def _lines(words: Iterable[str], width: float, size: float) -> Iterator[str]:
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if line and width_of(longer, size) > width:
            yield line
            longer = word
        pieces = _pieces(longer, width, size)
        line = next(pieces)
        for piece in pieces:
            yield line
            line = piece
    yield line


def _pieces(word: str, width: float, size: float) -> Iterator[str]:
    """A word in pieces that fit: one, unless it is wider than a line."""
    while (fitting := _fitting(word, width, size)) < len(word):
        yield word[:fitting]
        word = word[fitting:]
    yield word


def _fitting(word: str, width: float, size: float) -> int:
    """How many signs of a word fit; at least one."""
    widths = accumulate(width_of(sign, size) for sign in word)
    return max(1, sum(1 for _ in takewhile(lambda total: total <= width, widths)))


def _cut(text: str, width: float, size: float) -> str:
    while text and width_of(text + ELLIPSIS, size) > width:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS
