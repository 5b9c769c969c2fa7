"""The signs and numbers of lists, for Word and PDF alike."""

from __future__ import annotations

from typing import NamedTuple


class Bullet(NamedTuple):
    """A sign of a list: its class in HTML, and how wide it is as a share of the size of letters."""

    html: str
    sign: str
    width: float


class Counting(NamedTuple):
    """A way to count: its class in HTML, and its names in CSS and in Word (17.18.59)."""

    html: str
    css: str
    word: str


BULLETS = (Bullet("punten", "•", 0.29), Bullet("streepjes", "–", 0.5))
"""By level, over again when deeper: a list never has the sign of the one that it lies in."""

COUNTINGS = (
    Counting("cijfers", "decimal", "decimal"),
    Counting("letters", "lower-alpha", "lowerLetter"),
    Counting("romeins", "lower-roman", "lowerRoman"),
)
"""By the number of numbered lists around a list, over again when deeper."""


def bullet(depth: int) -> Bullet:
    """The sign of a list within so many others."""
    return BULLETS[depth % len(BULLETS)]


def counting(numbered_around: int) -> Counting:
    """How a list counts within so many numbered ones."""
    return COUNTINGS[numbered_around % len(COUNTINGS)]
