from __future__ import annotations

from pathlib import Path

import pytest

from generator.dossier.file_names import kind_of


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
