"""What people do on a day: as staff chose, else as on the special day of that name."""

from __future__ import annotations

import pytest

from generator.model.facts.kalender.keuzes import Toon
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.toon import toon_van
from tests.model.reading import read


@pytest.mark.parametrize(
    ("fields", "tone"),
    [
        ("naam: Keti Koti", Toon.HERDENKEN),
        ("naam: Diwali", Toon.VIEREN),
        ("naam: Keti Koti\ntoon: vieren", Toon.VIEREN),
        ("naam: Eigen lunch\ntoon: bewustwording", Toon.BEWUSTWORDING),
        ("naam: Eigen lunch", None),
    ],
)
def test_the_choice_of_staff_comes_before_that_of_the_day(fields: str, tone: Toon | None) -> None:
    assert toon_van(read(Moment, f"{fields}\nzekerheid: vast_te_stellen")) is tone
