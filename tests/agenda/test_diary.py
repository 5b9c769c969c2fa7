"""The diary of a reader, of one year or more."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.agenda.diary import EVERYBODY, Diary, diary
from generator.agenda.edition import Edition
from generator.model.facts.kalender import Kalender
from tests.agenda.calendars import ORGANISATION

CHANOEKA = {
    "naam": "Chanoeka",
    "datum": "25-12-2027",
    "einddatum": "01-01-2028",
    "zekerheid": "vast",
    "br_leden": ["SG"],
}
KETI_KOTI = {"naam": "Keti Koti", "datum": "01-07-2028", "zekerheid": "vast", "br_leden": ["SG"]}


def edition(year: int, *moments: dict[str, Any], day: date = date(2027, 3, 10)) -> Edition:
    """The calendar of that year, as it was on that day."""
    data = {"jaar": str(year), "momenten": moments}
    return Edition(Kalender.model_validate(data), ORGANISATION, day)


def test_what_is_over_new_year_is_one_appointment_in_both_calendars() -> None:
    first = diary(EVERYBODY, edition(2027, CHANOEKA), None)
    second = diary(EVERYBODY, edition(2028, CHANOEKA, KETI_KOTI), None)

    both = first.with_also(second)

    assert [one.title for one in both.appointments] == ["Chanoeka", "Keti Koti"]


def test_what_goes_on_in_one_of_the_calendars_is_not_taken_away() -> None:
    other = KETI_KOTI | {"datum": "01-07-2027"}
    before, day = edition(2027, CHANOEKA, other, day=date(2027, 1, 13)), date(2027, 3, 10)
    first = diary(EVERYBODY, edition(2027, other, day=day), before)
    assert [one.summary for one in first.dropped] == ["Afgelast: Chanoeka"]

    both = first.with_also(diary(EVERYBODY, edition(2028, CHANOEKA), None))

    assert [one.summary for one in both.appointments] == ["Keti Koti", "Chanoeka"]
    assert both.dropped == ()


def test_of_no_year_there_is_nothing() -> None:
    one = diary(EVERYBODY, edition(2028, KETI_KOTI), None)

    assert Diary(EVERYBODY).with_also(one) == one


def test_what_stood_later_and_was_called_off_on_a_day_that_is_over_is_taken_away() -> None:
    before = edition(2028, KETI_KOTI, day=date(2027, 1, 13))
    called_off = KETI_KOTI | {"datum": "01-03-2028", "status": "afgelast"}

    made = diary(EVERYBODY, edition(2028, called_off, day=date(2028, 3, 10)), before)

    assert [one.summary for one in made.appointments] == ["Afgelast: Keti Koti"]
    assert made.dropped == made.appointments
    assert made.appointments[0].when.first == date(2028, 7, 1)
