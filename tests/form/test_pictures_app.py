"""The pictures of a dossier, as who fills in chooses one or puts one there."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from starlette.testclient import TestClient

from generator.form.guard import FILE
from generator.form.pictures import SMALL
from generator.form.pictures_app import BOUND
from generator.pictures.drawings import drawn
from generator.pictures.reading import MOST_PIXELS, NOT_WHOLE, UNREADABLE
from generator.pictures.svg_tree import BROKEN
from tests.form.sending import sent_to
from tests.pictures.test_drawings import DRAWING
from tests.pictures.test_reading import MAKER, on_its_side, picture

pytestmark = pytest.mark.usefixtures("judged_here")

ADDRESS = "/plaatjes/klein"


def send(client: TestClient, data: bytes, name: str) -> tuple[int, str]:
    return sent_to(client, ADDRESS, data, name)


def test_a_photo_that_is_sent_is_kept_without_what_it_tells_of_itself(
    client: TestClient, dossier: Path
) -> None:
    assert send(client, on_its_side(), "IMG 20.JPG") == (200, "plaatjes/IMG-20.jpg")

    kept = (dossier / "plaatjes/IMG-20.jpg").read_bytes()
    assert MAKER.encode() in on_its_side() and MAKER.encode() not in kept
    assert Image.open(BytesIO(kept)).size == (30, 40)
    assert client.get(ADDRESS).json() == ["plaatjes/IMG-20.jpg"]


def test_no_other_picture_is_replaced_and_none_is_kept_twice(client: TestClient) -> None:
    one, other = picture("PNG"), picture("PNG", (20, 20))

    assert send(client, one, "a.png") == (200, "plaatjes/a.png")
    assert send(client, other, "A.PNG") == (200, "plaatjes/A-2.png")
    assert send(client, one, "b.png") == (200, "plaatjes/a.png")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../nota.yaml", "nota"),
        ("C:\\foto\\dag 1.png", "C-foto-dag-1"),
        ("con.png", "afbeelding"),
        ("", "afbeelding"),
        (".png", "png"),
        ("<b>\u202e.png", "b"),
        ("x" * 300 + ".png", "x" * 60),
    ],
)
def test_it_gets_a_name_that_every_disk_takes(
    client: TestClient, dossier: Path, name: str, kept: str
) -> None:
    assert send(client, picture("PNG"), name) == (200, f"plaatjes/{kept}.png")
    assert [path.name for path in (dossier / "plaatjes").iterdir()] == [f"{kept}.png"]


@pytest.mark.parametrize(
    ("data", "status", "told"),
    [
        (b"", 422, UNREADABLE),
        (b"<svg onload='x()'/>", 422, BROKEN),
        (picture("GIF"), 422, UNREADABLE),
        (picture("PNG")[:60], 422, NOT_WHOLE),
        (b"x" * 10_000_001, 413, BOUND.too_large),
        (picture("PNG", (MOST_PIXELS // 1000 + 1, 1000), "1"), 422, "deze afbeelding heeft"),
    ],
    ids=["empty", "svg", "gif", "cut off", "too large", "too many pixels"],
)
def test_what_is_no_picture_is_refused_and_nothing_is_written(
    client: TestClient, dossier: Path, data: bytes, status: int, told: str
) -> None:
    answer, words = send(client, data, "a.png")

    assert (answer, words[1:].startswith(told[1:])) == (status, True)
    assert not (dossier / "plaatjes").exists()


def test_a_drawing_becomes_pixels(client: TestClient, dossier: Path) -> None:
    assert send(client, DRAWING, "schema.svg") == (200, "plaatjes/schema.png")

    assert (dossier / "plaatjes/schema.png").read_bytes() == drawn(DRAWING).data


def test_a_picture_is_shown_small(client: TestClient) -> None:
    send(client, picture("JPEG", (900, 300)), "breed.jpg")

    answer = client.get(f"{ADDRESS}/breed.jpg")

    assert answer.headers["content-type"] == "image/png"
    assert Image.open(BytesIO(answer.content)).size == (SMALL, SMALL // 3)


@pytest.mark.parametrize("name", ["weg.png", "..%2Fnota.yaml", "%2e%2e"])
def test_nothing_else_is_shown(client: TestClient, name: str) -> None:
    assert client.get(f"{ADDRESS}/{name}").status_code in (404, 422)


def test_of_a_dossier_that_is_not_there_nothing_is_told(client: TestClient) -> None:
    assert client.get("/plaatjes/geheim").status_code == 404
    assert client.get("/plaatjes/geheim/a.png").status_code == 404
    headers = {"Content-Type": FILE}
    answer = client.post("/plaatjes/geheim", content=picture("PNG"), headers=headers)
    assert answer.status_code == 404


def test_a_page_of_somebody_else_can_send_none(client: TestClient, dossier: Path) -> None:
    headers = {"Content-Type": FILE, "Origin": "https://elders.nl"}

    assert client.post(ADDRESS, content=picture("PNG"), headers=headers).status_code == 405
    assert not (dossier / "plaatjes").exists()


def step(client: TestClient, which: str) -> tuple[int, str]:
    answer = client.post(f"/{which}/klein", json={})
    told = answer.json()
    return answer.status_code, told.get("woorden") or told["melding"]


def test_a_picture_that_was_sent_goes_when_that_is_undone_and_comes_back(
    client: TestClient, dossier: Path
) -> None:
    send(client, picture("PNG"), "a.png")
    file = dossier / "plaatjes/a.png"
    before = file.read_bytes()

    assert step(client, "terug") == (200, "Ongedaan gemaakt: plaatjes/a.png.")
    assert not file.exists()
    assert step(client, "opnieuw") == (200, "Opnieuw gedaan: plaatjes/a.png.")
    assert file.read_bytes() == before
    assert step(client, "terug")[0] == 200
    assert step(client, "terug")[0] == 404
