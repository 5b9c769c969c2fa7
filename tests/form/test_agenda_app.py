"""The diaries of a dossier, asked as a page asks them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient

from generator.cli.main import main
from generator.places import OUTPUT

CALENDAR = """\
jaar: 2025
minimum_per_lid: 0
bijgewerkt: 13-01-2025
momenten:
  - {naam: Keti Koti, datum: 01-07-2025, zekerheid: vast, br_leden: [SG]}
  - {naam: Diversity Day, datum: 07-10-2025, zekerheid: vast, br_leden: [SG], status: afgelast}
"""
FILES = ["SG-vervallen.ics", "SG.ics", "alle-leden-vervallen.ics", "alle-leden.ics"]
FILES += ["p-en-o-vervallen.ics", "p-en-o.ics"]


@pytest.fixture
def calendar(nota: Path) -> Iterator[Path]:
    """The calendar of the dossier ``klein``."""
    file = nota.parent / "kalender.yaml"
    file.write_text(CALENDAR)
    yield file


@pytest.fixture
def made(client: TestClient, calendar: Path) -> None:
    """Its diaries were made."""
    assert main(["agenda", str(calendar.parent)]) == 0


def test_only_with_a_calendar_there_is_a_way_to_the_page(client: TestClient, nota: Path) -> None:
    link = 'href="agendas/klein"'
    assert link not in client.get("/").text
    assert link not in client.get("/invullen/klein/nota").text

    (nota.parent / "kalender.yaml").write_text(CALENDAR)

    assert link in client.get("/").text
    assert link in client.get("/invullen/klein/nota").text


def test_before_they_were_made_the_page_offers_that(client: TestClient, calendar: Path) -> None:
    html = client.get("/agendas/klein").text

    assert "Er zijn nog geen agenda's gemaakt." in html
    assert 'data-open="maak-agendas">Agenda\'s maken<' in html
    assert client.get("/alleagendas/klein").status_code == 404


@pytest.mark.usefixtures("made")
def test_each_file_says_for_whom_it_is(client: TestClient) -> None:
    html = client.get("/agendas/klein").text

    for words in ("SG", "SG: afspraken die vervallen", "Alle leden", "P&amp;O"):
        assert f"<tr><td>{words}</td>" in html
    answer = client.get("/agenda/klein/SG.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.headers["content-disposition"] == "attachment; filename*=utf-8''SG.ics"
    assert answer.content == (OUTPUT / "klein/agenda/SG.ics").read_bytes()


@pytest.mark.usefixtures("made")
def test_all_of_them_are_downloaded_as_one_file(client: TestClient) -> None:
    (OUTPUT / "klein/agenda/van-een-ander.ics").write_text("x")

    answer = client.get("/alleagendas/klein")

    assert answer.headers["content-disposition"].endswith("agendas-klein.zip")
    with ZipFile(BytesIO(answer.content)) as packed:
        assert packed.namelist() == FILES


@pytest.mark.usefixtures("made")
def test_what_was_told_is_told_on_the_page(client: TestClient, calendar: Path) -> None:
    calendar.write_text(CALENDAR.replace("01-07", "30-06"))
    assert main(["agenda", str(calendar.parent)]) == 0

    html = client.get("/agendas/klein").text

    assert "Let op: de kalender is veranderd, maar ‘Bijgewerkt’ is nog 13 januari 2025;" in html


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize(
    "address",
    [
        "/agendas/nergens",
        "/agenda/nergens/SG.ics",
        "/alleagendas/nergens",
        "/agenda/klein/DG.ics",
        "/agenda/klein/.rapport.json",
        "/agenda/klein/..%2F..%2F..%2Finputs%2Forganisatie.yaml",
    ],
)
def test_nothing_else_is_given(client: TestClient, address: str) -> None:
    assert client.get(address).status_code == 404
