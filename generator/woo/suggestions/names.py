"""Words with a capital that may be the name of a person, or were left out elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.dutch import to_compare
from generator.gronden import LEVENSSFEER
from generator.model.fields import shown
from generator.model.woo import Woo
from generator.problems import Problem
from generator.woo.suggestions.staying import Staying

_CAPITAL = r"[A-ZÀ-Ý][\wà-ÿ'’-]*[a-zà-ÿ]"
_BETWEEN = r"(?:van|de|der|den|het|ten|ter|te|'t)"
_SPACE = r"(?: +| *\n *)"
_GROUP = re.compile(rf"\b{_CAPITAL}\b(?:{_SPACE}(?:{_BETWEEN}{_SPACE}){{0,3}}{_CAPITAL}\b)+")
_SMALL = re.compile(r"\b[a-zà-ÿ][\wà-ÿ'’-]*")
_WORD = re.compile(rf"\b{_CAPITAL}\b")
_ADDRESS = re.compile(r"(?<!\S)\S*(?:@|://)\S*")
"""Where names are written small."""
_SHORTEST = 4
"""In letters: of a shorter word that was left out the places elsewhere say nothing."""


@dataclass(frozen=True)
class PossibleName:
    """Words that may be the name of a person, on one line, and what is told of them."""

    words: str
    problem: Problem


def possible_names(
    texts: list[Staying], woo: Woo | None, known: Iterable[str]
) -> Iterator[PossibleName]:
    """Each group of words with capitals, once, of which no word is also written small.

    ``known`` are words of the house, such as the names of its departments.
    """
    small = _small_words(texts)
    told = {to_compare(one) for one in (woo.geen_naam if woo else ())}
    house = to_compare(" ".join(known))
    for text in texts:
        for found in _GROUP.finditer(text.stays):
            name = to_compare(found[0])
            if name in told or name in house or _is_usual(found[0], small):
                continue
            told.add(name)
            message = (
                f"{shown(found[0])} blijft staan; is het de naam van een persoon, markeer hem dan,"
                " en zet hem anders in woo.yaml bij 'geen_naam'"
            )
            yield PossibleName(" ".join(found[0].split()), text.doubt(found.start(), message))


def left_elsewhere(texts: list[Staying], woo: Woo | None) -> Iterator[Problem]:
    """Words with a capital that were left out as personal at one place and stay at another."""
    small, gone = _small_words(texts), dict(_left_out(texts))
    if woo:
        gone |= {
            word: f"woo.yaml, {shown(one.naam)}"
            for one in woo.overal_weglaten
            for name in one.namen
            for word in _words(name)
        }
    for text in texts:
        for found in _WORD.finditer(text.stays):
            if found[0] in gone and found[0].lower() not in small:
                where = gone[found[0]]
                message = (
                    f"{shown(found[0])} is elders weggelaten ({where}), maar blijft hier staan"
                )
                yield text.doubt(found.start(), message)


def _left_out(texts: list[Staying]) -> Iterator[tuple[str, str]]:
    """The words, and where they were left out."""
    for text in texts:
        for passage in text.passages:
            if LEVENSSFEER in passage.gronden:
                place = text.place(passage.start)
                for word in _words(passage.words):
                    yield word, f"{place.file.rpartition('/')[2]}:{place.line}"


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if len(word) >= _SHORTEST]


def _small_words(texts: list[Staying]) -> frozenset[str]:
    prose = (_ADDRESS.sub(" ", text.text.raw) for text in texts)
    return frozenset(word for one in prose for word in _SMALL.findall(one))


def _is_usual(group: str, small: frozenset[str]) -> bool:
    """Whether a word of the group is an ordinary word, that only begins a sentence here."""
    return any(word.lower() in small for word in _WORD.findall(group))
