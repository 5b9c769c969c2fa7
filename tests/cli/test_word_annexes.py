"""An annex that is a Word file, on a machine with LibreOffice and on one without. Its place is
taken by a script."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from generator.archive.archiving import NO_PAGES
from generator.foreign.office import NOT_THERE
from generator.foreign.office_program import PROGRAM
from tests.archive.deposits import with_settings
from tests.fixture_files import FIXTURES
from tests.foreign.word_file import word_file
from tests.workplace import Workplace

MEMO = """\
onderwerp: Proef
aan: MT
van: Team
datum: 14 april 2026
kenmerk: P&O/14
tekst: Zie []{bijlage=advies}.
bijlagen:
  - {titel: Advies, id: advies, bestand: advies.docx}
"""
BEHIND = MEMO.replace("advies.docx", "advies.docx, achteraan: ja")
ADVICE = word_file()
ASKED = ("--wie", "Adviseur", "--waarom", "Behandeld", "--op", "2026-04-15")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it, where alone programs are looked for."""
    folder = tmp_path / "programmas"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def install(programs: Path) -> None:
    """A LibreOffice that makes the same page of all."""
    made = FIXTURES / "pdf/onderzoek.pdf"
    (programs / PROGRAM).write_text(f"#!/bin/sh\n/bin/cp {made} bijlage.pdf\n", "utf-8")
    (programs / PROGRAM).chmod(0o755)


def with_memo(workplace: Workplace, memo: str) -> None:
    workplace.write("inputs/d/memo.yaml", memo)
    (workplace.root / "inputs/d/advies.docx").write_bytes(ADVICE)


def pages_in(pdf: bytes) -> int:
    return len(PdfReader(BytesIO(pdf)).pages)


def test_one_beside_the_document_needs_no_libreoffice(workplace: Workplace, programs: Path) -> None:
    with_memo(workplace, MEMO)

    told = workplace.run("maak", "inputs/d")

    assert (told.code, told.err) == (0, "")
    output = workplace.output()
    assert output["output/d/advies.docx"] == ADVICE
    assert next(iter(PdfReader(BytesIO(output["output/d/memo.pdf"])).attachments)) == "advies.docx"


def test_without_libreoffice_its_pages_do_not_follow_and_that_is_told_each_time(
    workplace: Workplace, programs: Path
) -> None:
    with_memo(workplace, BEHIND)

    for _ in range(2):
        told = workplace.run("maak", "inputs/d")
        assert told.code == 0
        assert told.err.startswith("inputs/d/advies.docx:1:1: waarschuwing: de bladzijden van")
        assert told.err.endswith(f"{NOT_THERE}\n")
    output = workplace.output()
    assert list(output) == [f"output/d/{name}" for name in ("advies.docx", "memo.docx", "memo.pdf")]
    assert pages_in(output["output/d/memo.pdf"]) == 1


def test_once_libreoffice_is_there_its_pages_follow(workplace: Workplace, programs: Path) -> None:
    with_memo(workplace, BEHIND)
    workplace.run("maak", "inputs/d")
    install(programs)

    told = workplace.run("maak", "inputs/d")

    assert (told.code, told.err) == (0, "")
    assert pages_in(workplace.output()["output/d/memo.pdf"]) == 2


def test_the_archive_takes_no_document_without_the_pages_that_it_asks_for(
    workplace: Workplace, programs: Path
) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    with_memo(workplace, BEHIND)

    told = workplace.run("archiveer", "inputs/d", *ASKED)

    assert told.code == 1
    assert told.err.startswith("inputs/d/advies.docx:1:1: fout: de bladzijden van advies.docx")
    assert told.err.endswith(f"{NOT_THERE}{NO_PAGES}\n")
    assert not (workplace.root / "archief/d").exists()


def test_the_archive_holds_the_word_file_and_its_pages_in_the_pdf(
    workplace: Workplace, programs: Path
) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    with_memo(workplace, BEHIND)
    install(programs)

    assert workplace.run("archiveer", "inputs/d", *ASKED).code == 0

    bag = workplace.root / "archief/d/v0001/data"
    kept = {path.name: path for path in bag.rglob("*") if path.is_file()}
    assert kept["advies.docx"].read_bytes() == ADVICE
    (pdf,) = (data.read_bytes() for name, data in kept.items() if name.endswith(".pdf"))
    assert pages_in(pdf) == 2
    assert workplace.run("verifieer").code == 0


def test_a_version_is_the_same_once_more(workplace: Workplace, programs: Path) -> None:
    with_settings(workplace.root / "inputs/organisatie.yaml")
    with_memo(workplace, BEHIND)
    install(programs)
    workplace.run("archiveer", "inputs/d", *ASKED)

    assert "Niets veranderd" in workplace.run("archiveer", "inputs/d", *ASKED).out
