from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.testclient import TestClient

from generator.origin import Origin
from generator.pdf.areas import Area
from generator.preview.app import Preview
from generator.preview.audience import Audience
from generator.preview.followed import Followed, Name
from generator.preview.fragments import PIECES, WITHOUT_PAGES, Fragments
from generator.preview.origins import name_of
from generator.preview.worker import Worker
from tests.preview.conftest import NOTA
from tests.preview.waiting import wait_until

ORIGINS = (
    Origin("klein/nota.yaml", ("doel",)),
    Origin("organisatie.yaml", ("ministerie",)),
    Origin("klein/weg.yaml", ("titel",)),
)


def test_the_address_leads_to_a_document(client: TestClient) -> None:
    assert client.get("/").headers["location"] == "document/klein/nota"


def test_the_page_shows_the_pages_with_their_words(client: TestClient) -> None:
    page = client.get("/document/klein/nota").text

    assert 'aria-current="page">nota</a>' in page
    assert "Bijgewerkt: 1 pagina<" in page
    assert re.search(r'<img [^>]*width="794" height="1123" alt="[^"]*Dit is de aanleiding', page)


def test_pictures_are_served_by_their_identifier(client: TestClient) -> None:
    (source,) = re.findall(r'<img src="([^"]+)"', client.get("/document/klein/nota").text)
    picture = client.get(source)

    assert picture.headers["content-type"] == "image/jpeg"
    assert "immutable" in picture.headers["cache-control"]
    assert client.get("/blad/klein/nota/0000.jpg").status_code == 404


def test_the_documents_can_be_downloaded(client: TestClient) -> None:
    word = client.get("/bestand/klein/nota.docx")
    pdf = client.get("/bestand/klein/nota.pdf")

    assert (word.content[:2], pdf.content[:5]) == (b"PK", b"%PDF-")
    assert word.headers["content-disposition"] == "attachment; filename*=UTF-8''nota.docx"


def test_with_an_error_the_downloads_say_why_not(
    client: TestClient, worker: Worker, dossier: Path
) -> None:
    before = worker.views[NOTA]
    (dossier / "nota.yaml").write_text("doel: ter informatie\n")
    worker.changed([])
    worker.ask(NOTA)
    wait_until(lambda: worker.views[NOTA] is not before)

    for format_ in ("docx", "pdf"):
        answer = client.get(f"/bestand/klein/nota.{format_}")
        assert answer.status_code == 409
        assert "nota.yaml:1:1: fout: " in answer.text


@pytest.fixture
def address(worker: Worker, client: TestClient) -> str:
    """Of where the words on the page of the nota come from, the text and a line of it."""
    view = worker.views[NOTA]
    areas = (Area(ORIGINS, "Dit is de aanleiding.", 80, 90, 100, 20),)
    worker.views[NOTA] = replace(view, pages=(replace(view.pages[0], areas=areas),))
    return f"/herkomst/klein/nota/{name_of(ORIGINS)}"


def test_what_somebody_clicks_has_its_file_and_its_line(
    client: TestClient, address: str, dossier: Path
) -> None:
    answer = client.get(address)
    lines = (dossier / "nota.yaml").read_text().splitlines()

    assert answer.status_code == 200
    assert str(dossier / "nota.yaml") in answer.text
    assert f"regel {lines.index('doel: ter informatie') + 1}, plaats 7" in answer.text
    assert f"{dossier.parent / 'organisatie.yaml'}</span>\n      regel " in answer.text
    assert "Dit volgt uit 2 velden" in answer.text


def test_beside_an_error_it_is_told_of_the_pages_that_are_shown(
    client: TestClient, address: str, worker: Worker, dossier: Path
) -> None:
    before, view = client.get(address).text, worker.views[NOTA]
    (dossier / "nota.yaml").write_text("doel: [")
    worker.changed([])
    worker.ask(NOTA)
    wait_until(lambda: worker.views[NOTA] is not view)
    after = client.get(address).text

    assert after.startswith(before)
    assert "de regel kan nu een andere zijn" in after


