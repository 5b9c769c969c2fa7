"""Every sample is in order, and its Word file and PDF hold the same words."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader

from generator import build
from generator.dossier import read_dossier
from generator.places import ROOT, TEMPLATES
from generator.word.package import Parts, read_parts
from generator.word.xml import WML
from generator.workers import crews
from tests.markdown.outline import find

DOSSIERS = sorted(path for path in (ROOT / "inputs").iterdir() if path.is_dir())
WORD = re.compile(r"\d+(?:,\d+)?%|[^\W\d_]{2,}")
"""Words and percentages; numbers of lists, headings, notes and pages are not text in Word."""
TEXT, TABLE_HEADING = f"{{{WML}}}t", "TableHeading"


@pytest.fixture(params=DOSSIERS, ids=lambda folder: folder.name, scope="module")
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The Word files of a sample; the PDFs stand beside them."""
    dossier = read_dossier(request.param)
    assert dossier.warnings == ()
    jobs = build.jobs([dossier], TEMPLATES, tmp_path_factory.mktemp("uit"), ("docx", "pdf"))
    with crews(("docx", "pdf"), len(jobs)) as crew:
        outcomes = list(build.make_all(jobs, crew))
    assert [problem for outcome in outcomes for problem in outcome.problems] == []
    return [path for one in outcomes for path in one.written if path.suffix == ".docx"]


def test_word_and_pdf_hold_the_same_words(made: list[Path]) -> None:
    for path in made:
        parts = read_parts(path.read_bytes())
        text = words(parts, r"word/(document|footnotes)\.xml")
        repeated = words(parts, r"word/(header|footer)\d\.xml") + header_rows(parts)
        pdf = words_of_pdf(path.with_suffix(".pdf"))

        assert not text - pdf, "in Word and not in the PDF"
        assert not [word for word in pdf - text if word not in repeated], "only in the PDF"


def words(parts: Parts, names: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for name in filter(re.compile(names).fullmatch, parts):
        for paragraph in etree.fromstring(parts[name]).iter(f"{{{WML}}}p"):
            found.update(words_of(paragraph))
    return found


def header_rows(parts: Parts) -> Counter[str]:
    root = etree.fromstring(parts["word/document.xml"])
    rows = find(root, "//w:tr[w:trPr/w:tblHeader]")
    return Counter(word for row in rows for p in row.iter(f"{{{WML}}}p") for word in words_of(p))


def words_of(paragraph: etree._Element) -> list[str]:
    pieces = [
        (node.text or "") if node.tag == TEXT else " "
        for node in paragraph.iter()
        if node.tag in (TEXT, f"{{{WML}}}br", f"{{{WML}}}tab")
    ]
    return WORD.findall("".join(pieces))


def words_of_pdf(path: Path) -> Counter[str]:
    reader = PdfReader(BytesIO(path.read_bytes()))
    pages = (page.extract_text(extraction_mode="layout") for page in reader.pages)
    return Counter(word for page in pages for word in WORD.findall(page))
