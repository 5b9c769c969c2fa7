from __future__ import annotations

import hashlib
from datetime import date

import pytest

from generator.gronden import GRONDEN
from generator.woo.productierapport import COLUMNS, problems, productierapport
from generator.woo.published import PublicDocument
from tests.woo import platform
from tests.woo.publications import decision, document

DAY = date(2025, 11, 20)


def read(*documents: PublicDocument, **fields: object) -> list[platform.Row]:
    return platform.read(productierapport(documents, decision(**fields), DAY))


def test_the_columns_are_those_of_the_template_of_the_platform() -> None:
    assert " | ".join(COLUMNS) == (
        "ID | Matter | Family | Email Thread ID | Document | File Type | Datum | Beoordeling"
        " | Opgeschort | Beoordelingsgrond | Toelichting | Publieke Link | Gerelateerd ID"
        " | Zaaknummer"
    )


def test_a_document_with_boxes() -> None:
    title = "Nota voortgang diversiteit en inclusie en [5.1.2e]"
    [row] = read(document("5.2", "5.1.2e;5.1.1d", "5.1.2i", title=title))
    assert row == platform.Row(
        id="100234",
        matter="2025-0417",
        title=title,
        day=date(2025, 9, 8),
        judgement="deels openbaar",
        grounds=("5.1.1d", "5.1.2e", "5.1.2i", "5.2"),
        remark="",
        suspended=False,
        case_numbers=("777-2025",),
    )
    assert row.number("VWS-WOO") == "VWS-WOO-2025-0417-100234"


def test_each_judgement_is_understood() -> None:
    some, none = document("5.2", number="2"), document(whole="5.2", number="3")
    rows = read(document(), some, none)
    assert [row.judgement for row in rows] == ["openbaar", "deels openbaar", "niet openbaar"]
    assert [row.grounds for row in rows] == [(), ("5.2",), ("5.2",)]


def test_each_ground_is_known_there() -> None:
    codes = [grond.code for grond in GRONDEN if grond.artikel]
    rows = read(*(document(code, number=str(place)) for place, code in enumerate(codes)))
    assert [row.grounds for row in rows] == [(code,) for code in codes]


def test_outside_the_request_is_no_ground() -> None:
    [row] = read(document("buiten verzoek", "5.1.2e"))
    assert row.grounds == ("5.1.2e",)
    assert row.remark == "Een deel valt buiten het verzoek."


def test_a_document_without_a_day_and_a_decision_without_a_case() -> None:
    [row] = read(document(day=None), zaaknummer=None)
    assert row.day is None
    assert row.case_numbers == ()


@pytest.mark.parametrize("title", ["=1+1", "https://voorbeeld.nl", "a" * 500])
def test_any_title_is_taken_as_text(title: str) -> None:
    assert [row.title for row in read(document(title=title))] == [title]


@pytest.mark.parametrize("title", ["é" * 400, "a" * 501])
def test_a_title_that_is_too_long_says_that_it_goes_on(title: str) -> None:
    [row] = read(document(title=title))
    assert row.title.endswith("…")
    assert title.startswith(row.title.removesuffix("…"))
    assert len(row.title.encode()) in (499, 500)


def test_a_file_is_found_by_its_id() -> None:
    assert platform.file_id("100234.pdf") == "100234"
    assert platform.file_id("2025-09-br.pdf") == "2025"


def test_a_number_that_is_too_long_is_told() -> None:
    [problem] = problems([document()], decision(matter="m" * 220))
    assert problem.message.startswith("matter en ID zijn samen te lang")
    assert not list(problems([document()], decision(matter="m" * 100)))


def test_the_same_documents_give_the_same_bytes() -> None:
    made = {
        hashlib.sha256(productierapport([document("5.2")], decision(), DAY)).hexdigest()
        for _ in range(2)
    }
    assert len(made) == 1
