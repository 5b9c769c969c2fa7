"""Every document that is made is inspected by every validator and every check."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.frame.reading import frame_folders
from generator.model import soorten
from generator.places import TEMPLATES
from generator.word.body.placing import TURNED_FOOTER, TURNED_HEADER
from generator.word.template.recipe import Edge
from generator.word.template.templates import made_file
from keuring import own_pdf_checks, pages, pdf_checks, second_layout, validators, vera
from keuring.contents import pages_in_contents, pages_of_headings, pages_of_lines
from keuring.made import FONTS, HOUSE, Made
from keuring.package_checks import CORE
from keuring.pdf_descriptions import descriptions
from keuring.pdf_structure import Structure
from keuring.pdf_words import pieces_of_pdf
from keuring.same_structure import differences
from keuring.same_words import difference
from keuring.summary import Summary
from keuring.word_checks import all_checks
from keuring.word_file import DOCUMENT, WordFile, values
from keuring.word_words import words_of_word

SHORT = 6
"""Up to so many pages a document must be as long in Word as in PDF, give or take one."""

TEMPLATE_FILES = [made_file(HOUSE, folder.name) for folder in frame_folders(TEMPLATES)]


IN_STOCK = tuple(Edge(name, "", "").relation for name in (TURNED_HEADER, TURNED_FOOTER))
"""What a template keeps for pages on their side, and refers to in no section of its own: only in a
document a text turns pages. There no relation may be without use."""


def _is_in_stock(finding: str) -> bool:
    return any(f" {name} declared but never referenced" in finding for name in IN_STOCK)


@cache
def _findings(validator: str, path: Path) -> list[str]:
    return list(validators.WORD[validator](path))


def _word(path: Path) -> WordFile:
    return WordFile(path.read_bytes())


def test_all_samples_can_be_made(exit_code: int) -> None:
    assert exit_code == 0


def test_there_is_a_document_of_each_kind(documents: list[Made]) -> None:
    """What has no YAML is made with a public version (``test_public_documents``)."""
    kinds = {made.kind for made in documents} | set(soorten.ZONDER_YAML)
    assert kinds == {path.stem for path in TEMPLATE_FILES}


@pytest.mark.parametrize("validator", validators.WORD)
def test_validators_find_nothing_in_word(document: Made, validator: str, summary: Summary) -> None:
    faults = _findings(validator, document.word)
    summary.tell(document, validator, len(faults))
    assert faults == []


def test_verapdf_finds_nothing(
    document: Made, vera_reports: Mapping[Path, vera.Report], summary: Summary
) -> None:
    report = vera_reports[document.pdf]
    summary.tell(document, "veraPDF", len(report.findings))
    summary.count("veraPDF, gedane controles", report.checks)
    summary.count("veraPDF, overtreden regels", len(report.findings))
    assert report.findings == ()
    assert report.checks > 0


@pytest.mark.parametrize("validator", validators.PDF)
def test_validators_find_nothing_in_pdf(document: Made, validator: str, summary: Summary) -> None:
    findings = list(validators.PDF[validator](document.pdf))
    summary.tell(document, validator, len(findings))
    assert findings == []


def test_own_checks_of_word_find_nothing(document: Made, summary: Summary) -> None:
    word, template = _word(document.word), _word(document.template)
    findings = [
        f"{name}: {finding}"
        for name, check in all_checks(template, FONTS).items()
        for finding in check(word)
    ]
    summary.tell(document, "eigen Word", len(findings))
    assert findings == []


def test_both_formats_say_in_which_language_the_document_is(document: Made) -> None:
    pdf = str(PdfReader(document.pdf).root_object["/Lang"])
    core = _word(document.word).tree(CORE).findtext("{*}language")

    assert (pdf, core) == (document.taal.tag, document.taal.tag)


def test_own_checks_of_pdf_find_nothing(document: Made, summary: Summary) -> None:
    findings = [
        f"{check}: {finding}"
        for check, found in own_pdf_checks.findings(document.pdf.read_bytes()).items()
        for finding in found
    ]
    summary.tell(document, "eigen pdf", len(findings))
    assert findings == []


def test_word_and_pdf_say_the_same(document: Made, summary: Summary) -> None:
    words = words_of_word(_word(document.word))
    differs = difference(words, pieces_of_pdf(document.pdf))
    summary.tell(document, "woorden", "anders" if differs else len(words))
    assert differs is None


def test_word_and_pdf_are_built_alike(document: Made) -> None:
    pdf = Structure(document.pdf.read_bytes())
    assert list(differences(_word(document.word), pdf)) == []


def test_word_and_pdf_describe_their_pictures_alike(document: Made) -> None:
    body = _word(document.word).tree(DOCUMENT)
    assert list(descriptions(PdfReader(document.pdf))) == values(body, "//wp:docPr/@descr")


def test_libreoffice_makes_as_many_pages(document: Made, office: Path, summary: Summary) -> None:
    opened = office / f"{document}.pdf"
    in_word = pages.number_of_pages(opened)
    in_pdf = pages.number_of_pages(document.pdf)
    summary.tell(document, "pagina's Word/pdf", f"{in_word}/{in_pdf}")
    sizes = (path.stat().st_size // 1000 for path in (document.word, document.pdf))
    summary.tell(document, "kB Word/pdf", "/".join(map(str, sizes)))
    assert max(in_word, in_pdf) > SHORT or abs(in_word - in_pdf) <= 1
    most = soorten.documenten()[document.kind].hoogstens_paginas
    assert most is None or max(in_word, in_pdf) <= most
    assert list(pdf_checks.every_page_has_text(PdfReader(opened))) == []


def test_a_second_engine_makes_as_many_pages(document: Made, summary: Summary) -> None:
    in_word = second_layout.number_of_pages(document.word)
    summary.tell(document, "tweede opmaak", in_word)
    assert in_word == pages.number_of_pages(document.pdf)


def test_contents_tell_the_pages_that_libreoffice_finds(document: Made, office: Path) -> None:
    told = pages_in_contents(_word(document.word))
    opened = office / f"{document}.pdf"
    found = {*pages_of_headings(opened), *pages_of_lines(opened)}
    assert [(entry, page) for entry, page in told if (entry, page) not in found] == []


@pytest.mark.parametrize("kind", ["word", "pdf"])
def test_pictures_of_all_pages_are_left(document: Made, kind: str, office: Path) -> None:
    pdf = {"word": office / f"{document}.pdf", "pdf": document.pdf}[kind]
    pictures = pages.picture_pages(pdf, document, kind)
    assert len(pictures) == pages.number_of_pages(pdf) > 0


@pytest.mark.parametrize("template", TEMPLATE_FILES, ids=lambda path: path.stem)
def test_templates_have_good_tags(template: Path) -> None:
    assert list(validators.template_lint(template)) == []


@pytest.mark.parametrize("validator", validators.WORD)
@pytest.mark.parametrize("template", TEMPLATE_FILES, ids=lambda path: path.stem)
def test_validators_find_nothing_in_templates(template: Path, validator: str) -> None:
    findings = [one for one in _findings(validator, template) if not _is_in_stock(one)]
    assert findings == []
