"""The date of a document: a day as any other, or a month or a year around it."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.model.fields import Datering
from generator.model.fields.period import Period

ADAPTER: TypeAdapter[Period | None] = TypeAdapter(Datering)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("13-01-2025", "13 januari 2025"),
        ("maandag 13 januari 2025", "13 januari 2025"),
        ("ma 13 jan 2025", "13 januari 2025"),
        ("augustus 2018", "augustus 2018"),
        ("2024", "2024"),
    ],
)
def test_a_day_may_be_written_as_in_any_other_field(written: str, printed: str) -> None:
    period = ADAPTER.validate_python(written)

    assert period and period.text == printed


HOW = "een dag (13-01-2025), een maand (augustus 2018) of een jaar (2024)"


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("dinsdag 13 januari 2025", "13 januari 2025 is een maandag"),
        ("13-01-2025 15:00", "een tijd kan hier niet; laat '15:00' weg"),
        ("“13-01-2025”", f"hier hoort een datum ({HOW}); laat de aanhalingstekens weg"),
        ("31-11-2025", "de datum '31-11-2025' bestaat niet"),
        ("Q1 2016", f"'Q1 2016' is geen datum; schrijf {HOW}"),
        ("", f"hier hoort een datum, maar het veld is leeg; schrijf {HOW}, of haal deze regel weg"),
    ],
)
def test_what_is_no_date_is_told_as_in_any_other_field(written: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ADAPTER.validate_python(written)
    assert caught.value.errors()[0]["ctx"]["message"].startswith(message)
