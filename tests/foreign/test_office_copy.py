"""Of which Word files LibreOffice may make pages."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.foreign.main_part import MACROS
from generator.foreign.office_copy import (
    CHANGES,
    INSIDE,
    MOVES,
    OUTSIDE,
    office_copy,
    why_no_copy,
)
from generator.foreign.package import NOT_WORD
from tests.foreign.word_file import NUMBERING, RELATIONS, numbering, relations, word_file


def part(copy: bytes, name: str) -> str:
    with ZipFile(BytesIO(copy)) as package:
        return package.read(name).decode()


def field(*codes: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:instrText>{one}</w:instrText></w:r>" for one in codes)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"geen Word", NOT_WORD),
        (word_file(parts={"word/vbaProject.bin": ""}), MACROS),
        (word_file(parts=relations("image", "http://127.0.0.1/a.png")), OUTSIDE),
        (word_file(parts=relations("image", "file:///etc/hosts")), OUTSIDE),
        (word_file(parts=relations("oleObject", "embeddings/a.bin", "Internal")), INSIDE),
        (word_file(parts=relations("aFChunk", "a.html", "Internal")), INSIDE),
        (word_file("<w:p><w:ins><w:r/></w:ins></w:p>"), CHANGES),
        (word_file(field("INCLUDE", "PICTURE a.png") + "</w:p>"), MOVES.format("INCLUDEPICTURE")),
        (word_file('<w:fldSimple w:instr=" date \\@ d"/>'), MOVES.format("DATE")),
        (word_file(field("DDEAUTO x y z") + "</w:p>"), MOVES.format("DDEAUTO")),
    ],
)
def test_one_that_shows_something_else_than_its_writer_saw_is_refused(
    data: bytes, reason: str
) -> None:
    assert why_no_copy(data) == reason


@pytest.mark.parametrize(
    "data",
    [
        word_file(),
        word_file(parts=relations("hyperlink", "https://example.nl")),
        word_file(field("HYPERLINK x", "SAVEDATE", "PAGE") + "</w:p>"),
    ],
)
def test_links_and_numbers_of_pages_are_no_matter(data: bytes) -> None:
    assert why_no_copy(data) == ""


def test_it_does_not_ask_for_the_template_that_it_was_made_with() -> None:
    copy = office_copy(word_file(parts=relations("attachedTemplate", "file:///M:/Normal.dotm")))

    assert "Normal" not in part(copy, RELATIONS)


def test_a_bullet_of_words_own_becomes_one_that_can_be_read_out() -> None:
    copy = part(office_copy(word_file(parts=numbering("\uf0b7"))), NUMBERING)

    assert 'val="&#8226;"' in copy or 'val="•"' in copy
    assert "Symbol" not in copy
    assert "<w:b/>" in copy


def test_another_bullet_stays_as_it_is() -> None:
    assert "Symbol" in part(office_copy(word_file(parts=numbering("–"))), NUMBERING)


def test_it_is_the_same_bytes_each_time() -> None:
    assert office_copy(word_file()) == office_copy(word_file())
