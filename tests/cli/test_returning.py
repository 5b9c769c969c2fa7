"""`rapport herkomst`, as somebody sees it who asks where a word comes from."""

from __future__ import annotations

import pytest

from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_USE
from generator.cli.returning import CHANGED, FIXED, NOT_FILLED_IN
from generator.word.package.package import read_parts, write_parts
from tests.workplace import Workplace


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein", "2025-09-br")
    assert workplace.run("maak").code == OK
    return workplace


def line_of(workplace: Workplace, words: str) -> int:
    """The line of the nota that holds those words."""
    nota = (workplace.root / "inputs/2025-09-br/nota.yaml").read_text("utf-8").splitlines()
    (number,) = (number for number, line in enumerate(nota, 1) if words in line)
    return number


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_words_are_traced_to_their_field_and_line(ending: str, workplace: Workplace) -> None:
    outcome = workplace.run("herkomst", f"output/2025-09-br/nota.{ending}", "Aanleiding")

    line = line_of(workplace, "kop: Aanleiding")
    assert outcome.code == OK
    assert outcome.out.splitlines()[1:3] == [
        "Dit volgt uit dit veld:",
        f"  inputs/2025-09-br/nota.yaml:{line}:10: secties › 1 › kop",
    ]
    assert "«Aanleiding»" in outcome.out
    assert CHANGED not in outcome.out


def test_fixed_words_are_said_to_be_fixed(workplace: Workplace) -> None:
    outcome = workplace.run("herkomst", "output/2025-09-br/nota.docx", "Ontworpen door")

    assert outcome.out.splitlines()[1:] == [FIXED]


def test_words_that_do_not_stand_there_are_a_fault(workplace: Workplace) -> None:
    outcome = workplace.run("herkomst", "output/2025-09-br/nota.docx", "eenhoorn")

    assert outcome.code == WRONG_INPUT
    assert outcome.err == (
        "output/2025-09-br/nota.docx:1:1: fout: de woorden 'eenhoorn' staan niet in dit bestand\n"
    )


def test_without_words_the_command_is_used_wrongly(workplace: Workplace) -> None:
    assert workplace.run("herkomst", "output/2025-09-br/nota.docx", " ").code == WRONG_USE


def test_that_a_file_was_edited_is_said(workplace: Workplace) -> None:
    document = workplace.root / "output/2025-09-br/nota.docx"
    parts = read_parts(document.read_bytes())
    body = parts["word/document.xml"].replace(b"Ontworpen door", b"Bedacht door")
    document.write_bytes(write_parts({**parts, "word/document.xml": body}))

    outcome = workplace.run("herkomst", "output/2025-09-br/nota.docx", "Aanleiding")
    typed = workplace.run("herkomst", "output/2025-09-br/nota.docx", "Bedacht door")

    assert outcome.out.startswith(CHANGED)
    assert typed.code == WRONG_INPUT
    assert NOT_FILLED_IN.format("Bedacht door") in typed.err


def test_the_input_may_have_changed_meanwhile(workplace: Workplace) -> None:
    (workplace.root / "inputs/2025-09-br/nota.yaml").unlink()

    assert workplace.run("herkomst", "output/2025-09-br/nota.docx", "Aanleiding").code == OK


def test_a_pdf_of_a_dossier_with_more_documents_is_as_it_was_made(workplace: Workplace) -> None:
    nota = (workplace.root / "inputs/2025-09-br/nota.yaml").read_text("utf-8")
    workplace.write("inputs/2025-09-br/nota-tweede.yaml", nota)
    assert workplace.run("maak").code == OK

    outcome = workplace.run("herkomst", "output/2025-09-br/nota.pdf", "Aanleiding")

    assert CHANGED not in outcome.out
