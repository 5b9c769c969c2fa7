"""Years, quarters, months and days that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.dutch import MONTHS
from generator.model.fields.period import Period, parse_period
from generator.model.fields.worded import parse_worded

_YEAR = r"(?:19|20)\d\d"
_MONTH = "|".join(MONTHS)
_SPACE = r"\s+(?:van\s+)?"
_PART = r"(?:eind|begin|medio|half|ultimo|eerste\s+helft|tweede\s+helft|[12]e\s+helft)"
_NAMED = (
    rf"\d{{1,2}}-\d{{1,2}}-{_YEAR}",
    rf"{_YEAR}-\d\d-\d\d",
    rf"(?:{_PART}{_SPACE})?(?:\d{{1,2}}\s+)?(?:{_MONTH})\s+{_YEAR}",
    rf"Q[1-4]{_SPACE}{_YEAR}",
    rf"(?:[1-4]e|eerste|tweede|derde|vierde)\s+kwartaal{_SPACE}{_YEAR}",
    rf"week\s+\d{{1,2}}{_SPACE}{_YEAR}",
    rf"(?:{_PART}{_SPACE})?{_YEAR}",
)
_MOMENT = re.compile(rf"(?<![\w/.-])(?:{'|'.join(_NAMED)})(?![\w/-]|\.\d)", re.IGNORECASE)


@dataclass(frozen=True)
class Moment:
    """A stretch of time that a text names: in which words, on which line of it (from 0)."""

    words: str
    period: Period
    line: int


def moments_in(raw: str) -> Iterator[Moment]:
    """The moments that a text names, in its order. What is no day of any calendar falls out."""
    for match in _MOMENT.finditer(raw):
        words = " ".join(match[0].split())
        if period := _period(words):
            yield Moment(words, period, raw.count("\n", 0, match.start()))


def _period(words: str) -> Period | None:
    try:
        return parse_period(words) or parse_worded(words)
    except ValueError:
        return None
