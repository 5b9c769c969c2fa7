"""A document in another language: what the program counts and describes is in that language."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from generator.places import ROOT
from tests.workplace import Workplace

TRIALS = ROOT / "keuring/proef"


def test_numbers_and_descriptions_are_english_in_both_formats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Workplace.at(tmp_path, monkeypatch, capsys)
    shutil.copytree(TRIALS / "2026-04-engels", place.root / "inputs/d")
    shutil.copy(TRIALS / "organisatie-engels.yaml", place.root / "inputs")
    assert place.run("maak", "inputs/d").code == 0

    with ZipFile(BytesIO((place.root / "output/d/vgr.docx").read_bytes())) as parts:
        word = parts.read("word/document.xml").decode()
    pages = PdfReader(place.root / "output/d/vgr.pdf").pages
    pdf = " ".join(" ".join(page.extract_text() for page in pages).split())

    assert 'w:tblDescription w:val="Table with Item and Euro"' in word
    for text in (re.sub(r"<w:instrText.*?</w:instrText>|<[^>]+>", "", word), pdf):
        assert "Table 1. What it costs" in text
        assert "See table 1" in text
        assert "Figure 1. " in text
        assert not re.search(r"\b(Tabel|Figuur|tabel|figuur|vervolg)\b", text)
