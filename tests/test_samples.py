"""Every sample is in order, and its Word file and PDF hold the same words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from generator.build.manuscript import Manuscript
from generator.build.press import Press
from generator.content.characters import HYPHENS
from generator.dossier.reading import read_dossier
from generator.foreign.names import WML
from generator.places import ROOT
from generator.word.package.package import Parts, read_parts
from tests.build.pressed import manuscripts, press_of
from tests.pdf.structure.outline import Drawn

DOSSIERS = sorted(path for path in (ROOT / "inputs").iterdir() if path.is_dir())
WORD = re.compile(r"\d+(?:,\d+)?%|[^\W\d_]{2,}")
"""Words and percentages; numbers of lists, headings, notes and pages are not text in Word."""
DIVIDED = re.compile(rf"[{HYPHENS}]\n")
"""Where a word goes on on the next line."""

TEXT = f"{{{WML}}}t"


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_word_and_pdf_hold_the_same_words(folder: Path) -> None:
    dossier = read_dossier(folder)
    assert dossier.problems == ()
    press = press_of(dossier)
    for manuscript in manuscripts(dossier).values():
        parts = read_parts(press.to_docx(manuscript))
        word = Counter(words(parts, r"word/(document|footnotes)\.xml"))
        pdf = words_of_pdf(press, manuscript)
        ministry = Counter(words(parts, r"word/header\d\.xml"))  # in the PDF above the text
        assert letters(word - pdf) == letters(pdf - word - ministry)


def letters(words: Counter[str]) -> str:
    """What is left of words, also of one that is torn since it is too long for its cell."""
    return "".join(sorted("".join(words.elements())))


def words(parts: Parts, names: str) -> list[str]:
    return [
        word
        for name in filter(re.compile(names).fullmatch, parts)
        for paragraph in etree.fromstring(parts[name]).iter(f"{{{WML}}}p")
        for word in words_of(paragraph)
    ]


def words_of(paragraph: etree._Element) -> list[str]:
    pieces = [
        (node.text or "") if node.tag == TEXT else " "
        for node in paragraph.iter()
        if node.tag in (TEXT, f"{{{WML}}}br", f"{{{WML}}}tab")
    ]
    return WORD.findall("".join(pieces))


def words_of_pdf(press: Press, manuscript: Manuscript) -> Counter[str]:
    """The words in the structure of the PDF; one that is divided over two lines is one word."""
    drawn = Drawn(lambda: press.to_pdf(manuscript))
    lines = "\n".join(drawn.texts[mark] for mark in drawn.marks())
    return Counter(WORD.findall(DIVIDED.sub("", lines)))
