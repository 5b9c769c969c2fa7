"""`rapport herstel`."""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path

import pytest

from generator.authoring.mending import files
from generator.cli.mending import NOT_ASKED, NOT_WANTED, NOTHING, QUESTION
from generator.problems import InputError
from tests.workplace import Workplace

WRONG = (
    "# Onze knelpunten\nKnelpunten:\n\u00a0\u00a0- id: tijd\n    omschrijving: Te weinig tijd.\n"
)
RIGHT = "# Onze knelpunten\nknelpunten:\n  - id: tijd\n    omschrijving: Te weinig tijd.\n"
SHOWN = """\
inputs/d/knelpunten.yaml:3:1: gewone spaties in plaats van vaste, uit Word of Outlook
  - ␣␣- id: tijd
  +   - id: tijd
inputs/d/knelpunten.yaml:2:1: de naam van dit veld is 'knelpunten'
  - Knelpunten:
  + knelpunten:
"""
DONE = "Hersteld: 2 plaatsen in 1 bestand. Geef daarna: rapport controleer\n"


class Terminal(StringIO):
    """Somebody who types an answer."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def wrong(workplace: Workplace) -> Path:
    return workplace.dossier("klein", knelpunten=WRONG) / "knelpunten.yaml"


def test_without_somebody_to_ask_it_only_shows(
    workplace: Workplace, wrong: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("ja\n"))

    outcome = workplace.run("herstel", "inputs/d")

    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out == f"{SHOWN}{NOT_ASKED}\n"
    assert wrong.read_text("utf-8") == WRONG


@pytest.mark.parametrize("answer", ["ja\n", "J\n", " Ja \n"])
def test_on_yes_it_is_done(
    workplace: Workplace, wrong: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))

    outcome = workplace.run("herstel", "inputs/d/knelpunten.yaml")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{SHOWN}{QUESTION}{DONE}"
    assert wrong.read_text("utf-8") == RIGHT
    assert [path.name for path in wrong.parent.glob(".*")] == []


@pytest.mark.parametrize("answer", ["nee\n", "\n", ""])
def test_on_anything_else_it_is_not(
    workplace: Workplace, wrong: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))

    outcome = workplace.run("herstel")

    assert (outcome.code, outcome.out) == (1, f"{SHOWN}{QUESTION}{NOT_WANTED}\n")
    assert wrong.read_text("utf-8") == WRONG


def test_it_may_be_done_without_a_question(workplace: Workplace, wrong: Path) -> None:
    outcome = workplace.run("herstel", "--ja")

    assert (outcome.code, outcome.out, outcome.err) == (0, f"{SHOWN}{DONE}", "")
    assert wrong.read_text("utf-8") == RIGHT
    assert workplace.run("herstel", "--ja").out == f"{NOTHING}\n"


def test_it_may_only_be_looked_at(workplace: Workplace, wrong: Path) -> None:
    outcome = workplace.run("herstel", "--kijk")

    assert (outcome.code, outcome.out, outcome.err) == (0, f"{SHOWN}{NOT_WANTED}\n", "")
    assert wrong.read_text("utf-8") == WRONG
    assert workplace.run("herstel", "--kijk", "--ja").code == 2


def test_without_anything_to_mend_all_is_well(workplace: Workplace) -> None:
    workplace.dossier("klein", knelpunten=RIGHT)
    outcome = workplace.run("herstel")
    assert (outcome.code, outcome.out, outcome.err) == (0, f"{NOTHING}\n", "")


def test_as_data_it_tells_the_same(workplace: Workplace, wrong: Path) -> None:
    outcome = workplace.run("herstel", "--json")

    assert outcome.code == 1
    first, _ = json.loads(outcome.out)
    assert first == {
        "bestand": "inputs/d/knelpunten.yaml",
        "regel": 3,
        "kolom": 1,
        "ernst": "herstel",
        "melding": "gewone spaties in plaats van vaste, uit Word of Outlook",
        "voor": "\u00a0\u00a0- id: tijd",
        "na": "  - id: tijd",
    }
    assert wrong.read_text("utf-8") == WRONG


def test_the_file_of_all_dossiers_is_mended_too(workplace: Workplace) -> None:
    workplace.dossier("klein")
    shared = workplace.root / "inputs" / "organisatie.yaml"
    before = shared.read_text("utf-8")
    shared.write_text(before.replace("ministerie:", "Ministerie:"), "utf-8")

    assert workplace.run("herstel", "inputs/organisatie.yaml", "--ja").code == 0

    assert shared.read_text("utf-8") == before


def test_a_file_in_another_encoding_is_saved_again(workplace: Workplace) -> None:
    path = workplace.dossier("klein") / "knelpunten.yaml"
    path.write_bytes("knelpunten:\n  - {id: a, omschrijving: Eén.}\n".encode("cp1252"))

    outcome = workplace.run("herstel", "--ja")

    assert outcome.code == 0
    assert "opgeslagen als ANSI" in outcome.out
    assert path.read_text("utf-8") == "knelpunten:\n  - {id: a, omschrijving: Eén.}\n"


def test_what_cannot_be_read_does_not_stop_the_rest(workplace: Workplace, wrong: Path) -> None:
    (wrong.parent / "kansen.yaml").write_bytes(b"PK\x03\x04")

    outcome = workplace.run("herstel", "--ja")

    assert outcome.code == 1
    assert "inputs/d/kansen.yaml:1:1: fout: dit is geen YAML-bestand" in outcome.err
    assert wrong.read_text("utf-8") == RIGHT


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("inputs/d/brief.yaml", "het programma weet niet wat er in dit bestand hoort"),
        ("inputs/d/weg.yaml", "dit bestand of deze map bestaat niet"),
    ],
)
def test_a_file_that_is_not_looked_at_is_told(
    workplace: Workplace, wrong: Path, named: str, said: str
) -> None:
    workplace.write("inputs/d/brief.yaml", "Datum: 8/12/26\n")
    outcome = workplace.run("herstel", named, "--ja")
    assert outcome.code == 1
    assert outcome.err.startswith(f"{named}:1:1: fout: {said}")
    assert wrong.read_text("utf-8") == WRONG


def test_what_somebody_changed_meanwhile_is_not_written_over(
    workplace: Workplace, wrong: Path
) -> None:
    file = files.mended_file(Path("inputs/d/knelpunten.yaml"))
    wrong.write_text("knelpunten: []\n", "utf-8")

    with pytest.raises(InputError):
        files.write_mended([file])

    assert wrong.read_text("utf-8") == "knelpunten: []\n"
