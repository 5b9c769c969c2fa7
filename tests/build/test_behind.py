"""The pages of annexes that follow a document in its PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.build.behind import Behind
from generator.foreign.appended.reasons import NOT_ACCESSIBLE
from generator.foreign.office import NOT_THERE
from generator.foreign.office_program import PROGRAM
from generator.model.properties import Eigenschappen
from generator.problems import Severity
from tests.blank_pdf import blank_pdf
from tests.fixture_files import FIXTURES
from tests.foreign.word_file import word_file
from tests.pdf.small_memo import memo

PATH = "d/advies.docx"
PROPERTIES = replace(
    Eigenschappen("Nota", "Nota", "P&O", date(2026, 1, 5)),
    bijlagen={PATH: word_file()},
    achteraan={PATH: "Bijlage 1: Advies"},
)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it, where alone programs are looked for."""
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    return tmp_path


def install(programs: Path, made: Path) -> None:
    """A LibreOffice that makes that PDF of all, and counts how often."""
    script = f"#!/bin/sh\necho een >> {programs}/keren\ncp {made} bijlage.pdf\n"
    (programs / PROGRAM).write_text(script, "utf-8")
    (programs / PROGRAM).chmod(0o755)


def test_the_pages_of_a_word_file_follow_and_are_made_once(programs: Path) -> None:
    install(programs, FIXTURES / "pdf" / "onderzoek.pdf")
    behind = Behind()

    made = behind.joined(memo(), PROPERTIES)

    assert len(PdfReader(BytesIO(made)).pages) == len(PdfReader(BytesIO(memo())).pages) + 1
    assert behind.joined(memo(), PROPERTIES) == made
    assert list(behind.lacking(PROPERTIES)) == []
    assert (programs / "keren").read_text() == "een\n"


def test_without_libreoffice_the_document_is_as_it_was_and_that_is_told(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(programs))
    behind = Behind()

    (told,) = behind.lacking(PROPERTIES)

    assert behind.joined(memo(), PROPERTIES) == memo()
    assert told.severity is Severity.WARNING
    assert (told.place.file, told.message.endswith(NOT_THERE)) == (PATH, True)
    assert "advies.docx" in told.message


def test_pages_that_would_break_what_the_document_claims_do_not_follow(programs: Path) -> None:
    (programs / "leeg.pdf").write_bytes(blank_pdf())
    install(programs, programs / "leeg.pdf")
    behind = Behind()

    assert behind.joined(memo(), PROPERTIES) == memo()
    assert [one.message.endswith(NOT_ACCESSIBLE) for one in behind.lacking(PROPERTIES)] == [True]
