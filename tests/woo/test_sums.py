"""A sum of words that were left out is left out too, and nothing tells what it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
tekst: |
  | Post | 2024 | 2025 |
  |---|--:|--:|
  | Training | 20 | {secret} |
  | Zaal | 30 | 40 |
  | Totaal | =som | =som |
"""
WOO = """\
aanleiding: verzoek
matter: 2025-0417
datum_besluit: 20-11-2025
motiveringen:
  - grond: 5.1.2f
    tekst: Het gaat om bedrijfsgegevens van de verhuurder.
"""


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    workplace.write("inputs/d/woo.yaml", WOO)
    return workplace


def public(place: Workplace, secret: str, to: str) -> bytes:
    place.write("inputs/d/memo.yaml", MEMO.format(secret=f"[{secret}]{{woo=5.1.2f}}"))
    outcome = place.run("woo", "inputs/d", "--uit", to)
    assert outcome.code == 0, outcome.err
    return (place.root / to / "documenten/0001.pdf").read_bytes()


def test_another_secret_makes_the_same_file(place: Workplace) -> None:
    assert public(place, "5", "een") == public(place, "1.234.567,89", "twee")
