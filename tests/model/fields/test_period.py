"""Periods as they are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dutch import date_text
from generator.model.fields.date import parse_date
from generator.model.fields.period import Period, parse_period


@pytest.mark.parametrize(
    "text", ["31-02-2025", "2025-13-01", "29 februari 2025", "00-01-2025", "0000-01-01"]
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)
    with pytest.raises(ValueError):
        parse_period(text)


@pytest.mark.parametrize(
    ("text", "first", "last", "printed"),
    [
        ("13-1-2025", date(2025, 1, 13), date(2025, 1, 13), "13 januari 2025"),
        ("september 2021", date(2021, 9, 1), date(2021, 9, 30), "september 2021"),
        ("FEBRUARI 2024", date(2024, 2, 1), date(2024, 2, 29), "februari 2024"),
        ("Q1 2024", date(2024, 1, 1), date(2024, 3, 31), "1e kwartaal 2024"),
        ("q4 2024", date(2024, 10, 1), date(2024, 12, 31), "4e kwartaal 2024"),
        ("Q1 & Q2 2023", date(2023, 1, 1), date(2023, 6, 30), "1e en 2e kwartaal 2023"),
        ("Q1 en Q3 2023", date(2023, 1, 1), date(2023, 9, 30), "1e en 3e kwartaal 2023"),
        ("Q1-Q2 2023", date(2023, 1, 1), date(2023, 6, 30), "1e tot en met 2e kwartaal 2023"),
        ("Q2 t/m Q4 2023", date(2023, 4, 1), date(2023, 12, 31), "2e tot en met 4e kwartaal 2023"),
        ("Q3 & Q3 2023", date(2023, 7, 1), date(2023, 9, 30), "3e kwartaal 2023"),
        ("2018", date(2018, 1, 1), date(2018, 12, 31), "2018"),
    ],
)
def test_a_period_runs_up_to_and_including_its_last_day(
    text: str, first: date, last: date, printed: str
) -> None:
    assert parse_period(text) == Period(first, last, printed)


@pytest.mark.parametrize(
    ("text", "first", "last", "printed"),
    [
        ("2018-2019", date(2018, 1, 1), date(2019, 12, 31), "2018-2019"),
        ("2018 t/m 2019", date(2018, 1, 1), date(2019, 12, 31), "2018 tot en met 2019"),
        ("mei 2018 tot april 2019", date(2018, 5, 1), date(2019, 4, 30), "mei 2018 tot april 2019"),
        ("Juni tot september 2018", date(2018, 6, 1), date(2018, 9, 30), "juni tot september 2018"),
        ("mei  -  juli 2018", date(2018, 5, 1), date(2018, 7, 31), "mei tot en met juli 2018"),
        ("Q2 tot Q3 2018", date(2018, 4, 1), date(2018, 9, 30), "2e kwartaal tot 3e kwartaal 2018"),
        ("mei tot mei 2018", date(2018, 5, 1), date(2018, 5, 31), "mei tot mei 2018"),
        (
            "6 tot en met 12 oktober 2018",
            date(2018, 10, 6),
            date(2018, 10, 12),
            "6 tot en met 12 oktober 2018",
        ),
        (
            "van 29 september tot  en  met 3 oktober 2018",
            date(2018, 9, 29),
            date(2018, 10, 3),
            "29 september tot en met 3 oktober 2018",
        ),
        (
            "1 mei 2018 tot juli 2018",
            date(2018, 5, 1),
            date(2018, 7, 31),
            "1 mei 2018 tot juli 2018",
        ),
    ],
)
def test_a_range_runs_from_the_first_day_of_its_start_to_the_last_of_its_end(
    text: str, first: date, last: date, printed: str
) -> None:
    assert parse_period(text) == Period(first, last, printed)


@pytest.mark.parametrize("between", ["tot", "Tot"])
def test_up_to_a_day_ends_the_day_before(between: str) -> None:
    found = parse_period(f"1-7-2018 {between} 1 januari 2019")

    assert found == Period(date(2018, 7, 1), date(2018, 12, 31), "1 juli 2018 tot 1 januari 2019")


@pytest.mark.parametrize("between", ["t/m", "tot en met", "-", "\N{EN DASH}"])
def test_up_to_and_including_a_day_holds_that_day(between: str) -> None:
    found = parse_period(f"1 juli 2018 {between} 1-1-2019")

    assert found == Period(
        date(2018, 7, 1), date(2019, 1, 1), "1 juli 2018 tot en met 1 januari 2019"
    )


@pytest.mark.parametrize(
    "text",
    [
        *("", "eind 2024", "Q5 2024", "Q1", "Diversity Week 2022", "20245", "2018-19", "18-19"),
        *("van 12 tot 15 uur", "tot 2018", "juni tot 2018", "2018 tot nu", "mei - ", "a tot b"),
        *("Doorlopend en op verzoek", "pva uitwerken 2018", "oktober en november 2018"),
    ],
)
def test_other_words_are_no_period(text: str) -> None:
    assert parse_period(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("Q4 & Q1 2023", "Q3-Q2 2023", "januari 0000", "0000", "2019-2018", "0001-0000"),
        *("september tot juni 2018", "2 mei tot 1 mei 2018", "1 januari tot 1 januari 0000"),
        *("juni 2018 tot 31 mei 2018", "1 mei tot 31 juni 2018", "30 februari t/m 1 mei 2018"),
    ],
)
def test_a_period_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_period(text)


@given(st.text(alphabet="0123456789 -tomejiulvanQ/", max_size=40))
def test_whatever_is_written_is_a_period_or_words_or_refused(text: str) -> None:
    try:
        found = parse_period(text)
    except ValueError:
        return
    assert found is None or found.first <= found.last


@given(st.dates(), st.dates())
def test_a_period_as_printed_is_read_back(one: date, other: date) -> None:
    first, last = sorted((one, other))
    if first.year >= 1000:
        found = parse_period(f"{date_text(first)} t/m {last.isoformat()}")
        assert found is not None
        assert parse_period(found.text) == found
