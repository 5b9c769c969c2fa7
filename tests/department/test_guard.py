"""Who is let through: what a proxy passes on of somebody it knows, at our address."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from generator.department.guard import LONGEST, NOBODY, STRANGER, UNKNOWN, named
from generator.department.server import HEADER
from tests.department.conftest import ADDRESS, As


def test_who_is_known_gets_an_answer_that_nobody_else_can_embed(signed_in: As) -> None:
    answer = signed_in("anna").get("/")

    assert answer.status_code == 200
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_capitals_make_no_other_person(signed_in: As) -> None:
    assert signed_in("Anna").get("/").status_code == 200


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ([], NOBODY),
        ([(HEADER, "")], NOBODY),
        ([(HEADER, "  ")], NOBODY),
        ([(HEADER, "anna"), (HEADER, "anna")], NOBODY),
        ([(HEADER, "anna"), (HEADER, "bram")], NOBODY),
        ([(HEADER, "anna\x1b[1m")], NOBODY),
        ([(HEADER, "a" * (LONGEST + 1))], NOBODY),
        ([(HEADER, "eva")], STRANGER),
        ([(HEADER, "anna,bram")], STRANGER),
        ([(f"{HEADER}s", "anna")], NOBODY),
        ([(HEADER.replace("-", "_"), "anna")], NOBODY),
        ([("Remote-User", "anna"), ("Authorization", "Basic YW5uYTphbm5h")], NOBODY),
    ],
)
def test_who_the_proxy_does_not_name_once_is_refused(
    app: Starlette, headers: list[tuple[str, str]], words: str
) -> None:
    answer = TestClient(app, ADDRESS).get("/", headers=headers)

    assert (answer.status_code, answer.text) == (403, words)


@pytest.mark.parametrize("host", ["127.0.0.1", "evil.nl", "rapport.intern.nl:8000", ""])
def test_another_name_of_this_machine_is_not_served(signed_in: As, host: str) -> None:
    assert signed_in("anna").get("/", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize(
    "changed",
    [
        {"Origin": "https://evil.nl"},
        {"Origin": "null"},
        {"Origin": "http://rapport.intern.nl"},
        {"Origin": "https://rapport.intern.nl.evil.nl"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Content-Type": "text/plain"},
    ],
)
def test_another_site_changes_nothing(signed_in: As, inputs: Path, changed: dict[str, str]) -> None:
    before = (inputs / "klein/nota.yaml").read_bytes()
    headers = {"Content-Type": "application/json", **changed}

    answer = signed_in("anna").post("/wijzig/klein/nota/nota", content=b"{}", headers=headers)

    assert answer.status_code == 405
    assert (inputs / "klein/nota.yaml").read_bytes() == before


def test_a_file_with_rights_that_is_wrong_lets_nobody_in_until_it_is_mended(
    signed_in: As, rights_file: Path
) -> None:
    good = rights_file.read_text()
    rights_file.write_text(good + "groepenn: []\n")
    answer = signed_in("anna").get("/")
    assert (answer.status_code, answer.text) == (503, UNKNOWN)

    rights_file.unlink()
    assert signed_in("anna").get("/").status_code == 503

    rights_file.write_text(good)
    assert signed_in("anna").get("/").status_code == 200


def test_who_is_taken_from_the_file_is_refused_at_once(signed_in: As, rights_file: Path) -> None:
    assert signed_in("bram").get("/").status_code == 200

    rights_file.write_text(rights_file.read_text().replace("bram", "piet"))

    assert signed_in("bram").get("/").status_code == 403


@pytest.mark.parametrize(
    ("value", "name"),
    [("Zoë".encode().decode("latin-1"), "Zoë"), ("Zoë", None), ("VWS\\anna", "VWS\\anna")],
)
def test_a_name_may_have_accents(value: str, name: str | None) -> None:
    assert named([value]) == name
