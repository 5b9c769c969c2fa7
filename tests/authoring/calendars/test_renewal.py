"""What becomes of one moment in another year."""

from __future__ import annotations

import pytest

from generator.authoring.calendars.occurrences import Days
from generator.authoring.calendars.renewal import renewed
from generator.model.facts.kalender.moment import Moment


def moment(naam: str, datum: str = "", einddatum: str = "", toelichting: str = "") -> Moment:
    when = {"datum": datum or None, "einddatum": einddatum or None}
    certain = "berekend" if datum[:1].isdigit() else "vast_te_stellen"
    why = toelichting or None
    return Moment.model_validate({"naam": naam, **when, "zekerheid": certain, "toelichting": why})


def when(one: Moment, old: int = 2025, new: int = 2027) -> str:
    """When it is in the year ``new``: its days, or its words."""
    found = renewed(one, "", old, new).when
    if isinstance(found, Days):
        return found.text
    return found or "onbekend"


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        (moment("Divali", "20-10-2025"), "28 oktober"),
        (moment("Diwali", "21-10-2025"), "28 oktober"),  # a day later, as India has it
        (moment("Divali"), "28 oktober"),
        (moment("Suikerfeest", "31-03-2025"), "9 maart"),  # the moon was seen a day later
        (moment("Pesach", "12-04-2025", "20-04-2025"), "21 tot en met 29 april"),
        (moment("Pesach", "13-04-2025", "20-04-2025"), "22 tot en met 29 april"),
        (moment("Pesach", "16-04-2025"), "25 april"),  # a day in the middle of it
        (moment("Ramadan", "01-03-2025", "29-03-2025"), "8 februari tot en met 8 maart"),
        (moment("Ramadan", "02-03-2025", "30-03-2025"), "8 februari tot en met 8 maart"),
    ],
)
def test_a_special_day_comes_on_its_day(old: Moment, expected: str) -> None:
    assert when(old) == expected


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        (moment("Opening van het netwerk", "14-05-2025"), "mei 2027"),
        (moment("Werkconferentie", "30-09-2025", "02-10-2025"), "september 2027"),
        (moment("Opening van het netwerk", "mei 2025"), "mei 2027"),
        (moment("Opening van het netwerk", "Q2 2025"), "2e kwartaal 2027"),
        (moment("Opening van het netwerk", "na de zomer"), "na de zomer"),
        (moment("Opening van het netwerk", "mei 2025 tot juni 2025"), "mei 2027 tot juni 2027"),
        (moment("Opening van het netwerk"), "onbekend"),
        (moment("Kersttentoonstelling", "20-12-2024", "06-01-2025"), "januari 2027"),
        (moment("Black Achievement Month", "oktober 2025"), "oktober 2027"),
        (moment("Roze Zaterdag", "28-06-2025"), "juni 2027"),
        (moment("Pride Amsterdam", "26-07-2025", "03-08-2025"), "juli 2027"),
    ],
)
def test_what_has_no_day_yet_comes_in_its_month(old: Moment, expected: str) -> None:
    assert when(old) == expected
    assert renewed(old, "", 2025, 2027).zekerheid.value == "vast_te_stellen"


def test_each_moment_of_a_day_that_comes_twice_is_the_same_one_again() -> None:
    first, second = moment("Begin ramadan", "06-01-2030"), moment("Begin ramadan", "26-12-2030")

    assert when(first, 2030, 2031) == "15 december"
    assert when(second, 2030, 2031) == "onbekend"


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        (moment("Divali", "20-10-2025", toelichting="nieuwe maan"), "nieuwe maan; ook 29 oktober"),
        (
            moment("Divali", "20-10-2025", toelichting="nieuwe maan; ook 21 oktober"),
            "nieuwe maan; ook 29 oktober",
        ),
        (moment("Offerfeest", "06-06-2025"), "stand van de maan; vanaf de avond ervoor"),
        (moment("Offerfeest", "06-06-2025", toelichting="volgens de moskee"), "volgens de moskee"),
        (moment("Wereldreligiedag", "19-01-2025"), ""),
        (moment("Opening", "14-05-2025", toelichting="in overleg"), ""),  # about a day that was
        (moment("Opening", "mei 2025", toelichting="in overleg; na 1 mei"), "in overleg"),
        (
            moment("Roze Zaterdag", "28-06-2025"),
            "de organisatie maakt de dag nog bekend; naar verwachting 26 juni",
        ),
    ],
)
def test_why_it_is_as_certain_as_that(old: Moment, expected: str) -> None:
    assert renewed(old, old.toelichting or "", 2025, 2027).toelichting == expected


@pytest.mark.parametrize("year", [2024, 2026, 2027, 2030])
def test_a_year_later_and_back_is_the_same_day(year: int) -> None:
    day = moment("Pesach", "13-04-2025", "20-04-2025")
    found = renewed(day, "", 2025, year).when
    assert isinstance(found, Days)

    there = moment("Pesach", found.first.isoformat(), found.last.isoformat())

    assert renewed(there, "", year, 2025).when == renewed(day, "", 2025, 2025).when
