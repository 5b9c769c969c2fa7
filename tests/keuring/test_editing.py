"""Every change of every value of every sample, and back: byte for byte as it was."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.places import ROOT
from keuring.edit_rounds import FORMS, SAME, STEPS, all_rounds, outcome
from tests.filled_in import samples


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_rounds(path: Path, form: str) -> None:
    """None is refused, none touches another line, none leaves another byte."""
    content = FORMS[form](path.read_bytes())
    rounds = list(all_rounds(content))[:: STEPS[form]]
    assert Counter(outcome(content, one) for one in rounds) == {SAME: len(rounds)}
