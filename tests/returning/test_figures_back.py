"""A text with a table out of a file, or with a sum, comes back; those two stay as they are."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.workplace import Workplace

MEMO = """\
aan: MT
van: Adviseur
datum: 10-11-2025
onderwerp: Proef
tekst: |
  Dit kost het.

  | Post | 2025 |
  |---|--:|
  | Zaal | 250 |
  | Eten | 50 |
  | Totaal | =som |

  ![Instroom](cijfers/k.csv)

  En zo verder.
"""
FILE = "inputs/d/memo.yaml"


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Workplace:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    workplace.write(FILE, MEMO)
    workplace.write("inputs/d/cijfers/k.csv", "Directie;Aantal\nPG;12\nDGLZ;8\n")
    assert workplace.run("maak", "inputs/d").code == 0
    return workplace


def came_back(place: Workplace, **words: str) -> str:
    """What is told of the Word file in which words became others, once all was taken."""
    made, back = place.root / "output/d/memo.docx", place.root / "terug.docx"
    with ZipFile(made) as parts, ZipFile(back, "w") as changed:
        for name in parts.namelist():
            data = parts.read(name)
            if name == "word/document.xml":
                for before, after in words.items():
                    assert f">{before}<".encode() in data
                    data = data.replace(f">{before}<".encode(), f">{after}<".encode())
            changed.writestr(name, data)
    return place.run("terug", "terug.docx", "--alles").out


def text(place: Workplace) -> str:
    return (place.root / FILE).read_text("utf-8")


def test_words_around_the_table_come_back(place: Workplace) -> None:
    came_back(place, Zaal="Zaalhuur", **{"En zo verder.": "En dan verder."})

    assert text(place) == MEMO.replace("Zaal", "Zaalhuur").replace("En zo", "En dan")


def test_a_figure_of_a_file_is_refused_and_the_rest_is_not(place: Workplace) -> None:
    told = came_back(place, DGLZ="DGMI", **{"Dit kost het.": "Dit kost het dus."})

    assert "deze tabel komt uit een bestand met cijfers en blijft zoals zij is" in told
    assert text(place) == MEMO.replace("kost het", "kost het dus")


def test_another_sum_is_refused_with_its_reason(place: Workplace) -> None:
    told = came_back(place, **{"300": "310"})

    assert "hierin staat een getal dat wordt berekend" in told
    assert text(place) == MEMO


def test_a_figure_above_a_sum_comes_back(place: Workplace) -> None:
    came_back(place, **{"250": "275"})

    assert text(place) == MEMO.replace("250", "275")
