"""The validators of others are heard: each tells of a fault planted in a template."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from generator.frame.reading import frame_folders
from generator.places import TEMPLATES
from generator.word.template.templates import made_file
from keuring import validators, vera
from keuring.made import HOUSE
from keuring.sdk import open_xml_sdk
from keuring.word_file import DOCUMENT

PARAGRAPH = b'<w:p><w:pPr><w:pStyle w:val="'
WRONG_ORDER = b"<w:p><w:r><w:t/></w:r><w:pPr/></w:p>" + PARAGRAPH


@pytest.fixture
def template() -> Path:
    return made_file(HOUSE, next(frame_folders(TEMPLATES)).name)


def _planted(template: Path, copy: Path, old: bytes, new: bytes) -> Path:
    """A copy of the template with the first ``old`` in its document replaced."""
    with zipfile.ZipFile(template) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == DOCUMENT:
                assert old in data
                data = data.replace(old, new, 1)
            target.writestr(name, data)
    return copy


def test_the_sdk_tells_of_a_wrong_order(template: Path, tmp_path: Path) -> None:
    copy = _planted(template, tmp_path / "a.docx", PARAGRAPH, WRONG_ORDER)
    assert list(open_xml_sdk(copy))


def test_the_sdk_tells_of_what_it_cannot_open(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK, en verder niets")
    assert list(open_xml_sdk(tmp_path / "a.docx"))


def test_openxml_audit_tells_of_a_wrong_order(template: Path, tmp_path: Path) -> None:
    copy = _planted(template, tmp_path / "a.docx", PARAGRAPH, WRONG_ORDER)
    assert list(validators.openxml_audit(copy))


def test_integrity_tells_of_a_part_without_a_type(template: Path, tmp_path: Path) -> None:
    copy = _planted(template, tmp_path / "a.docx", PARAGRAPH, PARAGRAPH)
    with zipfile.ZipFile(copy, "a") as archive:
        archive.writestr("word/fonts/font1.ttf", b"")
    assert list(validators.integrity(copy))


def test_template_lint_tells_of_an_unknown_filter(template: Path, tmp_path: Path) -> None:
    copy = _planted(template, tmp_path / "a.docx", b"|opmaak(", b"|opmaakt(")
    assert list(validators.template_lint(copy))


def test_what_is_no_pdf_is_told(tmp_path: Path) -> None:
    """And it does not keep veraPDF from the next file."""
    files = [tmp_path / "a.pdf", tmp_path / '"ë\u2028.pdf']
    for file in files:
        file.write_bytes(b"%PDF-1.7 en verder niets")
    reports = vera.validate(files)
    assert {file: len(reports[file].findings) for file in files} == dict.fromkeys(files, 2)
    assert all(len(list(validators.page_validation(file))) == 2 for file in files)
