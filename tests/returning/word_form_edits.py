"""What people do to the looks of a Word file that goes round; as ``word_edits``."""

from __future__ import annotations

from generator.word.package.wml import w
from tests.returning.opened_word import Opened, element, properties, take


def underline_words(word: bytes, words: str) -> bytes:
    """Ctrl+U on those words."""
    file = Opened(word)
    for run in file.runs(words):
        properties(run, "rPr").append(element("u", val="single"))
    return file.saved()


def colour_words(word: bytes, words: str, digits: str = "FF0000") -> bytes:
    """Another colour for those words."""
    file = Opened(word)
    for run in file.runs(words):
        properties(run, "rPr").append(element("color", val=digits))
    return file.saved()


def enlarge_words(word: bytes, words: str, half_points: int = 40) -> bytes:
    """Another size for those words."""
    file = Opened(word)
    for run in file.runs(words):
        properties(run, "rPr").append(element("sz", val=str(half_points)))
    return file.saved()


def make_body_text(word: bytes, words: str) -> bytes:
    """The heading with those words gets the style of usual text."""
    file = Opened(word)
    kind = properties(file.paragraph(words), "pPr")
    take(next(kind.iter(w("pStyle"))))
    return file.saved()
