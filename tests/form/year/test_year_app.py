"""What is answered of a calendar by its months, asked as a page asks it."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.form.drawing import YEAR
from generator.form.files import FormFile
from generator.form.pages import FormPages
from generator.model.facts.kalender import Kalender
from generator.preview.followed import Name
from tests.form.asking import Page

CALENDAR = """\
jaar: 2027
momenten:
  # --- Maart ---

  - naam: Holi  # het feest van de kleuren
    datum: 22-03-2027
    zekerheid: vast
    br_leden: [SG]

  # --- November ---

  - naam: Divali
    datum: 08-11-2027
    zekerheid: vast
    br_leden: [SG, DGV]
"""


@pytest.fixture
def calendar(dossier: Path) -> Path:
    file = dossier / "kalender.yaml"
    file.write_text(CALENDAR)
    return file


@pytest.fixture
def year(client: TestClient, calendar: Path) -> Page:
    page = Page(client, "klein/nota/kalender")
    page.load()
    return page


def test_a_calendar_has_a_page_by_its_months(client: TestClient, calendar: Path) -> None:
    page = client.get("/jaar/klein/nota/kalender")

    assert page.status_code == 200
    assert "Kalender per maand" in page.text
    assert 'data-formulier="jaarformulier/klein/nota/kalender"' in page.text
    form = client.get("/jaarformulier/klein/nota/kalender").text
    assert form.startswith('<div class="velden jaar" data-versie="')
    assert 'aria-label="SG: Divali" checked' in form


def test_each_calendar_of_a_dossier_has_its_own(client: TestClient, calendar: Path) -> None:
    calendar.with_name("kalender-2028.yaml").write_text("jaar: 2028\nmomenten:\n  - naam: Kerst\n")

    form = client.get("/jaarformulier/klein/nota/kalender-2028").text

    assert "De dagen van 2028" in form
    assert "Kalender 2028 per maand" in client.get("/jaar/klein/nota/kalender-2028").text
    assert "Kalender 2028 per maand" in client.get("/").text


@pytest.mark.parametrize("path", ["jaar", "jaarformulier", "dagen"])
@pytest.mark.parametrize("file", ["nota", "organisatie", "kalender-2030", "..%2Fkalender"])
def test_what_is_no_calendar_has_none(
    client: TestClient, calendar: Path, path: str, file: str
) -> None:
    assert client.get(f"/{path}/klein/nota/{file}").status_code == 404


def test_without_a_year_it_is_asked(client: TestClient, calendar: Path) -> None:
    calendar.write_text("momenten:\n  - naam: Holi\n")

    assert "Vul eerst" in client.get("/jaarformulier/klein/nota/kalender").text
    assert "Vul eerst" in client.get("/dagen/klein/nota/kalender").text


def test_what_cannot_be_read_says_so_and_has_no_days(client: TestClient, calendar: Path) -> None:
    calendar.write_text("jaar: [\n")

    assert client.get("/jaarformulier/klein/nota/kalender").status_code == 423
    assert "Vul eerst" in client.get("/dagen/klein/nota/kalender").text


def test_what_staff_wrote_is_never_html(client: TestClient, calendar: Path) -> None:
    calendar.write_text(CALENDAR.replace("Divali", "'<script>alert(1)</script>'"))

    assert "<script>alert" not in client.get("/jaarformulier/klein/nota/kalender").text


def test_the_form_and_the_start_page_lead_to_it(client: TestClient, calendar: Path) -> None:
    address = 'href="jaar/klein/nota/kalender"'

    assert address in client.get("/").text
    assert address in client.get("/invullen/klein/nota?bestand=kalender").text
    assert address not in client.get("/invullen/klein/nota").text


@pytest.mark.parametrize("may_change", [True, False])
def test_who_may_only_read_can_add_no_day(calendar: Path, may_change: bool) -> None:
    file = FormFile("kalender", calendar, Kalender)
    pieces = dict.fromkeys(["stand", "downloads", "problemen", "uitleg", "bladen"], "")

    page = FormPages().page(
        "/", Name("klein", "nota"), file, [file], "", pieces, may_change, YEAR.page
    )

    assert ('id="dagen-erbij"' in page) is may_change
    assert ('<fieldset id="formulier" tabindex="-1" disabled>' in page) is not may_change


def test_a_date_that_is_taken_over_is_undone_at_once(
    year: Page, client: TestClient, calendar: Path
) -> None:
    asked = {"soort": "dag", "plek": ["momenten", 1], "keuze": "2027-10-28"}

    status, _ = year.ask(**asked)

    assert status == 200
    after = CALENDAR.replace(
        "08-11-2027\n    zekerheid: vast", "28-10-2027\n    zekerheid: berekend"
    )
    assert calendar.read_text() == after
    assert client.post("/terug/klein", json={}).status_code == 200
    assert calendar.read_text() == CALENDAR


def test_a_day_comes_in_with_its_date_below_what_is_earlier(year: Page, calendar: Path) -> None:
    status, answer = year.ask(soort="dag", plek=["momenten"], dag="koningsdag", keuze="2027-04-27")

    assert status == 200
    new = "  - naam: Koningsdag\n    datum: 27-04-2027\n    zekerheid: vast\n"
    assert new in calendar.read_text()
    assert answer["plek"] == ["momenten", 1]
    assert calendar.read_text().replace(f"{new}\n", "") == CALENDAR


def test_what_a_colleague_changed_meanwhile_is_not_overwritten(year: Page, calendar: Path) -> None:
    calendar.write_text(CALENDAR.replace("08-11-2027", "29-10-2027"))

    status, answer = year.ask(soort="dag", plek=["momenten", 1], keuze="2027-10-28")

    assert status == 422
    assert answer["melding"].startswith("Iemand anders veranderde dit intussen")
    assert "29-10-2027" in calendar.read_text()


@pytest.mark.parametrize(
    "asked",
    [
        {"plek": ["momenten", 1], "keuze": "2027-10-30"},
        {"plek": ["momenten", 7], "keuze": "2027-10-28"},
        {"plek": ["momenten"], "dag": "geen", "keuze": "2027-10-28"},
        {"plek": ["weg"], "keuze": "2027-10-28"},
    ],
)
def test_what_no_page_asks_is_refused(year: Page, asked: dict[str, object]) -> None:
    assert year.ask(soort="dag", **asked)[0] == 400


def test_only_of_a_calendar(client: TestClient) -> None:
    nota = Page(client)
    nota.load()

    assert nota.ask(soort="dag", plek=["secties"], dag="divali", keuze="2027-10-28")[0] == 400
