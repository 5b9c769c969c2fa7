"""Scripts other than Latin: which letters belong to one, and how its words are written.

A word is known by its letters, so staff need not say in which script it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a script is set, as Word tells them apart (ECMA-376 17.3.2.26)."""

    RIGHT_TO_LEFT = "from right to left"
    JOINED = "from left to right, in forms that depend on the letters around"
    EAST_ASIAN = "of the Far East"
    SIGNS = "no letters"


@dataclass(frozen=True)
class Script:
    """A script by the name that a house style gives it.

    ``letters`` are to be put between the brackets of a pattern. ``language`` is what its words are
    taken for when nobody says; signs have none.
    """

    name: str
    kind: Kind
    letters: str
    language: str = ""


SCRIPTS = (
    Script(
        "Arabisch",
        Kind.RIGHT_TO_LEFT,
        "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe",
        "ar",
    ),
    Script("Hebreeuws", Kind.RIGHT_TO_LEFT, "\u0590-\u05ff\ufb1d-\ufb4f", "he"),
    Script("Devanagari", Kind.JOINED, "\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff", "hi"),
    Script(
        "Chinees",
        Kind.EAST_ASIAN,
        "\u2e80-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f"
        "\uff00-\uffef\U00020000-\U0003ffff",
        "zh",
    ),
    Script("Tekens", Kind.SIGNS, "■□▪▫●○◼◻⬤★☆☐☑☒▲△▼▽▶◀►◄◆◇✓✔✗✘✎✏✉☎⚠➔➜➢➤❑❒❤♥♦♣♠☞☛"),
    Script("Wiskunde", Kind.SIGNS, "↔⇐⇒⇔′″∈∉∀∧∨⊂⊕∝≡"),
)
"""Those for which a house style may have a font of its own."""

LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Nobody sees it; what comes after it goes on from left to right."""

_JOINERS = "\u200c\u200d"
"""They stand within words of which they choose the form."""

_OWN_TURNED = [script.letters for script in SCRIPTS if script.kind is Kind.RIGHT_TO_LEFT]
_TURNED = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Letters that are written from right to left, also of scripts that have no font."""

_NO_LETTER = r"(?:\d|[^\w\n])"


def _stretch(letters: str) -> str:
    """A pattern of words in those letters, with what stands between them."""
    return f"[{letters}]+(?:{_NO_LETTER}+[{letters}]+)*"


_RIGHT_TO_LEFT = re.compile(
    "(" + "|".join(_stretch(letters) for letters in (*_OWN_TURNED, _TURNED)) + ")"
)
"""Words of one script: between a name in Arabic and one in Hebrew the line goes its own way."""

_TURNED_LETTER = re.compile(f"[{_TURNED}]")
_OTHER_LETTER = re.compile(rf"[^\W\d_{_TURNED}]")

_WORDS = re.compile(
    "|".join(f"([{script.letters}]+(?:[ {_JOINERS}]+[{script.letters}]+)*)" for script in SCRIPTS)
)
_ANY = re.compile(f"[{''.join(script.letters for script in SCRIPTS)}]")


def by_direction(text: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, each with whether it is written from right to left."""
    parts = [text] if text.isascii() else _RIGHT_TO_LEFT.split(text)
    for place, part in enumerate(parts):
        if part:
            yield part, place % 2 == 1


def with_marks(text: str) -> str:
    """The text with a mark of direction after what is written from right to left.

    Without it a number or a comma that comes after would be set before it (UAX 9, 2.6, N1).
    """
    parts = by_direction(text)
    return "".join(part + LEFT_TO_RIGHT if is_turned else part for part, is_turned in parts)


def by_script(text: str) -> Iterator[tuple[str, Script | None]]:
    """The text in parts, each with its script; none for Latin letters, digits and the like."""
    end = 0
    for found in () if text.isascii() else _WORDS.finditer(text):
        if before := text[end : found.start()]:
            yield before, None
        yield found[0], SCRIPTS[(found.lastindex or 0) - 1]
        end = found.end()
    if rest := text[end:]:
        yield rest, None


def scripts_in(text: str) -> tuple[Script, ...]:
    """The scripts of which letters stand in a text."""
    letters = "" if text.isascii() else "".join(set(_ANY.findall(text)))
    return tuple(one for one in SCRIPTS if re.search(f"[{one.letters}]", letters))


def is_right_to_left_only(text: str) -> bool:
    """Whether all the words of a text are written from right to left, so that it begins there."""
    return has_right_to_left(text) and not _OTHER_LETTER.search(text)


def has_right_to_left(text: str) -> bool:
    """Whether a text has letters that are written from right to left."""
    return not text.isascii() and bool(_TURNED_LETTER.search(text))
