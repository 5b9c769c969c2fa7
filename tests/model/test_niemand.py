from __future__ import annotations

import pytest

from generator.model.niemand import is_niemand


@pytest.mark.parametrize(
    "name", ["niemand", "N.v.t.", "?", "-", "(nog onbekend)", "Nader te bepalen", "…"]
)
def test_nobody_is_known_however_it_is_written(name: str) -> None:
    assert is_niemand(name)


@pytest.mark.parametrize("name", ["A", "Directeur P&O", "Team X", "Hoofd Onbekend Terrein"])
def test_any_name_is_somebody(name: str) -> None:
    assert not is_niemand(name)
