"""The answers of the form, asked as a page asks them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.form.static_files import version
from generator.preview.followed import Name
from generator.preview.worker import Worker
from tests.fixture_files import FIXTURES
from tests.form.asking import Page
from tests.preview.waiting import wait_until

NOTA = Name("klein", "nota")


def test_what_somebody_types_is_in_the_file_and_nothing_else_changes(
    page: Page, nota: Path
) -> None:
    before = nota.read_text()

    status, answer = page.type("De plaatsvervanger", "aan")

    assert (status, answer["plek"]) == (200, ["aan"])
    lines = zip(before.splitlines(), nota.read_text().splitlines(), strict=True)
    assert [new for old, new in lines if old != new] == ["aan: De plaatsvervanger"]


def test_undo_gives_the_same_bytes_and_redo_does_it_again(
    page: Page, client: TestClient, nota: Path
) -> None:
    before = nota.read_bytes()
    page.type("De plaatsvervanger", "aan")
    after = nota.read_bytes()

    undone = client.post("/terug/klein", json={})

    assert (undone.status_code, undone.json()["plek"]) == (200, ["aan"])
    assert nota.read_bytes() == before
    assert client.post("/opnieuw/klein", json={}).status_code == 200
    assert nota.read_bytes() == after


def test_there_may_be_nothing_to_undo(client: TestClient) -> None:
    answer = client.post("/terug/klein", json={})

    assert answer.status_code == 404
    assert answer.json()["melding"] == "Er is niets om ongedaan te maken."


def test_two_pages_change_other_fields_and_both_are_kept(client: TestClient, nota: Path) -> None:
    one, other = Page(client), Page(client)
    one.load(), other.load()

    assert one.type("Aan een", "aan")[0] == 200
    assert other.type("Onderwerp twee", "onderwerp")[0] == 200

    assert "aan: Aan een" in nota.read_text()
    assert "onderwerp: Onderwerp twee" in nota.read_text()


def test_the_same_field_changed_by_two_is_a_choice_for_the_second(
    client: TestClient, nota: Path
) -> None:
    one, other = Page(client), Page(client)
    one.load(), other.load()
    one.type("Aan een", "aan")

    assert other.type("Aan twee", "aan") == (409, {"nu": "Aan een"})
    assert "aan: Aan een" in nota.read_text()


def test_an_item_that_another_took_away_is_told(client: TestClient) -> None:
    one, other = Page(client), Page(client)
    one.load()
    one.ask(soort="erbij", plek=["secties"], op=1)
    one.type("Tweede", "secties", 1, "kop")
    other.load()
    one.ask(soort="weg", plek=["secties", 0])

    status, answer = other.type("Anders", "secties", 0, "kop")

    assert (status, answer["melding"]) == (410, "Dit onderdeel is intussen weggehaald.")


def test_a_file_that_cannot_be_read_now_is_told_and_left_alone(
    page: Page, client: TestClient, nota: Path
) -> None:
    nota.write_text("doel: [")

    assert page.type("De plaatsvervanger", "aan")[0] == 423
    assert nota.read_text() == "doel: ["
    form = client.get("/formulier/klein/nota/nota")
    assert form.status_code == 423
    assert "Het bestand Nota kan nu niet worden gelezen." in form.text
    assert 'href="./#herstel:klein">Herstellen of eerst bekijken' in form.text
    assert "yaml" not in form.text


def test_a_version_that_nobody_knows_is_told(page: Page) -> None:
    page.version = "0" * 64

    assert page.type("x", "aan")[0] == 410


def test_items_are_added_moved_and_taken_away(page: Page, nota: Path) -> None:
    before = nota.read_bytes()

    assert page.ask(soort="erbij", plek=["secties"], op=1)[0] == 200
    assert page.type("Tweede", "secties", 1, "kop")[0] == 200
    assert page.ask(soort="verplaats", plek=["secties"], van=1, naar=0)[0] == 200
    assert page.ask(soort="weg", plek=["secties", 0])[0] == 200

    assert nota.read_bytes() == before


def test_a_group_that_was_not_there_begins_empty(page: Page) -> None:
    assert page.ask(soort="groep", plek=["afzender"])[0] == 200
    assert "Afzender weghalen" in page.load()
    assert page.type("P&O", "afzender", "afdeling")[0] == 200
    assert 'value="P&amp;O"' in page.load()


def test_a_form_that_takes_the_place_of_another_tells_where_its_items_stood(
    page: Page, client: TestClient
) -> None:
    old = page.version
    page.ask(soort="erbij", plek=["secties"], op=0)

    form = client.get("/formulier/klein/nota/nota", params={"van": old}).text

    items = re.findall(r'data-item="([^"]*)" data-was="([^"]*)"', form.replace("&#34;", "'"))
    assert [was for _, was in items] == ["", "['secties', 0]"]


@pytest.mark.parametrize(
    "address",
    [
        "/invullen/klein/organisatie",
        "/invullen/klein/nota?bestand=kansen",
        "/invullen/klein/nota?bestand=../organisatie",
        "/invullen/..%2F..%2Fetc/passwd",
        "/formulier/klein/nota/..%2Fnota",
        "/formulier/klein/nota/nota.yaml",
        "/formulier/klein/weg/nota",
        "/vulstroom/klein/nota/kansen",
        "/vorm/x/formulier.js",
        f"/vorm/{version()}/..%2Fapp.py",
        f"/vorm/{version()}/invullen.html",
        "/taak/1",
        "/taak/-1",
        "/taak/x",
        "/wijzig/klein/nota/nota",
    ],
)
def test_nothing_else_is_served(client: TestClient, address: str) -> None:
    assert client.get(address).status_code in (404, 405)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"x" * 200_001, 413),
        (json.dumps({"versie": "x", "soort": "alles", "plek": ["aan"]}).encode(), 400),
    ],
)
def test_a_body_that_no_page_sends_changes_nothing(
    client: TestClient, nota: Path, body: bytes, status: int
) -> None:
    before = nota.read_bytes()

    headers = {"Content-Type": "application/json"}
    answer = client.post("/wijzig/klein/nota/nota", content=body, headers=headers)

    assert answer.status_code == status
    assert nota.read_bytes() == before


def test_another_site_changes_nothing(client: TestClient, nota: Path) -> None:
    before = nota.read_bytes()

    for headers in ({"Origin": "http://evil.nl"}, {"Origin": "null"}):
        answer = client.post("/wijzig/klein/nota/nota", json={}, headers=headers)
        assert answer.status_code == 405

    assert nota.read_bytes() == before


def test_what_is_wrong_is_told_with_the_path_to_its_field(
    page: Page, worker: Worker, client: TestClient
) -> None:
    page.type("31 februari 2025", "datum")
    worker.changed([])
    worker.ask(NOTA)
    wait_until(lambda: NOTA in worker.views and bool(worker.views[NOTA].errors))

    answer = client.get("/cijfers/klein/nota")
    assert answer.status_code == 200


def test_the_page_holds_the_form_the_tabs_and_the_pages(client: TestClient) -> None:
    html = client.get("/invullen/klein/nota").text

    assert 'data-tab="nota" aria-current="page">Nota' in html
    assert 'data-tab="organisatie"' in html
    assert 'id="veld-aan" value="' in html


def test_the_organisation_is_locked_until_somebody_wants_to_change_it(client: TestClient) -> None:
    html = client.get("/invullen/klein/nota", params={"bestand": "organisatie"}).text

    assert "Dit geldt voor alle dossiers van deze organisatie." in html
    assert re.search(r'<div id="formulier"[^>]* inert', html)


def test_a_new_goal_gets_its_id_of_its_name_and_keeps_it(client: TestClient, nota: Path) -> None:
    doelen = nota.parent / "doelen.yaml"
    shutil.copy(FIXTURES / "inputs/vol/doelen.yaml", doelen)
    page = Page(client, "klein/nota/doelen")
    page.load()
    count = doelen.read_text().count("- id:")
    page.ask(soort="erbij", plek=["doelen"], op=0)
    assert page.ask(soort="vastenaam", plek=["doelen", 0, "id"])[0] == 400  # it has no name yet
    page.type("Meer instroom van vrouwen", "doelen", 0, "titel")
    before = doelen.read_bytes()

    status, answer = page.ask(soort="vastenaam", plek=["doelen", 0, "id"])

    assert (status, answer["plek"]) == (200, ["doelen", 0, "id"])
    assert "- id: meer-instroom-van-vrouwen\n" in doelen.read_text()
    page.type("Iets heel anders", "doelen", 0, "titel")
    assert page.ask(soort="vastenaam", plek=["doelen", 0, "id"])[0] == 400  # it has one
    assert "- id: meer-instroom-van-vrouwen\n" in doelen.read_text()
    client.post("/terug/klein", json={})
    client.post("/terug/klein", json={})
    assert doelen.read_bytes() == before
    assert doelen.read_text().count("- id:") == count + 1


def test_only_an_id_comes_by_itself(page: Page) -> None:
    page.load()

    assert page.ask(soort="vastenaam", plek=["aan"])[0] == 400
    assert page.ask(soort="vastenaam", plek=["secties", 0, "id"])[0] == 400
