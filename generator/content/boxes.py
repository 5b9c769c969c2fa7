"""Boxes: what stands in the place of words that are left out of a public version.

A box is a sign for private use (Unicode 23.5, plane 15) for each ground. It is text, so it
survives whatever becomes of a text, and its grounds follow from itself. Its number tells passages
with other words apart; nothing that is printed depends on it. At the end it becomes a code: drawn
as a box where that can be, between brackets where nothing but text can stand.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from generator.gronden import BUITEN_VERZOEK, GRONDEN, PER_CODE, TUSSEN, Grond, in_volgorde, schrijf
from generator.talen import NEDERLANDS, Taal

_FIRST = 0xF0000
NUMBERS = 3_000
"""So many passages of one ground can be told apart; further ones look alike."""

SIGN = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + NUMBERS * len(GRONDEN) - 1)}]")
_ROW = re.compile(f"({SIGN.pattern}+)")
_CODE = "|".join(re.escape(grond.code) for grond in GRONDEN)
_CODES = rf"(?:{_CODE})(?:{TUSSEN}(?:{_CODE}))*"
_PLAIN = re.compile(rf"\[({_CODES})\]")

PLACE = re.compile(rf"{SIGN.pattern}+|\[{_CODES}\]")
"""Where something was left out: a box, or a code between brackets."""


def box(gronden: Iterable[Grond], number: int = 0) -> str:
    """The signs of a box with those grounds."""
    own = min(number, NUMBERS - 1)
    return "".join(
        chr(_FIRST + GRONDEN.index(grond) * NUMBERS + own) for grond in in_volgorde(gronden)
    )


def grounds_in(text: str) -> tuple[Grond, ...]:
    """The grounds of all boxes in a text, in the order of the law."""
    return in_volgorde(GRONDEN[(ord(sign) - _FIRST) // NUMBERS] for sign in SIGN.findall(text))


def grounds_in_brackets(text: str) -> tuple[Grond, ...]:
    """The grounds of all codes between brackets in a text, in the order of the law."""
    codes = (code for found in _PLAIN.findall(text) for code in found.split(TUSSEN))
    return in_volgorde(PER_CODE[code] for code in codes)


def around_boxes(text: str) -> Iterator[tuple[str, tuple[Grond, ...]]]:
    """The text in pieces: words without grounds, and boxes as their code with its grounds."""
    if not SIGN.search(text):
        yield text, ()
        return
    for piece in filter(None, _ROW.split(text)):
        grounds = grounds_in(piece)
        yield (schrijf(grounds) if grounds else piece), grounds


def in_brackets(text: str) -> str:
    """The text with each box as its code between brackets, where nothing but text can stand."""
    if not SIGN.search(text):
        return text
    return _ROW.sub(lambda row: f"[{schrijf(grounds_in(row[0]))}]", text)


def without_brackets(text: str) -> str:
    """The text with each such code as it stands in a box."""
    return _PLAIN.sub(r"\1", text)


def spoken(grounds: Collection[Grond], taal: Taal = NEDERLANDS) -> str:
    """What is read aloud for a box in a document in that language."""
    articles = " en ".join(grond.artikel for grond in grounds if grond.artikel)
    reasons = (
        f"op grond van {articles}" if articles else "",
        "omdat het buiten het verzoek valt" if BUITEN_VERZOEK in grounds else "",
    )
    return taal.zeg(f"weggelaten {' en '.join(filter(None, reasons))}")
