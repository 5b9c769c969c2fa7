"""Words in other scripts as two programs tell them: letters in the order in which they are drawn.

``pdfinfo`` tells words that are written from right to left backwards, and letters that are set
before or under another one in any order. A Word file has marks of direction, which nobody sees.
"""

from __future__ import annotations

import re

from generator.content.scripts import LEFT_TO_RIGHT, SCRIPTS, Kind

_RIGHT_TO_LEFT, _SHAPED = (
    "".join(script.letters for script in SCRIPTS if script.kind in kinds)
    for kinds in ((Kind.RIGHT_TO_LEFT,), (Kind.RIGHT_TO_LEFT, Kind.JOINED))
)
_TURNED = re.compile(f"[{_RIGHT_TO_LEFT}]")
_WORD = re.compile(f"[{_SHAPED}]+")
_NUMBER = re.compile(r"\d[\d.,-]*")


def as_written(drawn: str) -> str:
    """A text as it is drawn from left to right, in the order in which it is written."""
    if not _TURNED.search(drawn):
        return drawn
    return _NUMBER.sub(lambda number: number[0][::-1], drawn[::-1])


def alike(text: str) -> str:
    """The same for texts in which only the order of letters within a word differs."""
    words = _WORD.sub(lambda word: "".join(sorted(word[0])), text)
    return words.replace(LEFT_TO_RIGHT, "")
