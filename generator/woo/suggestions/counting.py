"""Counts in a text of staff from which follows how an indicator stands that is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dutch import number_word
from generator.model.facts.indicator import Indicator
from generator.model.fields import shown
from generator.model.weglaatbaar import Weglaatbaar
from generator.problems import Problem
from generator.woo.suggestions.staying import Staying

_NUMBER = rf"(?:\d+|{'|'.join(map(number_word, range(21)))}|een|alle|beide)"
_COUNTED = r"(?:op schema|aandacht|achter|behaald|gehaald|indicatoren|indicator)"
_COUNT = re.compile(
    rf"\b{_NUMBER}\b[^.!?\n]{{0,60}}?\b{_COUNTED}\b"
    rf"|\b{_COUNTED}\b[^.!?\n]{{0,40}}?\b{_NUMBER}\b",
    re.IGNORECASE,
)


def told_counts(texts: list[Staying], apart: tuple[Weglaatbaar, ...]) -> Iterator[Problem]:
    """A warning at each of them, if an indicator is among the facts that stand ``apart``."""
    if not any(isinstance(fact, Indicator) for fact in apart):
        return
    for text in texts:
        for found in _COUNT.finditer(text.stays) if text.text.prose else ():
            message = (
                f"hier staat {shown(found[0])}, en er is een indicator weggelaten; kan een lezer"
                " die hieruit afleiden, markeer dit dan ook"
            )
            yield text.doubt(found.start(), message)