def test_what_does_not_stand_on_the_pages_any_longer_is_told_so(
    client: TestClient, address: str, worker: Worker
) -> None:
    worker.views[NOTA] = replace(worker.views[NOTA], pages=())
    answer = client.get(address)

    assert answer.status_code == 404
    assert "Dit staat niet meer op de pagina's." in answer.text


@pytest.mark.parametrize(
    "name",
    [
        "klein%2Fnota.yaml%23doel",
        "..%2F..%2F..%2Fetc%2Fpasswd",
        "%2Fetc%2Fpasswd",
        "%00",
        "%ff%fe",
        "a" * 60_000,
        "?van=klein%2Fnota.yaml%23doel" * 1000,
        "%3Cscript%3E",
    ],
)
def test_only_what_stands_on_the_pages_can_be_asked_for(
    client: TestClient, address: str, name: str
) -> None:
    answer = client.get(f"/herkomst/klein/nota/{name}")

    assert answer.status_code == 404
    assert "script" not in answer.text
    assert client.get(address.replace("/nota/", "/weg/")).status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/document/klein/organisatie",
        "/document/klein/..%2Forganisatie",
        "/document/..%2F..%2Fetc/passwd",
        "/stroom/klein/weg",
        "/bestand/klein/weg.docx",
        "/bestand/klein/kansen.pdf",
        "/bestand/klein/nota.yaml",
        "/bestand/..%2Fklein/nota.docx",
        "/static/pagina.html",
        "/static/..%2Fapp.py",
        "/static/%2Fetc%2Fpasswd",
        "/blad/klein/weg/0.jpg",
        "/inputs/klein/nota.yaml",
    ],
)
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/static/volg.css", "text/css"),
        ("/static/volg.js", "text/javascript"),
        ("/static/volg.svg", "image/svg+xml"),
        ("/static/kleuren.css", "text/css"),
    ],
)
def test_the_page_has_its_own_files(client: TestClient, path: str, kind: str) -> None:
    answer = client.get(path)

    assert answer.headers["content-type"].startswith(kind)
    assert answer.text


def test_the_colours_are_those_of_the_house_style(client: TestClient) -> None:
    assert "--hoofd: #154273;" in client.get("/static/kleuren.css").text


def test_without_documents_the_page_says_what_to_do(client: TestClient, dossier: Path) -> None:
    (dossier / "nota.yaml").unlink()

    assert "Er is nog geen document" in client.get("/").text


def test_an_open_page_gets_the_pieces_that_change(
    dossier: Path, worker: Worker, audience: Audience
) -> None:
    preview = Preview(Followed([str(dossier)]), worker, audience, Fragments())

    async def with_pages(events: AsyncIterator[object]) -> dict[str, str]:
        async for event in events:
            head, data = str(event).split("data: ")
            assert (head, data[-2:]) == ("event: beeld\n", "\n\n")
            told: dict[str, str] = json.loads(data)
            if "bladen" in told:
                return told
            assert tuple(told) == WITHOUT_PAGES
        raise AssertionError("no pages were told")

    async def before_and_after() -> list[dict[str, str]]:
        names = {"dossier": NOTA.dossier, "document": NOTA.document}
        answer = await preview.stream(Request({"type": "http", "path_params": names}))
        assert isinstance(answer, StreamingResponse)
        events = aiter(answer.body_iterator)
        before = await with_pages(events)
        nota = dossier / "nota.yaml"
        nota.write_text(nota.read_text().replace("Dit is de aanleiding.", "Hierom."))
        worker.changed([nota])
        after = await with_pages(events)
        audience.close()
        assert [rest async for rest in events] == []
        return [before, after]

    before, after = asyncio.run(asyncio.wait_for(before_and_after(), 30))
    assert tuple(after) == PIECES
    assert before["stand"] == after["stand"]
    assert "Dit is de aanleiding." in before["bladen"]
    assert "Hierom." in after["bladen"]


def test_who_closes_the_page_is_no_longer_told(audience: Audience) -> None:
    async def visit() -> set[Name]:
        with audience.seat(NOTA):
            return audience.watched()

    assert asyncio.run(visit()) == {NOTA}
    assert audience.watched() == set()
