"""The made facts are facts that the program takes, whatever their number."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from bench.dossiers import SIZES, Size
from generator.dossier.dossiers import read_dossiers
from generator.dossier.wanted import All
from generator.places import TEMPLATES
from generator.problems import Severity


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.facts)
def test_a_dossier_of_any_size_is_sound(size: Size, tmp_path: Path) -> None:
    for count in (1, 13):
        folder = size.write(count, tmp_path)
        ((dossier, problems),) = read_dossiers({folder: All()}, TEMPLATES)

        assert not [one for one in problems if one.severity is Severity.ERROR]
        assert size.document in [file.name for file in (dossier.documents if dossier else ())]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.facts)
def test_no_name_is_found_in_another(size: Size) -> None:
    assert not [(one, other) for one, other in permutations(size.names(120), 2) if one in other]
