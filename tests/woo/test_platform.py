"""The reader that stands for the platform has its rules, also those that nobody would expect."""

from __future__ import annotations

from datetime import date

import pytest

from tests.woo.platform import RefusedError, Row, file_id, read_cells, stored

HEADINGS = "ID", "Matter", "Document", "Beoordeling", "Beoordelingsgrond", "Datum"
CELLS = "100234", "2025-0417", "Nota", "Openbaar", "", "2025-09-08"


def row(**changed: str) -> Row:
    cells = dict(zip(HEADINGS, CELLS, strict=True)) | changed
    return read_cells([list(cells), list(cells.values())])[0]


@pytest.mark.parametrize("word", ["Gedeeltelijk openbaar", "openbaar.", "Ja", ""])
def test_a_judgement_that_it_does_not_know_becomes_not_public_without_a_word(word: str) -> None:
    assert row(Beoordeling=word).judgement == "niet openbaar"


@pytest.mark.parametrize("word", ["Deels openbaar", "DEELS OPENBAAR", " deels openbaar "])
def test_capitals_of_a_judgement_do_not_matter(word: str) -> None:
    assert row(Beoordeling=word).judgement == "deels openbaar"


def test_capitals_and_numbers_of_headings_do_not_matter() -> None:
    headings = ["1 id", "MATTER", "3Document", "beoordeling", "BeoordelingsGrond", "6 datum"]
    [one] = read_cells([headings, CELLS])
    assert (one.id, one.title, one.day) == ("100234", "Nota", date(2025, 9, 8))


@pytest.mark.parametrize("missing", HEADINGS[:5])
def test_a_column_that_is_not_there_is_refused(missing: str) -> None:
    known = [pair for pair in zip(HEADINGS, CELLS, strict=True) if pair[0] != missing]
    with pytest.raises(RefusedError):
        read_cells([*zip(*known, strict=True)])


@pytest.mark.parametrize(
    "changed",
    [
        {"ID": "100 234"},
        {"Matter": "2025/0417"},
        {"Document": "é" * 251},
        {"Datum": "8 september 2025"},
        {"Toelichting": "a" * 1001},
        {"Zaaknummer": "777_2025"},
        {"Publicatiecontext": "woo"},
    ],
    ids=str,
)
def test_what_it_cannot_read_is_refused(changed: dict[str, str]) -> None:
    with pytest.raises(RefusedError):
        row(**changed)


def test_two_documents_with_one_number_are_refused() -> None:
    with pytest.raises(RefusedError):
        read_cells([HEADINGS, CELLS, CELLS])


def test_grounds_that_it_does_not_know_are_dropped() -> None:
    assert row(Beoordelingsgrond="5.1.2.e; 5.1.4;5.2").grounds == ("5.1.2e", "5.2")


@pytest.mark.parametrize(
    ("name", "own"), [("100234.pdf", "100234"), ("2025-09-br.pdf", "2025"), ("_a.pdf", "")]
)
def test_a_file_is_known_by_how_its_name_begins(name: str, own: str) -> None:
    assert file_id(name) == own


def test_of_each_document_one_file_is_stored() -> None:
    files = ["100234.pdf", "100234.docx", "inventarislijst.pdf"]
    assert stored([row()], files) == {"100234": "100234.pdf"}
