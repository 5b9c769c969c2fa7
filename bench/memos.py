"""Many dossiers: in each a memo, and goals that are compared with those of the one before it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from generator.places import INPUTS, ORGANISATIE, ROOT

SAMPLE = "2025-11-memo"
FIRST_YEAR = 2000
GOALS = """\
doelen:
  - id: instroom
    titel: Er komen collega's uit alle groepen van de samenleving
    indicatoren:
      - id: instroom-bicultureel
        naam: Instroom van bi-cultureel talent
        richting: minimaal
        streefwaarde: 12
        deadline: 31-12-{year}
        metingen:
          - {{peildatum: 01-{month:02}-{year}, waarde: {value}}}
"""


def write_memos(count: int, workplace: Path) -> Path:
    """Write that many dossiers, one for each month; gives the folder of input."""
    inputs = workplace / f"memos-{count}"
    inputs.mkdir()
    shutil.copy(ROOT / INPUTS / ORGANISATIE, inputs)
    memo = (ROOT / INPUTS / SAMPLE / "memo.yaml").read_text(encoding="utf-8")
    for number in range(count):
        years, month = divmod(number, 12)
        _write(inputs, memo, FIRST_YEAR + years, month + 1)
    return inputs


def _write(inputs: Path, memo: str, year: int, month: int) -> None:
    folder = inputs / f"{year}-{month:02}-memo"
    folder.mkdir()
    ahead = memo.replace("2026", str(year + 1))
    dated, found = re.subn(r"(?m)^datum: .*$", f"datum: 10-{month:02}-{year}", ahead)
    assert found == 1, "the sample has a date to replace"
    told, texts = re.subn(r"(tekst: \|\n  |wat: )", rf"\1In maand {month}. ", dated)
    assert texts > 1, "the sample has texts that need not be the same each month"
    goals = GOALS.format(year=year, month=month, value=month)
    (folder / "memo.yaml").write_text(told, encoding="utf-8")
    (folder / "doelen.yaml").write_text(goals, encoding="utf-8")
