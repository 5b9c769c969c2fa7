"""Marking words for a public version, asked as a page asks it."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

ADDRESS = "/markeer/klein/nota/nota"
ASKED = {"daad": "kijk", "plek": ["aan"], "voor": "De ", "woorden": "SG", "na": " zelf"}


def test_what_stands_there_is_told_before_anything_is_marked(client: TestClient) -> None:
    answer = client.post(ADDRESS, json={**ASKED, "woorden": "[SG]{woo=5.1.2e}"})

    assert (answer.status_code, answer.json()) == (200, {"woorden": "SG", "gronden": ["5.1.2e"]})


def test_words_are_marked_and_unmarked(client: TestClient) -> None:
    there = client.post(
        ADDRESS, json={**ASKED, "daad": "markeer", "gronden": ["5.1.2e", "5.1.2i"]}
    ).json()

    assert there == {"voor": "De ", "woorden": "[SG]{woo=5.1.2e;5.1.2i}", "na": " zelf"}
    back = client.post(ADDRESS, json={**ASKED, **there, "daad": "weg"}).json()
    assert back == {"voor": "De ", "woorden": "SG", "na": " zelf"}


def test_a_text_with_form_is_read_as_such(client: TestClient) -> None:
    asked = {**ASKED, "plek": ["secties", 0, "tekst"], "woorden": "[S](https://x.nl)"}

    answer = client.post(ADDRESS, json={**asked, "daad": "markeer", "gronden": ["5.2"]})

    assert answer.json()["woorden"] == "[[S](https://x.nl)]{woo=5.2}"


def test_a_mark_has_a_ground(client: TestClient) -> None:
    answer = client.post(ADDRESS, json={**ASKED, "daad": "markeer", "gronden": []})

    assert (answer.status_code, answer.json()["melding"]) == (
        422,
        "Kies waarom deze woorden weggaan.",
    )


def test_what_cannot_be_marked_is_said(client: TestClient) -> None:
    answer = client.post(ADDRESS, json={**ASKED, "woorden": "S[G]"})

    assert answer.status_code == 422
    assert "geen woorden met [ of ]" in answer.json()["melding"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"plek": ["datum"]},
        {"plek": ["bestaatniet"]},
        {"plek": "aan"},
        {"voor": 3},
        {"gronden": [5]},
        {"gronden": 5},
        {"na": None},
        {"daad": "wis"},
        {"daad": []},
    ],
)
def test_what_no_page_asks_is_refused(client: TestClient, wrong: dict[str, object]) -> None:
    assert client.post(ADDRESS, json={**ASKED, **wrong}).status_code == 400


@pytest.mark.parametrize("body", [b"[]", b"{", b"[" * 5000, b"1"])
def test_a_body_that_is_no_question_is_refused(client: TestClient, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}

    assert client.post(ADDRESS, content=body, headers=headers).status_code == 400


def test_a_text_that_is_too_long_is_refused(client: TestClient) -> None:
    assert client.post(ADDRESS, json={**ASKED, "na": "x" * 300_000}).status_code == 413


def test_of_a_file_that_nobody_follows_nothing_is_known(client: TestClient) -> None:
    assert client.post("/markeer/klein/nota/passwd", json=ASKED).status_code == 404
