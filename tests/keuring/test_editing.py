"""Changes of values of every sample, and back: byte for byte as it was.

One in so many of all there are; ``python -m bench bewerken`` does each of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from generator.places import ROOT
from keuring.edit_rounds import FORMS, SAME, STEPS, all_rounds, outcome
from tests.filled_in import samples

EVERY = 23
"""A prime, so that each kind of change gets its turn."""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_rounds(path: Path, form: str) -> None:
    """None is refused, none touches another line, none leaves another byte."""
    content = FORMS[form](path.read_bytes())
    rounds = list(all_rounds(content))[:: EVERY * STEPS[form]]
    assert Counter(outcome(content, one) for one in rounds) == {SAME: len(rounds)}
