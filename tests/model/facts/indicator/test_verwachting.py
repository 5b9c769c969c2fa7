"""What an indicator will be at its deadline."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.facts.indicator.verwachting import verwachting
from generator.model.peildatum import Peildatum
from tests.model.reading import on, read

TARGET = "richting: minimaal, streefwaarde: 15"
CEILING = "richting: maximaal, streefwaarde: 5"


def indicator(fields: str, *measured: tuple[str, str]) -> Indicator:
    """An indicator with those fields and those values, each on its day."""
    values = ", ".join(f"{{peildatum: {day}, waarde: {value}}}" for day, value in measured)
    return read(Indicator, f"{{id: x, naam: Vrouwen, {fields}, metingen: [{values}]}}")


def expected(comparison: Vergelijking) -> tuple[date, Decimal] | None:
    """The day and the value that is expected then."""
    made = verwachting(comparison, None)
    return (made.dag, made.waarde) if made else None


def test_the_expectation_goes_on_at_the_pace_since_the_previous_dossier() -> None:
    fields = f"{TARGET}, deadline: 01-01-2027"
    before = indicator(fields, ("01-01-2020", "2"), ("01-01-2023", "10"))
    now = indicator(fields, ("01-01-2020", "2"), ("01-01-2023", "10"), ("01-01-2025", "12"))

    assert expected(Vergelijking(now, before)) == (date(2027, 1, 1), Decimal("14"))
    assert expected(Vergelijking(now)) == (date(2027, 1, 1), Decimal("16"))


@pytest.mark.parametrize(
    ("fields", "measured"),
    [
        (TARGET, [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: doorlopend", [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: 01-06-2024", [("01-01-2023", "10"), ("01-01-2025", "12")]),
        (f"{TARGET}, deadline: 01-01-2027", [("01-01-2023", "10")]),
        (f"{TARGET}, deadline: 01-01-2027, nulwaarde: 8", []),
    ],
)
def test_without_a_pace_or_a_day_to_come_nothing_is_expected(
    fields: str, measured: list[tuple[str, str]]
) -> None:
    assert verwachting(Vergelijking(indicator(fields, *measured)), None) is None


@pytest.mark.parametrize(
    ("day", "there"), [(on(2026, 12, 31), True), (on(2027, 1, 1), False), (on(2027, 2, 1), False)]
)
def test_on_a_day_on_which_the_deadline_is_past_nothing_is_expected(
    day: Peildatum, there: bool
) -> None:
    measured = [("01-01-2023", "10"), ("01-01-2025", "12")]
    comparison = Vergelijking(indicator(f"{TARGET}, deadline: 01-01-2027", *measured))

    made = verwachting(comparison, day)

    assert (made is not None) is there
    assert made is None or day.herkomst in made.herkomst


def test_the_pace_begins_at_the_corrected_value_of_the_previous_dossier() -> None:
    fields = f"{TARGET}, deadline: 01-01-2027"
    before = indicator(fields, ("01-01-2023", "10"))
    now = indicator(fields, ("01-01-2023", "8"), ("01-01-2025", "12"))

    assert expected(Vergelijking(now, before)) == (date(2027, 1, 1), Decimal("16"))


@pytest.mark.parametrize(
    ("fields", "then", "now", "expected"),
    [
        (TARGET, "10.25", "90", "100.00"),
        (CEILING, "90", "10", "0"),
        (f"{TARGET}, eenheid: fte", "10", "90", "170"),
        (f"{TARGET}, eenheid: fte", "90", "10", "-70"),
    ],
)
def test_the_expectation_is_as_precise_as_the_measurements_and_no_impossible_percentage(
    fields: str, then: str, now: str, expected: str
) -> None:
    measured = [("01-01-2023", then), ("01-01-2025", now)]
    made = verwachting(Vergelijking(indicator(f"{fields}, deadline: 01-01-2027", *measured)), None)

    assert made is not None
    assert str(made.waarde) == expected


def test_an_expectation_may_have_more_digits_than_a_measurement() -> None:
    measured = [("01-01-2025", "0.00000000000001"), ("02-01-2025", "9" * 15)]
    made = Vergelijking(indicator(f"{TARGET}, eenheid: euro, deadline: 9999", *measured))

    day, value = expected(made) or (None, Decimal(0))

    assert day == date(9999, 12, 31)
    assert value > 10**21
