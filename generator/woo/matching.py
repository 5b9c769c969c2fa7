"""Where words stand in a text: also over line ends and signs of layout, with other accents or
capitals, and with an s of a genitive behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

from generator.content.inline import (
    Emphasis,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Reference,
    Strong,
    Text,
    Value,
    Withheld,
)

_GENITIVE = r"(?:['’]?s|['’])?"

_FIGURE = "\N{HANGUL FILLER}"
"""A letter in the place of a figure from elsewhere: words around it do not follow each other."""


def pattern_of(words: str) -> re.Pattern[str]:
    """Finds those words in a text that is ``folded``; its only group is where they stand."""
    inside = r"\W+".join(map(re.escape, re.findall(r"\w+", folded(words))))
    return re.compile(rf"(?<!\w)({inside}){_GENITIVE}(?!\w)")


def folded(text: str) -> str:
    """The text in small letters without accents; each sign stays one sign."""
    return "".join(normalize("NFD", sign)[0].lower()[:1] or sign for sign in text)


def words_of(line: Iterable[Inline]) -> str:
    """The words of a row of running text, also those that are marked, in which is looked; its notes
    are rows of their own."""
    return "".join(map(_words, line))


def _words(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case HardBreak():
            return " "
        case Reference():
            return _FIGURE
        case Strong() | Emphasis() | Link() | Foreign() | Value() | Withheld():
            return words_of(inline.children)
        case _:
            return ""
