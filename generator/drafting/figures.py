"""Figures in a text, as a suggestion of what an indicator could be; never as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.drafting.draft import SUGGESTION
from generator.problems import begin_of

_SENTENCE = re.compile(r"[^.;\n(]*?\d[\d.,]*\s?%[^.;\n(]*(?:\([^)]*\))?")
_SHARE = re.compile(r"(\d+(?:[.,]\d+)?)\s?%")
_NOW = re.compile(
    r"(?:op dit moment|nu|thans|inmiddels)\D{0,40}?(\d+(?:[.,]\d+)?)\s?%", re.IGNORECASE
)
_MOST_LETTERS = 90


def suggestions(text: str) -> Iterator[str]:
    """A remark for each sentence with a share in it: what could be its target, what it is now.

    The text has a line for each of its paragraphs.
    """
    for line in text.split("\n"):
        yield from _in_line(line)


def _in_line(line: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(" ".join(line.split())):
        words = found[0].strip()
        now = _NOW.search(words)
        shares = [one[1] for one in _SHARE.finditer(words) if not now or one[1] != now[1]]
        told = [f"streefwaarde: {_number(shares[0])}"] if shares else []
        told += [f"nu: {_number(now[1])}"] if now else []
        if told:
            yield f"{SUGGESTION} {begin_of(words, _MOST_LETTERS)} → {', '.join(told)}"


def _number(written: str) -> str:
    return written.replace(",", ".")
