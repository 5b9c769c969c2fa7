"""Dates and numbers as the Dutch print them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest

from generator.dutch import (
    capitalized,
    date_text,
    day_text,
    days_text,
    digits_text,
    hour_text,
    in_order,
    is_weekend,
    kept_together,
    list_text,
    number_text,
    number_word,
    span_text,
    to_compare,
    weekday_text,
    with_unit,
)


def test_days_as_printed() -> None:
    assert date_text(date(2025, 1, 13)) == "13 januari 2025"
    assert digits_text(date(2025, 1, 3)) == "03-01-2025"
    assert weekday_text(date(2025, 1, 13)) == "maandag 13 januari"
    assert weekday_text(date(2025, 10, 12)) == "zondag 12 oktober"
    assert span_text(date(2025, 10, 6), date(2025, 10, 12)) == "6 tot en met 12 oktober"
    assert span_text(date(2025, 9, 29), date(2025, 10, 3)) == "29 september tot en met 3 oktober"
    assert day_text(date(2025, 10, 6)) == "6 oktober"
    assert days_text(date(2025, 10, 6), date(2025, 10, 12)) == "6 tot en met 12 oktober 2025"
    assert span_text(date(2025, 10, 6), date(2025, 10, 6)) == "6 oktober"
    assert days_text(date(2025, 10, 6), date(2025, 10, 6)) == "6 oktober 2025"
    assert hour_text(time(9, 5)) == "9.05"
    new_year = "25 december 2027 tot en met 1 januari 2028"
    assert days_text(date(2027, 12, 25), date(2028, 1, 1)) == new_year


def test_a_weekend_has_two_days() -> None:
    week = [date(2025, 10, day) for day in range(6, 13)]

    assert list(map(is_weekend, week)) == [False] * 5 + [True] * 2


def test_a_name_written_otherwise_is_found() -> None:
    assert to_compare("Keti  KOTI\n") == to_compare("keti koti") == "keti koti"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("9.4", "9,4"),
        ("9.40", "9,40"),
        ("12", "12"),
        ("1234", "1.234"),
        ("15000", "15.000"),
        ("1234567.5", "1.234.567,5"),
        ("0", "0"),
        ("0.125", "0,125"),
        ("-12.5", "-12,5"),
        ("-1234", "-1.234"),
    ],
)
def test_a_number_has_a_decimal_comma_and_points_between_thousands(
    number: str, expected: str
) -> None:
    assert number_text(Decimal(number)) == expected


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        ("9.4", "%", "9,4%"),
        ("12", "medewerkers", "12_medewerkers"),
        ("12500", "euro", "12.500_euro"),
        ("12500", "€", "€_12.500"),
        ("12500.5", "€", "€_12.500,50"),
        ("-3", "€", "€_-3"),
        ("0.125", "€", "€_0,125"),
        ("1.5", "€ mln", "€_1,5_mln"),
        ("7", "EUR", "EUR_7"),
        ("7", "Europeanen", "7_Europeanen"),
    ],
)
def test_a_currency_stands_before_the_amount_and_other_units_behind_it(
    number: str, unit: str, expected: str
) -> None:
    assert with_unit(Decimal(number), unit) == expected.replace("_", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ""),
        (["SG"], "SG"),
        (["SG", "pSG"], "SG en pSG"),
        (["SG", "pSG", "IG"], "SG, pSG en IG"),
    ],
)
def test_words_are_listed_as_the_dutch_do(words: list[str], expected: str) -> None:
    assert list_text(words) == expected


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Op 13 januari 2025 sprak de BR.", "Op 13_januari 2025 sprak de BR."),
        ("6 tot en met 12 Oktober", "6 tot en met 12_Oktober"),
        ("13\njanuari", "13_januari"),
        ("On 13 May 2025, and 6 to 12 October", "On 13_May 2025, and 6 to 12_October"),
        ("1e kwartaal 2024", "1e_kwartaal 2024"),
        ("9,4 % en 80 procent", "9,4_% en 80_procent"),
        ("€ 500 of 500 euro", "€_500 of 500_euro"),
        ("$ 5 en € 5 miljoen of 3 mld", "$_5 en €_5_miljoen of 3_mld"),
        ("13 januariweken, 2025 mensen", "13 januariweken, 2025 mensen"),
        ("13  januari, e kwartaal", "13  januari, e kwartaal"),
        ("", ""),
    ],
)
def test_a_line_never_ends_inside_a_day_or_an_amount(text: str, bound: str) -> None:
    assert kept_together(text) == bound.replace("_", "\N{NO-BREAK SPACE}")


@pytest.mark.parametrize(
    "text",
    [
        "Bel 06 00 00 00 02.",
        "(070 000 00 00)",
        "(070) 340 79 11",
        "070-340 79 11",
        "+31 (0)70 340 79 11",
        "+31 6 12345678",
    ],
)
def test_a_line_does_not_end_within_a_telephone_number(text: str) -> None:
    number = text.removeprefix("Bel ")
    assert kept_together(text).endswith(number.replace(" ", "\N{NO-BREAK SPACE}"))


@pytest.mark.parametrize(
    "text", ["van 0 12 naar 15", "in 2025 000 keer", "06 12 34 56", "070 bellen"]
)
def test_other_numbers_may_stand_on_two_lines(text: str) -> None:
    assert kept_together(text) == text


def test_names_are_sorted_with_their_numbers_by_what_they_count() -> None:
    names = ["Activiteit 10", "activiteit 2", "Écht 1", "Activiteit 2b", "Activiteit"]

    assert sorted(names, key=in_order) == [
        "Activiteit",
        "activiteit 2",
        "Activiteit 2b",
        "Activiteit 10",
        "Écht 1",
    ]


@pytest.mark.parametrize(
    ("number", "word"), [(0, "geen"), (1, "één"), (13, "dertien"), (20, "twintig"), (21, "21")]
)
def test_numbers_in_a_sentence_are_words_up_to_twenty(number: int, word: str) -> None:
    assert number_word(number) == word


@pytest.mark.parametrize(
    ("words", "begun"), [("één doel", "Eén doel"), ("twee", "Twee"), ("21", "21"), ("", "")]
)
def test_a_sentence_begins_with_a_capital(words: str, begun: str) -> None:
    assert capitalized(words) == begun
