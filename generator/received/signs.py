"""What the elements within a run say that have no letters of their own (ECMA-376 17.3.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml.etree import _Element

from generator.word.package.wml import name_of, value

_SAID: Mapping[str, str] = {
    "tab": "\t",
    "ptab": "\t",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\N{SOFT HYPHEN}",
}
_TEXTS = ("t", "delText")

_BETWEEN_DIGITS = re.compile("(?<=[0-9])\N{NON-BREAKING HYPHEN}(?=[0-9])")
"""There a program puts it to keep a number whole."""

_WINGDINGS: Mapping[str, str] = {
    "6f": "☐",
    "71": "☐",
    "6c": "●",
    "6e": "■",
    "77": "◆",
    "a7": "▪",
    "a8": "☐",
    "d8": "➢",
    "df": "←",
    "e0": "→",
    "e8": "➔",
    "f0": "⇨",
    "fb": "✗",
    "fc": "✓",
    "fd": "☒",
    "fe": "☑",
    "4a": "☺",
}
_SYMBOL: Mapping[str, str] = {"b7": "•", "ae": "→", "ac": "←", "b3": "≥", "a3": "≤", "b1": "±"}
_FONTS: Mapping[str, Mapping[str, str]] = {"wingdings": _WINGDINGS, "symbol": _SYMBOL}
"""Signs of fonts that are no letters, by their place in the font (17.3.3.30)."""


def said_by(element: _Element) -> str | None:
    """What an element says; None for a sign that is not known, nothing for all that is no text."""
    name = name_of(element)
    if name in _TEXTS:
        return element.text or ""
    if name == "br":
        return "\n" if value(element, "type") in ("", "textWrapping") else ""
    if name == "sym":
        place = value(element, "char").lower()[-2:]
        return _FONTS.get(value(element, "font").lower(), {}).get(place)
    return _SAID.get(name, "")


def plain_hyphens(text: str) -> str:
    """The text with a usual hyphen between digits, where one only keeps them on a line."""
    return _BETWEEN_DIGITS.sub("-", text)
