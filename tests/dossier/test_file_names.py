from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.file_names import folder_around, kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("nota.yaml", "nota"),
        ("nota-kalender.yaml", "nota"),
        ("nota-over-twee-jaar.yaml", "nota"),
        ("notakalender.yaml", "notakalender"),
        ("nota.yml", ""),
        ("nota", ""),
    ],
)
def test_the_name_of_a_file_tells_its_kind(name: str, kind: str) -> None:
    assert kind_of(Path("inputs/d", name)) == kind


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("inputs/d/nota.yaml", "inputs/d"),
        ("inputs/d/advies.pdf", "inputs/d"),
        ("inputs/plaatjes/advies.docx", "inputs/plaatjes"),
        ("inputs/d/plaatjes/team.png", "inputs/d"),
        ("inputs/organisatie.yaml", "inputs"),
    ],
)
def test_a_file_tells_the_folder_of_its_dossier(name: str, folder: str) -> None:
    assert folder_around(Path(name)) == Path(folder)
