"""Text that no file can keep: why, in words for who typed it, and the text without those signs."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.dutch import number_text
from generator.source.builder import MAX_CHARACTERS
from generator.source.characters import REFUSED, named

_BREAK = re.compile("[\x0b\x0c\x85\u2028\u2029]")
"""Refused characters that end a line, such as the one of Shift-Enter in Word."""

_WORDS_BEFORE = 20
"""So many characters before a sign tell where it stands."""


class UnkeptError(Exception):
    """A text cannot be kept. ``without`` is that text without what stands in the way, if that is
    no more than signs that nobody sees."""

    def __init__(self, words: str, without: str | None = None) -> None:
        super().__init__(words)
        self.without = without


def check(text: str) -> None:
    """Raises ``UnkeptError`` for a text that no file can keep."""
    if len(text) > MAX_CHARACTERS:
        raise UnkeptError(_too_long(len(text)))
    if found := REFUSED.search(text):
        raise UnkeptError(_sign(found), REFUSED.sub("", _BREAK.sub("\n", text)))


def _too_long(length: int) -> str:
    typed, most = number_text(Decimal(length)), number_text(Decimal(MAX_CHARACTERS))
    return (
        f"Deze tekst is te lang ({typed} tekens); hooguit {most} mag. Maak de tekst korter, of"
        " verdeel hem over meer velden."
    )


def _sign(found: re.Match[str]) -> str:
    words = found.string[max(found.start() - _WORDS_BEFORE, 0) : found.start()].split("\n")[-1]
    where = f"Achter ‘{words.strip()}’" if words.strip() else "Vooraan een regel"
    why = "Zulke tekens ziet niemand, en ze kunnen niet worden bewaard."
    return f"{where} staat {named(found)}. {why}"
