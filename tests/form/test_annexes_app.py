"""A file that is sent to go along as an annex."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.disk.input_file import LOCKED
from generator.dossier.annex_faults import MOST_PAGES, TOO_LONG
from generator.foreign.main_part import MACROS, OPEN_DOCUMENT
from generator.foreign.package import NOT_WORD, OLD_WORD
from generator.foreign.pdf import NOT_PDF
from generator.form.annexes import NO_ANNEX
from generator.form.annexes_app import BOUND
from generator.form.guard import FILE
from generator.model.fields.file_name import BESTANDSNAAM
from tests.blank_pdf import blank_pdf
from tests.foreign.word_file import word_file
from tests.form.sending import sent_to

pytestmark = pytest.mark.usefixtures("judged_here")

ADDRESS = "/bijlagen/klein"
PDF, WORD = blank_pdf(), word_file()
OPEN = word_file(parts={"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""})


def send(client: TestClient, data: bytes, name: str) -> tuple[int, str]:
    return sent_to(client, ADDRESS, data, name)


def step(client: TestClient, which: str) -> tuple[int, str]:
    answer = client.post(f"/{which}/klein", json={})
    told = answer.json()
    return answer.status_code, told.get("woorden") or told["melding"]


@pytest.mark.parametrize(("data", "name"), [(PDF, "advies.pdf"), (WORD, "advies.docx")])
def test_it_stands_in_the_dossier_as_it_was_sent(
    client: TestClient, dossier: Path, data: bytes, name: str
) -> None:
    assert send(client, data, name) == (200, name)
    assert (dossier / name).read_bytes() == data


def test_it_can_be_chosen_then_where_a_document_names_its_annexes(client: TestClient) -> None:
    send(client, PDF, "advies.pdf")
    with Path("inputs/klein/nota.yaml").open("a") as nota:
        nota.write("bijlagen: [{titel: Het advies}]\n")

    form = client.get("/formulier/klein/nota/nota").text

    assert '<option value="advies.pdf">advies.pdf</option>' in form
    assert 'data-sturen="bijlagen"' in form


def test_no_other_file_is_replaced_and_none_is_kept_twice(
    client: TestClient, dossier: Path
) -> None:
    other = blank_pdf(pages=2)
    names = ["a.pdf", "A-2.pdf", "a.pdf"]

    sent = [send(client, data, name) for data, name in ((PDF, "a.pdf"), (other, "A.PDF"))]

    assert [*sent, send(client, PDF, "b.pdf")] == [(200, name) for name in names]
    assert [(dossier / name).read_bytes() for name in names] == [PDF, other, PDF]


def test_it_does_not_get_the_name_of_what_is_made(client: TestClient) -> None:
    assert send(client, PDF, "Nota.pdf") == (200, "Nota-2.pdf")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../nota.yaml.pdf", "nota-yaml.pdf"),
        ("C:\\mijn stukken\\dag 1.PDF", "C-mijn-stukken-dag-1.pdf"),
        ("con.pdf", "bijlage.pdf"),
        ("~$.pdf", "bijlage.pdf"),
        ("<b>\u202e.pdf", "b.pdf"),
        (".verborgen.pdf", "verborgen.pdf"),
        ("x" * 300 + ".pdf", "x" * 60 + ".pdf"),
    ],
)
def test_it_gets_a_name_that_its_field_takes(
    client: TestClient, dossier: Path, name: str, kept: str
) -> None:
    assert send(client, PDF, name) == (200, kept)
    assert BESTANDSNAAM.read(kept) == kept
    assert [path.name for path in dossier.glob("*.pdf")] == [kept]


@pytest.mark.parametrize(
    ("data", "name", "status", "told"),
    [
        (PDF, "a.exe", 422, NO_ANNEX),
        (PDF, "", 422, NO_ANNEX),
        (PDF, "nota.yaml", 422, NO_ANNEX),
        (b"", "a.pdf", 422, NOT_PDF),
        (WORD, "a.pdf", 422, NOT_PDF),
        (blank_pdf(password="geheim"), "a.pdf", 422, LOCKED),
        (blank_pdf(pages=MOST_PAGES + 1), "a.pdf", 422, TOO_LONG),
        (PDF, "a.docx", 422, NOT_WORD),
        (WORD[:-30], "a.docx", 422, NOT_WORD),
        (word_file(parts={"word/vbaProject.bin": ""}), "a.docx", 422, MACROS),
        (OPEN, "a.docx", 422, OPEN_DOCUMENT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.docx", 422, OLD_WORD),
        (b"x" * 10_000_001, "a.pdf", 413, BOUND.too_large),
    ],
)
def test_what_cannot_go_along_is_refused_and_nothing_is_written(
    client: TestClient, dossier: Path, data: bytes, name: str, status: int, told: str
) -> None:
    before = {path.name: path.read_bytes() for path in dossier.iterdir()}

    answer, words = send(client, data, name)

    assert (answer, words[1:].rstrip(".")) == (status, told[1:].rstrip("."))
    assert {path.name: path.read_bytes() for path in dossier.iterdir()} == before


def test_of_a_dossier_that_is_not_there_nothing_is_told(client: TestClient) -> None:
    answer = client.post("/bijlagen/geheim", content=PDF, headers={"Content-Type": FILE})

    assert answer.status_code == 404


def test_a_page_of_somebody_else_can_send_none(client: TestClient, dossier: Path) -> None:
    headers = {"Content-Type": FILE, "Origin": "https://elders.nl"}

    answer = client.post(ADDRESS, content=PDF, params={"naam": "a.pdf"}, headers=headers)

    assert answer.status_code == 405
    assert not (dossier / "a.pdf").exists()


def test_it_goes_when_that_is_undone_and_comes_back(client: TestClient, dossier: Path) -> None:
    send(client, PDF, "a.pdf")

    assert step(client, "terug") == (200, "Ongedaan gemaakt: a.pdf.")
    assert not (dossier / "a.pdf").exists()
    assert step(client, "opnieuw") == (200, "Opnieuw gedaan: a.pdf.")
    assert (dossier / "a.pdf").read_bytes() == PDF


def test_one_that_a_document_names_stays(client: TestClient, dossier: Path) -> None:
    send(client, PDF, "a.pdf")
    with (dossier / "nota.yaml").open("a") as nota:
        nota.write("bijlagen: [{titel: Het advies, bestand: a.pdf}]\n")

    answer = step(client, "terug")

    assert answer == (409, "Een document noemt dit bestand nog. Daarom is het niet weggehaald.")
    assert (dossier / "a.pdf").exists()
