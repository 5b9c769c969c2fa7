"""How much texts are alike: whether one is the other in other words.

Only words that say something count: those of four letters or more, if a text has such words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from generator.dutch import in_alphabet

ZELFDE = 0.7
"""From here on it is the same in other words."""

VERMOEDELIJK = 0.6
"""From here on a reader is told that it is perhaps the same."""

LIJKT = 0.5
"""From here on somebody should look whether it is the same."""

MEESTE = 100
"""So many are compared with so many others: more of them nobody reads."""

KORTSTE_WOORD = 4

T = TypeVar("T")


@dataclass(frozen=True)
class Kenmerk:
    """By what a text is compared: its words, and its title if it has one."""

    woorden: Counter[str]
    titel: str = ""

    @classmethod
    def van(cls, tekst: str, titel: str = "") -> Kenmerk:
        """That of a text with that title."""
        alle = _woorden(tekst)
        lange = [woord for woord in alle if len(woord) >= KORTSTE_WOORD]
        return cls(Counter(lange or alle), " ".join(_woorden(titel)))


def _woorden(tekst: str) -> list[str]:
    return re.findall(r"\w+", in_alphabet(tekst))


def gelijkenis(een: Kenmerk, ander: Kenmerk) -> float:
    """From 0 for nothing in common to 1 for the same title or the same words."""
    if een.titel and een.titel == ander.titel:
        return 1.0
    aantal = een.woorden.total() + ander.woorden.total()
    return 2 * (een.woorden & ander.woorden).total() / aantal if aantal else 0.0


def paren(
    deze: Sequence[T], andere: Sequence[T], kenmerk: Callable[[T], Kenmerk], vanaf: float
) -> Iterator[tuple[T, T]]:
    """Those that are most alike, each in one pair at most; no pair is less alike than ``vanaf``."""
    links, rechts = ([(een, kenmerk(een)) for een in rij[:MEESTE]] for rij in (deze, andere))
    gevonden = [
        (gelijkenis(van_een, van_ander), plek, plaats)
        for plek, (_, van_een) in enumerate(links)
        for plaats, (_, van_ander) in enumerate(rechts)
    ]
    gehad: set[tuple[str, int]] = set()
    for hoeveel, plek, plaats in sorted(gevonden, key=lambda een: -een[0]):
        ends = {("links", plek), ("rechts", plaats)}
        if hoeveel >= vanaf and not ends & gehad:
            gehad |= ends
            yield links[plek][0], rechts[plaats][0]


def sprekend_gelijk(dingen: Sequence[T], kenmerk: Callable[[T], Kenmerk]) -> Iterator[tuple[T, T]]:
    """What says the same as something before it in other words, with the first of those."""
    bekend: list[tuple[T, Kenmerk]] = []
    for ding in islice(dingen, MEESTE):
        eigen = kenmerk(ding)
        eerste = next((een for een, van in bekend if gelijkenis(eigen, van) >= ZELFDE), None)
        if eerste is not None:
            yield ding, eerste
        bekend.append((ding, eigen))
