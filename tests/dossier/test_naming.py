"""Names of files; most of what is told of them stands in the fixtures."""

from __future__ import annotations

from pathlib import Path

from generator.dossier.file_names import NOT_INSIDE
from generator.dossier.naming import naming


def test_the_organisation_does_not_stand_in_a_dossier() -> None:
    (problem,) = naming([Path("inputs/d/memo.yaml"), Path("inputs/d/organisatie.yaml")])

    assert str(problem) == f"inputs/d/organisatie.yaml:1:1: fout: {NOT_INSIDE}"
