"""Mends of a line that YAML cannot read as it was meant, because of signs of Word or a Mac.

Only lines are given here on which the reader of YAML stumbled: in a text the same signs are right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.source.pasted import (
    AFTER_COLON,
    AFTER_DASH,
    CLOSING,
    DOUBLE,
    INDENTED,
    ITEM,
    OPENING,
    SPACES,
)

ITEM_BEGINS = "een onderdeel van een lijst begint met '- '"

_WITHOUT_WIDTH = "\u200b\u2060"
_WHITE = re.compile(rf"[ \t{SPACES}]+")
_TAB_AFTER_DASH = re.compile(r" *-(?P<sign>\t)")
_BEFORE_VALUE = r"(?P<before> *(?:- +)?(?:[^\W\d][\w-]*: +)?)"
_BEHIND_VALUE = r"(?P<behind>\s*(?: #.*)?)"
_CURLY = re.compile(
    rf"{_BEFORE_VALUE}[{DOUBLE}](?P<words>[^\"\\{DOUBLE}]*)[{DOUBLE}]{_BEHIND_VALUE}"
)
_CURLY_SINGLE = re.compile(
    rf"{_BEFORE_VALUE}[{OPENING}](?P<words>[^\"\\{OPENING}]*)[{CLOSING}]{_BEHIND_VALUE}"
)
_APOSTROPHE = re.compile(
    rf"{_BEFORE_VALUE}(?P<words>'(?:s|t|n|k|m|r|em)[ -][^\"\\#]*[^\"\\#'\s])(?P<behind>\s*)"
)


@dataclass(frozen=True)
class LineMend:
    """What is mended in a line: gives the line as it was meant, or None if it is not in there."""

    mended: Callable[[str], str | None]
    why: str


def _indentation(line: str) -> str | None:
    return _with_usual_spaces(line, 0) if is_indented_oddly(line) else None


def _behind(form: re.Pattern[str]) -> Callable[[str], str | None]:
    def mended(line: str) -> str | None:
        found = form.match(line)
        return _with_usual_spaces(line, found.start("sign"), " ") if found else None

    return mended


def _with_usual_spaces(line: str, at: int, least: str = "") -> str:
    """The line with usual spaces at that index, at least ``least``."""
    white = _WHITE.match(line, at)
    end = white.end() if white else at
    usual = "".join(_usual(sign) for sign in line[at:end])
    return f"{line[:at]}{usual or least}{line[end:]}"


def _usual(space: str) -> str:
    return "" if space in _WITHOUT_WIDTH else " "


def with_dash(line: str) -> str | None:
    """The line that begins with a bullet or a long dash, with the usual dash; else None."""
    found = ITEM.match(line)
    if not found:
        return None
    at = found.start("sign")
    return _with_usual_spaces(f"{line[:at]}-{line[at + 1 :]}", at + 1, " ")


def _in_straight_quotes(form: re.Pattern[str]) -> Callable[[str], str | None]:
    def mended(line: str) -> str | None:
        found = form.fullmatch(line)
        return f'{found["before"]}"{found["words"]}"{found["behind"]}' if found else None

    return mended


def _without_marks(line: str) -> str | None:
    return line.replace("\ufeff", "") if "\ufeff" in line else None


_BEFORE = (
    LineMend(_without_marks, "een onzichtbaar teken (U+FEFF) hoort hier niet"),
    LineMend(_indentation, "gewone spaties in plaats van vaste, uit Word of Outlook"),
)
_ITEMS = (LineMend(with_dash, ITEM_BEGINS),)
_SPACE_AFTER_DASH = "achter het streepje hoort een gewone spatie"
_BEHIND = (
    LineMend(_behind(AFTER_DASH), _SPACE_AFTER_DASH),
    LineMend(_behind(_TAB_AFTER_DASH), _SPACE_AFTER_DASH),
    LineMend(_behind(AFTER_COLON), "achter de dubbele punt hoort een gewone spatie"),
)
_STRAIGHT = "rechte aanhalingstekens in plaats van die uit Word"
_QUOTES = (
    LineMend(_in_straight_quotes(_CURLY), _STRAIGHT),
    LineMend(_in_straight_quotes(_CURLY_SINGLE), _STRAIGHT),
    LineMend(_in_straight_quotes(_APOSTROPHE), 'om een tekst die met een apostrof begint, hoort "'),
)

SPACE_MENDS = (*_BEFORE, *_BEHIND)
"""What is right on every line that YAML cannot read, also when something else is wrong there."""

LINE_MENDS = (*_BEFORE, *_ITEMS, *_BEHIND, *_QUOTES)
"""In this order, since a quote is known only behind the usual spaces and dash."""


def mended(line: str, mends: Iterable[LineMend] = LINE_MENDS) -> tuple[str, str]:
    """The line as it was meant, and why; the same line and nothing if there is nothing to mend."""
    reasons = []
    for mend in mends:
        if (better := mend.mended(line)) not in (None, line):
            line = better or ""
            reasons.append(mend.why)
    return line, "; ".join(reasons)


def is_indented_oddly(line: str) -> bool:
    """Whether the line begins with spaces that are none to YAML."""
    white = _WHITE.match(line)
    return bool(white and "\t" not in white[0] and INDENTED.match(line))
