"""Stretches of time in ordinary words."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dutch import MONTHS, date_text
from generator.model.fields.period import parse_period
from generator.model.fields.worded import holds_time, parse_worded

DAYS = st.dates(date(1900, 1, 2), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("eind 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("Eind van 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("ultimo 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("medio 2026", date(2026, 5, 1), date(2026, 8, 31)),
        ("begin 2026", date(2026, 1, 1), date(2026, 3, 31)),
        ("begin oktober 2026", date(2026, 10, 1), date(2026, 10, 10)),
        ("half oktober 2026", date(2026, 10, 11), date(2026, 10, 20)),
        ("eind februari 2028", date(2028, 2, 21), date(2028, 2, 29)),
        ("eind Q2 2026", date(2026, 6, 1), date(2026, 6, 30)),
        ("begin van het", None, None),
        ("dec 2026", date(2026, 12, 1), date(2026, 12, 31)),
        ("sept. 2026", date(2026, 9, 1), date(2026, 9, 30)),
        ("2e helft 2026", date(2026, 7, 1), date(2026, 12, 31)),
        ("eerste helft van 2026", date(2026, 1, 1), date(2026, 6, 30)),
        ("1e helft van mei 2026", date(2026, 5, 1), date(2026, 5, 15)),
        ("tweede helft februari 2026", date(2026, 2, 16), date(2026, 2, 28)),
        ("3e helft 2026", None, None),
        ("1e helft Q1 2026", None, None),
        ("1e kwartaal 2026", date(2026, 1, 1), date(2026, 3, 31)),
        ("vierde kwartaal van 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("week 50 2026", date(2026, 12, 7), date(2026, 12, 13)),
        ("wk 1 van 2026", date(2025, 12, 29), date(2026, 1, 4)),
        ("uiterlijk 1 januari 2027", date(2027, 1, 1), date(2027, 1, 1)),
        ("uiterlijk in Q3 2026", date(2026, 7, 1), date(2026, 9, 30)),
        ("uiterlijk eind 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("t/m december 2026", date(2026, 12, 1), date(2026, 12, 31)),
        ("tot december 2026", date(2026, 12, 1), date(2026, 12, 31)),
        ("tot 1 januari 2027", date(2026, 12, 31), date(2026, 12, 31)),
        ("voor 1 januari 2027", date(2026, 12, 31), date(2026, 12, 31)),
        ("uiterlijk vóór 1 januari 2027", date(2026, 12, 31), date(2026, 12, 31)),
        ("voor december 2026", date(2026, 11, 30), date(2026, 11, 30)),
        ("voor eind 2026", date(2026, 10, 1), date(2026, 12, 31)),
        ("5-9 oktober 2026", date(2026, 10, 5), date(2026, 10, 9)),
        ("5 en 6 oktober 2026", date(2026, 10, 5), date(2026, 10, 6)),
        ("5/6 oktober 2026", date(2026, 10, 5), date(2026, 10, 6)),
        ("5 en 9 oktober 2026", None, None),
        ("5 tm 9 oktober 2026", date(2026, 10, 5), date(2026, 10, 9)),
        ("ma 5 t/m vr 9 oktober 2026", date(2026, 10, 5), date(2026, 10, 9)),
        ("ma 5 tot vr 9 oktober 2026", None, None),
        ("5 t/m 9 oktober 2026 om 10.00 uur", date(2026, 10, 5), date(2026, 10, 9)),
        ("maandag 7 december 2026", date(2026, 12, 7), date(2026, 12, 7)),
        ("7 december 2026 om 10.00 uur", date(2026, 12, 7), date(2026, 12, 7)),
        ("voor ma 7-12-2026", date(2026, 12, 6), date(2026, 12, 6)),
        ("december", None, None),
        ("31 december", None, None),
        ("najaar 2026", None, None),
        ("vanaf 1 januari 2027", None, None),
        ("elke meting", None, None),
    ],
)
def test_words_are_read_to_their_first_and_last_day(
    text: str, first: date | None, last: date | None
) -> None:
    found = parse_worded(text)

    assert (found and found.first, found and found.last) == (first, last)
    assert found is None or found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "ma 5 t/m do 9 oktober 2026",
        "uiterlijk 31 november 2026",
        "week 54 2026",
        "voor 0001",
        "week 52 9999",
        "week 0 2026",
    ],
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_worded(text)


def test_only_days_that_were_named_are_exact() -> None:
    exact = {text: parse_worded(text) for text in ("5-9 oktober 2026", "uiterlijk 5 mei 2026")}

    assert [found and found.exact for found in exact.values()] == [True, False]


@given(DAYS)
def test_before_a_day_ends_the_day_before(day: date) -> None:
    found = parse_worded(f"voor {date_text(day)}")

    assert found and (day - found.last).days == 1


@given(st.sampled_from(MONTHS), st.integers(1900, 2199))
def test_the_parts_of_a_month_follow_each_other_and_end_with_it(month: str, year: int) -> None:
    whole = parse_period(f"{month} {year}")
    begin, middle, end = (
        parse_worded(f"{part} {month} {year}") for part in ("begin", "medio", "eind")
    )

    assert whole and begin and middle and end
    assert begin.first == whole.first
    assert (middle.first - begin.last).days == (end.first - middle.last).days == 1
    assert end.last == whole.last


@given(st.text(max_size=60))
def test_other_words_are_no_time_and_no_crash(text: str) -> None:
    with suppress(ValueError):
        parse_worded(text)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("31 december", True),
        ("in het najaar van 2026", True),
        ("laatste kwartaal", True),
        ("dec.", True),
        ("elke meting", False),
        ("doorlopend", False),
        ("actie 12026", False),
    ],
)
def test_words_may_name_a_time_without_an_end(text: str, holds: bool) -> None:
    assert holds_time(text) == holds
