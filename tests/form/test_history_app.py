"""The history of a file in the browser, and putting back what it tells."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.form import log
from generator.form.history_page import AT_A_TIME
from tests.form.asking import Page

FILE = "klein/nota/nota"


def history(client: TestClient, **asked: str) -> str:
    return client.get(f"/geschiedenis/{FILE}", params=asked).text


def headings(html: str) -> list[str]:
    found = re.findall(r"<h2[^>]*>(.*?)</h2>", html)
    return [re.sub(r"<[^>]*>", "", one) for one in found]


def put_back(client: TestClient, html: str, verb: str = "zetterug", at: int = 0) -> tuple[int, str]:
    """Press one of those buttons on a page that was loaded before, the newest counted from 0."""
    buttons = re.findall(rf'data-terug="{verb}" data-wijziging="(\w+)"', html)
    version = re.search(r'data-versie="(\w*)"', html)
    assert version
    body = {"versie": version[1], "wijziging": buttons[at]}
    answer = client.post(f"/{verb}/{FILE}", json=body)
    return answer.status_code, answer.json()["melding"]


def test_each_change_is_told_the_newest_first(page: Page, client: TestClient) -> None:
    page.type("De <b>SG", "aan")
    page.type("Nieuwe kop", "secties", 0, "kop")

    html = history(client)

    assert headings(html) == ["Sectie 1: Nieuwe kop › Kop veranderd", "Aan veranderd"]
    assert "<dd>De &lt;b&gt;SG</dd>" in html
    assert re.search(r"\d+ \w+ \d{4} om \d\d:\d\d", html)
    assert html.index("Eerst") < html.index("Daarna")


def test_one_change_is_put_back_and_that_can_be_seen_too(
    page: Page, client: TestClient, nota: Path
) -> None:
    before = nota.read_text()
    page.type("De SG", "aan")
    page.type("Iets anders", "onderwerp")
    changed = nota.read_text()

    assert put_back(client, history(client), at=1) == (200, "Teruggezet.")

    assert nota.read_text() != changed
    line = next(line for line in before.splitlines() if line.startswith("aan:"))
    assert line in nota.read_text().splitlines()
    assert "onderwerp: Iets anders" in nota.read_text()
    assert headings(history(client)) == ["Aan veranderd", "Onderwerp veranderd", "Aan veranderd"]


def test_what_is_so_already_has_no_button(page: Page, client: TestClient) -> None:
    page.type("De SG", "aan")
    put_back(client, history(client))

    html = history(client)

    assert html.count('data-terug="zetterug"') == 1


def test_the_whole_file_is_put_back_as_it_was(page: Page, client: TestClient, nota: Path) -> None:
    before = nota.read_bytes()
    page.type("De SG", "aan")
    page.ask(soort="erbij", plek=["secties"], op=0)
    page.type("Eerste", "secties", 0, "kop")

    html = history(client)
    assert put_back(client, html, "zetbestandterug", -1) == (200, "Teruggezet.")

    assert nota.read_bytes() == before


def test_of_what_somebody_else_changed_meanwhile_nothing_is_put_back(
    page: Page, client: TestClient, nota: Path
) -> None:
    page.type("De SG", "aan")
    page.type("Iets anders", "onderwerp")
    html = history(client)
    page.type("De DG", "aan")
    before = nota.read_bytes()

    assert put_back(client, html, at=1)[0] == 409
    assert put_back(client, html, "zetbestandterug")[0] == 409
    assert nota.read_bytes() == before
    assert put_back(client, html, at=0)[0] == 200


def test_an_item_that_is_gone_is_told(page: Page, client: TestClient) -> None:
    page.ask(soort="erbij", plek=["secties"], op=1)
    page.type("Tweede", "secties", 1, "kop")
    page.type("Eerste", "secties", 0, "kop")
    html = history(client)
    page.ask(soort="weg", plek=["secties", 0])

    assert put_back(client, html)[0] == 410


def test_only_what_concerns_a_field(page: Page, client: TestClient) -> None:
    page.type("De SG", "aan")
    page.type("Nieuwe kop", "secties", 0, "kop")

    html = history(client, plek='["secties",0,"kop"]')

    assert headings(html) == ["Sectie 1: Nieuwe kop › Kop veranderd"]
    assert "Alleen van: <strong>Sectie 1: Nieuwe kop › Kop</strong>" in html


@pytest.mark.parametrize("asked", ["", "x", "{}", "[]", "[" * 9999, '[{"a":1}]', '["aan",-1]'])
def test_what_names_no_place_is_all_of_the_file(page: Page, client: TestClient, asked: str) -> None:
    page.type("De SG", "aan")

    assert headings(history(client, plek=asked)) == ["Aan veranderd"]


def test_a_place_that_no_file_has_tells_nothing(page: Page, client: TestClient) -> None:
    page.type("De SG", "aan")

    html = history(client, plek='["<b>",0]')

    assert headings(html) == []
    assert "&lt;b&gt; › 1" in html


def test_so_many_at_a_time(page: Page, client: TestClient) -> None:
    for number in range(AT_A_TIME // 2 + 1):
        page.type(f"De SG {number}", "aan")
        page.type(f"Onderwerp {number}", "onderwerp")

    html = history(client)
    assert len(headings(html)) == AT_A_TIME
    assert "Bladzijde 1 van 2" in html
    assert len(headings(history(client, bladzijde="2"))) == 2
    for odd in ("0", "-1", "x", "²", "9" * 99):
        assert client.get(f"/geschiedenis/{FILE}", params={"bladzijde": odd}).status_code == 200


def test_the_fields_that_were_changed(page: Page, client: TestClient) -> None:
    page.type("Nieuwe kop", "secties", 0, "kop")
    page.ask(soort="erbij", plek=["secties"], op=0)

    places = client.get(f"/eerder/{FILE}").json()
    assert sorted(places, key=len) == [["secties"], ["secties", 1, "kop"]]


def test_what_another_program_changed_is_told(page: Page, client: TestClient, nota: Path) -> None:
    page.type("Nieuwe kop", "secties", 0, "kop")
    nota.write_text(nota.read_text() + "# van een ander\n")

    html = history(client)

    assert "daarna met een ander programma veranderd" in html
    assert "data-terug" not in html


def test_a_log_that_was_changed_is_told(page: Page, client: TestClient, nota: Path) -> None:
    page.type("De SG", "aan")
    path = log.log_of(nota)
    path.write_bytes(path.read_bytes().replace(b"De SG", b"De DG"))

    html = history(client)

    assert "deze regel van het logboek is veranderd of beschadigd" in html
    assert headings(html) == []


def test_a_log_that_nobody_can_read_is_told(page: Page, client: TestClient, nota: Path) -> None:
    page.type("De SG", "aan")
    log.log_of(nota).unlink()
    log.log_of(nota).mkdir()

    assert "dit is een map, geen bestand" in history(client)
    assert client.get(f"/eerder/{FILE}").json() == []


def test_of_a_file_that_cannot_be_read_now_nothing_is_put_back(
    page: Page, client: TestClient, nota: Path
) -> None:
    page.type("De SG", "aan")
    shown = history(client)
    nota.write_text("doel: [")

    html = history(client)

    assert headings(html) == ["Aan veranderd"]
    assert "data-terug" not in html
    assert put_back(client, shown)[0] == 422
    assert nota.read_text() == "doel: ["


@pytest.mark.parametrize(
    "address",
    [
        "/geschiedenis/klein/nota/..%2Fnota",
        "/geschiedenis/klein/weg/nota",
        "/geschiedenis/klein/nota/kansen",
        "/eerder/klein/nota/kansen",
        "/zetterug/klein/nota/nota",
        "/zetbestandterug/klein/nota/nota",
    ],
)
def test_nothing_else_is_served(client: TestClient, address: str) -> None:
    assert client.get(address).status_code in (404, 405)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"[]", 400),
        (b"x" * 200_001, 400),
        (b'{"versie": 1, "wijziging": "x"}', 400),
        (b'{"versie": "x", "wijziging": "x"}', 410),
    ],
)
@pytest.mark.parametrize("verb", ["zetterug", "zetbestandterug"])
def test_a_body_that_no_page_sends_changes_nothing(
    client: TestClient, nota: Path, verb: str, body: bytes, status: int
) -> None:
    before = nota.read_bytes()

    headers = {"Content-Type": "application/json"}
    answer = client.post(f"/{verb}/{FILE}", content=body, headers=headers)

    assert answer.status_code == status
    assert nota.read_bytes() == before
    assert client.post(f"/{verb}/klein/nota/kansen", json={}).status_code == 404


def test_a_step_that_is_not_there(page: Page, client: TestClient) -> None:
    body = {"versie": page.version, "wijziging": "0" * 64}

    assert client.post(f"/zetterug/{FILE}", json=body).status_code == 409


def test_the_form_leads_to_it(client: TestClient) -> None:
    html = client.get("/invullen/klein/nota").text

    assert f'<a class="knop" href="geschiedenis/{FILE}">Geschiedenis</a>' in html
    assert f'data-eerder="eerder/{FILE}"' in html
