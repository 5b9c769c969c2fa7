"""A phrase book: Dutch phrases with gaps, and how each reads in another language.

A phrase is the words between two values of the tree, or the whole of what was computed, such as
``nog {waarde}``. The name of a gap says what may stand there; a digit after it tells two apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum


class Filling(Enum):
    """What becomes of the words in a gap."""

    KEPT = "as it stands"
    NUMBER = "a number"
    AMOUNT = "a number with the unit in which staff count, or a percentage"
    AMOUNTS = "several of those"
    PHRASE = "a phrase of the book"
    MOMENT = "a phrase of the book, or when something is in words of staff"
    OWN = "words of staff"


_NUMBER = r"[+\N{MINUS SIGN}-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?"
_DAY = r"\d{1,2} [a-z]+"

_GAPS: Mapping[str, tuple[str, Filling]] = {
    "cijfers": (r"\d+", Filling.KEPT),
    "uren": (r"\d{1,2}", Filling.KEPT),
    "minuten": (r"\d{2}", Filling.KEPT),
    "getal": (_NUMBER, Filling.NUMBER),
    "waarde": (rf"(?:[€$£]\s)?{_NUMBER}(?:%|\s\S.*)?", Filling.AMOUNT),
    "dag": (_DAY, Filling.PHRASE),
    "datum": (rf"{_DAY} \d{{4}}", Filling.PHRASE),
    "woord": (r"[^\W\d]+", Filling.PHRASE),
    "zin": (r".+", Filling.PHRASE),
    "telling": (rf"{_NUMBER}\s.+", Filling.PHRASE),
    "reeks": (r"[^:;]+", Filling.AMOUNTS),
    "moment": (r".+", Filling.MOMENT),
    "eigen": (r".+", Filling.OWN),
}
"""What may stand in a gap of that name, and what becomes of it."""

_GAP = re.compile(r"\{(([a-z]+)\d?)\}")

_SIGNS_OF_MONEY = ("€", "$", "£")

_OTHER_SIGNS = str.maketrans(",.", ".,")

Found = Mapping[str, tuple[str, Filling]]
"""The words that stand in each gap of a phrase, and what becomes of them."""


class PhraseError(ValueError):
    """A phrase of a book that cannot be read."""


@dataclass(frozen=True)
class Phrase:
    """A phrase with gaps: what it looks like, and how it reads in the other language."""

    pattern: re.Pattern[str]
    kinds: Mapping[str, Filling]
    reads: str

    def found_in(self, words: str) -> Found | None:
        """What stands in its gaps, if those words are this phrase."""
        match = self.pattern.fullmatch(words)
        if match is None:
            return None
        return {name: (match[name], filling) for name, filling in self.kinds.items()}

    def filled(self, fill: Callable[[str, Filling], str], found: Found) -> str:
        """How it reads with those words in its gaps."""
        return self.reads.format_map({name: fill(*one) for name, one in found.items()})


def read_phrase(dutch: str, reads: str) -> Phrase:
    """The phrase. Raises ``PhraseError`` when a gap is unknown, or not on both sides."""
    pieces: list[str] = []
    kinds: dict[str, Filling] = {}
    at = 0
    for gap in _GAP.finditer(dutch):
        name, kind = gap[1], gap[2]
        if kind not in _GAPS or name in kinds:
            raise PhraseError(f"een gat dat niet bekend of dubbel is: {{{name}}} in {dutch!r}")
        pattern, kinds[name] = _GAPS[kind]
        pieces += [_literal(dutch[at : gap.start()]), f"(?P<{name}>{pattern})"]
        at = gap.end()
    if {gap[1] for gap in _GAP.finditer(reads)} != kinds.keys():
        raise PhraseError(f"niet dezelfde gaten aan beide kanten: {dutch!r}")
    pieces.append(_literal(dutch[at:]))
    return Phrase(re.compile("".join(pieces), re.DOTALL), kinds, reads)


def _literal(words: str) -> str:
    """The pattern of words, in which a space may be one at which no line ends."""
    return r"[ \xa0]".join(map(re.escape, words.split(" ")))


def most_telling_first(phrases: Iterable[tuple[str, str]]) -> tuple[Phrase, ...]:
    """The phrases with gaps, those with the most words of their own first."""
    said = sorted(phrases, key=lambda one: -len(_GAP.sub("", one[0])))
    return tuple(read_phrase(*one) for one in said)


def has_gaps(dutch: str) -> bool:
    """Whether anything is filled in in a phrase."""
    return bool(_GAP.search(dutch))


def number_and_unit(amount: str) -> tuple[str, str]:
    """An amount in two: 12 and medewerkers; of a percentage or an amount of money no unit."""
    number, _, unit = amount.replace("\N{NO-BREAK SPACE}", " ").partition(" ")
    return (amount, "") if number in _SIGNS_OF_MONEY else (number, unit)


def with_other_signs(number: str) -> str:
    """A Dutch number with the signs of English, or the other way about: 15.000,5 and 15,000.5."""
    return number.translate(_OTHER_SIGNS)
