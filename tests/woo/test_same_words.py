"""Whether a public version is the original but for its boxes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.woo.checking import wrong_words
from generator.woo.public import public_dossier
from tests.woo.test_left_out import goals, indicator, write


@pytest.mark.parametrize("value", ["40", "60", "61"])
def test_an_indicator_goes_whatever_its_value_is_beside_its_aim(value: str, inputs: Path) -> None:
    """The aim, 60, stays: the value may be as large."""
    measured = {"metingen": [{"peildatum": "01-02-2025", "waarde": value}]}
    now = goals({**indicator("een", woo="5.1.2i"), **measured}, indicator("twee"))
    dossier = write(inputs, "doelen", now, goals(indicator("los")))

    assert [
        problem.message for problem in wrong_words(dossier, public_dossier(dossier, None))
    ] == []
