"""What the decision lacks, before anything is made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.woo.foreseen import lacking
from tests.workplace import SAMPLES

DECISION = "aanleiding: verzoek\nmatter: 2025-0417\n"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "inputs/klein"
    shutil.copytree(SAMPLES / "klein", folder)
    shutil.copy(SAMPLES / "organisatie.yaml", folder.parent)
    return folder


def told(folder: Path, decision: str) -> list[str]:
    (folder / "woo.yaml").write_text(decision)
    dossier = read_dossier(folder)
    assert dossier.woo is not None
    return [problem.message.partition(";")[0] for problem in lacking(dossier, dossier.woo[1])]


def test_the_day_and_the_reasons_of_each_ground_that_is_used(dossier: Path) -> None:
    assert told(dossier, DECISION) == [
        "vul 'datum_besluit' in",
        "grond 5.1.2e wordt gebruikt, maar heeft in woo.yaml geen motivering"
        " (artikel 5.1, derde lid, Woo)",
    ]


def test_of_a_document_that_is_left_out_only_its_own_grounds_count(dossier: Path) -> None:
    nota = dossier / "nota.yaml"
    nota.write_text(nota.read_text() + "woo: 5.2\n")

    assert told(dossier, f"{DECISION}datum_besluit: 20-11-2025\n") == []
