"""What nobody means to do to a form: a full disk, a file that goes, signs that no file can hold.

Each is told in plain words, and the file holds what it held or what was asked, never a part.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from starlette.testclient import TestClient

from generator.disk.input_file import MAX_BYTES
from generator.form import logline
from generator.form.history import faults
from generator.form.refusals import NOT_THERE, TOO_LONG
from generator.source import parse
from generator.source.builder import MAX_CHARACTERS
from generator.source.nodes import data_at
from tests.form.asking import Page

LINE, TEXT = ("aan",), ("secties", 0, "tekst")
GONE = (404, {"melding": NOT_THERE})


def told(client: TestClient, page: Page, wordt: str) -> tuple[int, Any]:
    """What is said of a text as ``JSON.stringify`` sends it: any sign can be in it."""
    asked = {"versie": page.version, "soort": "waarde", "plek": LINE, "wordt": wordt}
    headers = {"Content-Type": "application/json"}
    address = f"/wijzig/{page.address}"
    answer = client.post(address, content=json.dumps(asked).encode(), headers=headers)
    return answer.status_code, answer.json()


# What is typed


@pytest.mark.parametrize("place", [LINE, TEXT], ids=["line", "text"])
@pytest.mark.parametrize(
    "typed",
    [
        "een 👩‍👩‍👧 van vier 😀",
        "a\tb",
        "]]>",
        "{{ 7 * 7 }} {% x %}",
        "&een tekst *een",
        "*een",
        "! ja",
    ],
)
def test_odd_signs_are_kept_as_they_are(
    typed: str, place: tuple[str | int, ...], page: Page, nota: Path
) -> None:
    assert page.type(typed, *place)[0] == 200

    assert data_at(parse(nota.read_bytes(), "nota").data, place) == typed
    assert page.load().count('class="velden"') == 1


@pytest.mark.parametrize(
    ("typed", "message", "without"),
    [
        ("De\0 raad", "Achter ‘De’ staat een onzichtbaar teken (U+0000).", "De raad"),
        ("\x1b[31mraad", "Vooraan een regel staat een onzichtbaar teken (U+001B).", "[31mraad"),
        (
            "De raad \u202eniet\u202c",
            "Achter ‘De raad’ staat een teken dat de leesrichting omdraait (U+202E).",
            "De raad niet",
        ),
        ("De\u200braad", "Achter ‘De’ staat een spatie zonder breedte (U+200B).", "Deraad"),
        ("Een\x0btwee", "Achter ‘Een’ staat een onzichtbaar teken (U+000B).", "Een\ntwee"),
        ("De \ud800", "Achter ‘De’ staat een code die geen teken is (U+D800).", "De "),
    ],
)
def test_a_sign_that_no_file_can_hold_is_told_with_the_text_without_it(
    typed: str, message: str, without: str, page: Page, client: TestClient, nota: Path
) -> None:
    before = nota.read_bytes()

    status, answer = told(client, page, typed)

    assert (status, answer["zonder"]) == (422, without)
    assert answer["melding"].startswith(message)
    assert nota.read_bytes() == before
    assert told(client, page, without)[0] == 200


def test_such_a_sign_is_no_choice_and_cannot_be_marked(page: Page, client: TestClient) -> None:
    asked = {
        "versie": page.version,
        "soort": "vinkjes",
        "plek": ["woo"],
        "wordt": ["5.1.2.e\ud800"],
    }
    headers = {"Content-Type": "application/json"}
    words = {"daad": "kijk", "plek": LINE, "voor": "", "woorden": "De\ud800", "na": " raad"}

    for address, body in (("wijzig", asked), ("markeer", words)):
        content = json.dumps(body).encode()
        answer = client.post(f"/{address}/{page.address}", content=content, headers=headers)
        assert (answer.status_code, "U+D800" in answer.text) == (422, True)


def test_a_text_of_a_hundred_thousand_signs_is_kept_and_no_longer_one(
    page: Page, client: TestClient, nota: Path
) -> None:
    text = "woord " * (MAX_CHARACTERS // 6)

    assert page.type(text, *TEXT)[0] == 200
    after = nota.read_bytes()
    status, answer = page.type(f"{text}en nog een paar", *TEXT)

    assert (status, answer["zonder"]) == (422, None)
    assert answer["melding"] == (
        "Deze tekst is te lang (100.011 tekens); hooguit 100.000 mag. Maak de tekst korter, of"
        " verdeel hem over meer velden."
    )
    assert told(client, page, "x" * 200_000) == (413, {"melding": TOO_LONG})
    assert nota.read_bytes() == after


def test_what_stands_in_two_places_at_once_is_left_to_who_wrote_it(page: Page, nota: Path) -> None:
    text = nota.read_text().replace("aan: de", "aan: &wie de").replace("adviseur-di", "*wie")
    nota.write_text(text)
    page.load()

    for place, line in (("aan", 4), ("opsteller", 5)):
        assert page.type("Anders", place) == (
            422,
            {
                "melding": "Deze waarde wordt in het bestand op meer plaatsen gebruikt en kan"
                f" daarom hier niet worden veranderd. Vraag een collega om regel {line} in het"
                " bestand Nota te veranderen (bij het teken & of *)."
            },
        )
    assert nota.read_text() == text
    assert page.type("Iets anders", "onderwerp")[0] == 200


# How much there is


def test_a_file_of_ten_megabytes_is_told_and_left_alone(
    page: Page, client: TestClient, nota: Path
) -> None:
    whole = nota.read_bytes()
    large = whole + b"#" * MAX_BYTES
    nota.write_bytes(large)

    assert page.type("Anders", *LINE)[0] == 423
    assert "te groot (meer dan 10 MB)" in client.get("/invullen/klein/nota").text
    assert nota.read_bytes() == large
    nota.write_bytes(whole)
    assert page.type("Anders", *LINE)[0] == 200


def test_two_hundred_and_fifty_moments_are_filled_in_as_a_few_are(page: Page, nota: Path) -> None:
    calendar = nota.with_name("kalender.yaml")
    moments = [f"  - datum: 01-02-2026\n    naam: Moment {number}\n" for number in range(250)]
    calendar.write_text(f"momenten:\n{''.join(moments)}")
    page = Page(page.client, "klein/nota/kalender")
    page.load()

    assert page.type("De laatste", "momenten", 249, "naam")[0] == 200
    assert page.ask(soort="verplaats", plek=["momenten"], van=249, naar=0)[0] == 200
    assert page.ask(soort="weg", plek=["momenten", 1])[0] == 200

    last = moments[249].replace("Moment 249", "De laatste")
    assert calendar.read_text() == f"momenten:\n{last}{''.join(moments[1:249])}"


# The disk


def test_a_full_disk_is_told_and_later_it_is_saved(
    page: Page, nota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = nota.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert page.type("Anders", *LINE) == (500, {"melding": "De schijf is vol."})

    assert nota.read_bytes() == before
    assert page.type("Anders", *LINE)[0] == 200


def test_a_file_that_may_only_be_read_is_told(
    page: Page, nota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, opened = nota.read_bytes(), os.open

    def read_only(path: str, flags: int, *rest: int, **named: int) -> int:
        if flags & os.O_RDWR:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", read_only)

    assert page.type("Anders", *LINE) == (
        500,
        {"melding": "U mag dit bestand niet veranderen; vraag de beheerder van de map om toegang."},
    )
    assert nota.read_bytes() == before


def test_a_file_that_is_taken_away_and_put_back(page: Page, nota: Path) -> None:
    whole = nota.read_bytes()
    nota.unlink()

    assert page.type("Anders", *LINE) == GONE
    assert not nota.exists()
    nota.write_bytes(whole)
    assert page.type("Anders", *LINE)[0] == 200


def test_so_are_facts_and_what_is_shared(client: TestClient, nota: Path) -> None:
    organisation = nota.parent.parent / "organisatie.yaml"
    page = Page(client, "klein/nota/organisatie")
    page.load()
    organisation.unlink()

    assert page.type("Anders", "afkorting") == GONE
    assert not organisation.exists()


def test_a_dossier_that_got_another_name_and_its_own_again(
    page: Page, client: TestClient, nota: Path
) -> None:
    page.type("Eerst", *LINE)
    before = nota.read_bytes()
    elsewhere = nota.parent.rename(nota.parent.with_name("2025-09-reunie"))

    assert page.type("Anders", *LINE) == GONE
    assert client.post("/terug/klein", json={}).json() == {"melding": NOT_THERE}
    assert (elsewhere / "nota.yaml").read_bytes() == before
    assert not nota.parent.exists()

    elsewhere.rename(nota.parent)
    assert page.type("Anders", *LINE)[0] == 200


def test_through_a_link_the_file_is_written_that_it_leads_to(
    page: Page, nota: Path, tmp_path: Path
) -> None:
    shared = nota.rename(tmp_path / "gedeeld.yaml")
    nota.symlink_to(shared)

    assert page.type("Anders", *LINE)[0] == 200

    assert nota.is_symlink()
    assert "aan: Anders" in shared.read_text()


@pytest.mark.parametrize(
    ("make", "status"),
    [
        (lambda link: link.symlink_to("/etc/passwd"), 423),
        (lambda link: link.symlink_to(link), 404),
        (lambda link: link.symlink_to("nergens.yaml"), 404),
    ],
    ids=["of another kind", "to itself", "to nothing"],
)
def test_a_link_that_leads_to_no_nota(
    make: Callable[[Path], None], status: int, page: Page, nota: Path
) -> None:
    nota.unlink()
    make(nota)

    assert page.type("Anders", *LINE)[0] == status
    assert nota.is_symlink()


# The clock


@pytest.mark.parametrize("seconds", [0, 4_000_000_000])
def test_a_file_is_known_by_what_it_holds_and_not_by_its_time(
    seconds: int, page: Page, nota: Path
) -> None:
    os.utime(nota, (seconds, seconds))
    assert page.type("Een", *LINE)[0] == 200

    nota.write_bytes(nota.read_bytes().replace(b"Voortgang", b"Vooruitga"))
    os.utime(nota, (seconds, seconds))

    assert "Vooruitga" in page.load()
    assert page.type("Twee", *LINE)[0] == 200
    assert "onderwerp: Vooruitga" in nota.read_text()


def test_a_clock_that_jumps_changes_no_order(
    page: Page, client: TestClient, nota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = nota.read_bytes()
    for year in (2026, 1971, 2099, 2026):
        clock = Mock(wraps=datetime, **{"now.return_value": datetime(year, 1, 1, 9)})
        monkeypatch.setattr(logline, "datetime", clock)
        assert page.type(f"In {year}", *LINE)[0] == 200

    told = client.get("/geschiedenis/klein/nota/nota").text
    assert [*faults(nota)] == []
    assert told.index("In 2099") < told.index("In 1971")  # the last one first, whatever its time
    assert client.post("/terug/klein", json={}).status_code == 200
    assert nota.read_bytes() == before
