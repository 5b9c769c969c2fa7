from __future__ import annotations

import pytest

from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van
from tests.model.reading import read


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ("naam: Ketikoti", "keti-koti"),
        ("naam: Diwali", "divali"),
        ("naam: Diwali, id: lichtfeest-vws", "lichtfeest-vws"),
        ("naam: 'Iftar bij VWS (2e keer)'", "iftar-bij-vws-2e-keer"),
        ("naam: 'Één café'", "een-cafe"),
        ("naam: '!?'", "!?"),
        ("naam: 春节晚会", "春节晚会"),
    ],
)
def test_a_moment_is_known_by_its_id_else_by_its_day_else_by_its_name(
    fields: str, key: str
) -> None:
    assert sleutel_van(read(Moment, f"{{{fields}, zekerheid: vast_te_stellen}}")) == key
