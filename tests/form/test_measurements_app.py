"""A file with measurements is sent in the form: what is new in it is told, then it is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from generator.form import measurements_app
from generator.form.guard import FILE
from tests.sheets.workbooks import workbook

GOALS = """\
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: bicultureel   # blijft
        naam: Bicultureel
        richting: minimaal
        streefwaarde: 15
        metingen:
          - {peildatum: 31-12-2024, waarde: 9.4}
"""
CSV = "id;peildatum;waarde\nbicultureel;30-06-2025;9,9\nanders;30-06-2025;1\n"


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The work is done in this process: a process of its own is tried in ``test_apart``."""
    monkeypatch.setattr(measurements_app, "done_apart", lambda work, *given: work(*given))


@pytest.fixture
def goals(dossier: Path) -> Path:
    file = dossier / "doelen.yaml"
    file.write_text(GOALS, "utf-8")
    return file


def send(
    client: TestClient, data: bytes, name: str = "c.csv", **asked: str
) -> tuple[int, dict[str, Any]]:
    headers = {"Content-Type": FILE}
    params = {"naam": name, **asked}
    answer = client.post("/metingen/klein", content=data, params=params, headers=headers)
    return answer.status_code, answer.json()


def test_it_is_told_first_and_then_taken_as_one_step(client: TestClient, goals: Path) -> None:
    status, told = send(client, CSV.encode())

    assert (status, told["nieuw"]) == (200, 1)
    assert "er is geen indicator met het id 'anders'" in told["regels"][0]
    assert goals.read_text("utf-8") == GOALS

    assert send(client, CSV.encode(), neem="ja")[1]["nieuw"] == 1
    assert goals.read_text("utf-8") == (
        GOALS + "          - {peildatum: 30-06-2025, waarde: 9.9}\n"
    )

    client.post("/terug/klein", json={})
    assert goals.read_text("utf-8") == GOALS


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (b"id;peildatum;waarde\nbicultureel;31-12-2024;8\n", "c.csv", "staat er al een andere"),
        (b"id;wat\nx;1\n", "c.csv", "Cel A1: er is geen kolom"),
        (b"niets", "c.xlsx", "Dit bestand is geen Excel-bestand"),
        (b"niets", "c.docx", "Dit is geen bestand met cijfers"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(
    client: TestClient, goals: Path, data: bytes, name: str, told: str
) -> None:
    status, answer = send(client, data, name, neem="ja")

    assert status == 422
    assert told in answer["melding"]
    assert goals.read_text("utf-8") == GOALS


def test_of_a_workbook_with_more_sheets_one_is_named(client: TestClient, goals: Path) -> None:
    rows: list[list[object]] = [["id", "peildatum", "waarde"], ["bicultureel", "30-06-2025", 9.9]]
    data = workbook(rows, lambda book, _: book.create_sheet("Q4").append(["x"]))

    assert "meer dan één blad" in send(client, data, "c.xlsx")[1]["melding"]
    assert send(client, data, "c.xlsx", blad="Sheet")[1]["nieuw"] == 1


def test_a_dossier_without_goals_is_told(client: TestClient, dossier: Path) -> None:
    assert send(client, CSV.encode())[0] == 422
