"""Signs that look like a letter and are another sign, so that nobody finds the word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault

_LIKE_LATIN = "АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_MIXED = re.compile(rf"\b(?=\w*[A-Za-zÀ-ɏ])\w*?([{_LIKE_LATIN}])\w*")
_DRESSED = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]+")
_CHINESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")

MIXED = (
    "in '{word}' staat een Cyrillische of Griekse letter die op een gewone lijkt ('{sign}',"
    " {code}); wie zoekt, vindt dit woord niet: typ de letter opnieuw"
)
DRESSED = (
    "'{signs}' lijkt op '{usual}' en is het niet; wie zoekt, vindt dit woord niet: typ '{usual}'"
)


def lookalike_letters(writing: Writing) -> Iterator[Fault]:
    """Letters of another alphabet in a word, and signs that are letters in another form."""
    text = writing.text.raw
    if text.isascii():
        return
    for found in _MIXED.finditer(text):
        code = f"U+{ord(found[1]):04X}"
        yield writing.doubt(found.start(1), MIXED.format(word=found[0], sign=found[1], code=code))
    for found in _DRESSED.finditer(text):
        usual = normalize("NFKC", found[0])
        if _CHINESE.search(text) and not any(map(str.isalnum, usual)):
            continue  # it is as wide as the letters, as it should be there
        yield writing.doubt(found.start(), DRESSED.format(signs=found[0], usual=usual))
