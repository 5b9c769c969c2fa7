"""The dates that are offered: to moments with the name of a special day, and of days that lack."""

from __future__ import annotations

import pytest

from generator.form.news import Message
from generator.form.year.offers import lacking, messages_in
from generator.source.nodes import Data
from tests.form.year.calendars import calendar, moment, said


def offered(*moments: Data, **fields: Data) -> list[Message]:
    return [*messages_in(said(*moments, **fields), ())]


def days(message: Message) -> list[str]:
    return [one["woorden"] for one in message["keuzes"]]


def test_a_day_without_a_date_is_offered_its_own_and_the_other_one_that_is_kept() -> None:
    (message,) = offered(moment("Divali"))

    assert message["plek"] == ["momenten", 0, "datum"]
    words = "Divali is in 2027 op 28 oktober 2027 (ook 29 oktober). De datum is berekend."
    assert message["tekst"] == words
    assert message["keuzes"] == [
        {"dag": "2027-10-28", "woorden": "28 oktober 2027"},
        {"dag": "2027-10-29", "woorden": "29 oktober 2027"},
    ]


def test_on_another_day_it_is_not_told_twice_when_it_is() -> None:
    (message,) = offered(moment("divali", "08-11-2027"))

    assert message["tekst"] == "Divali in 2027: de datum is berekend."
    assert days(message) == ["28 oktober 2027", "29 oktober 2027"]


@pytest.mark.parametrize(
    "right",
    [
        moment("Divali", "28-10-2027"),
        moment("Divali", "29-10-2027"),
        moment("Een eigen feest"),
        moment("Divali", "08-11-2027", status="afgelast"),
        moment("Week van de Toegankelijkheid", "", datum="oktober 2027"),
    ],
)
def test_what_is_right_or_not_known_or_cancelled_is_offered_nothing(right: Data) -> None:
    assert offered(right) == []


def test_nor_is_a_date_of_which_somebody_said_that_it_is_right() -> None:
    data = said(moment("Divali", "08-11-2027"))

    assert [*messages_in(data, {("momenten", 0, "datum")})] == []


def test_what_is_still_to_be_announced_is_offered_its_month() -> None:
    (message,) = offered(moment("Week van de Toegankelijkheid"))

    assert days(message) == ["oktober 2027"]
    assert "naar verwachting" in message["tekst"]
    assert message["tekst"].endswith("De dag is nog niet bekendgemaakt.")


def test_a_day_that_falls_twice_is_offered_both_times() -> None:
    (message,) = offered(moment("Begin ramadan"), jaar="2030")

    assert days(message) == ["5 januari 2030", "26 december 2030"]
    assert message["tekst"].endswith("Hij begint de avond ervoor.")


def test_a_moment_stays_as_long_as_it_was() -> None:
    (new,) = offered(moment("Suikerfeest"))
    (short,) = offered(moment("Suikerfeest", "20-03-2027"))
    (long,) = offered(moment("Ramadan", "01-03-2027", einddatum="29-03-2027"))

    assert days(new) == ["9 tot en met 11 maart 2027"]
    assert days(short) == ["9 maart 2027"]
    assert days(long) == ["8 februari tot en met 8 maart 2027"]


def test_a_date_of_another_year_is_offered_that_of_the_calendar() -> None:
    (message,) = offered(moment("Divali", "20-10-2025"))

    assert days(message)[0] == "28 oktober 2027"


def test_a_calendar_that_cannot_be_read_is_offered_nothing() -> None:
    assert [*messages_in("los", ())] == []


def test_a_calendar_lacks_the_days_that_no_moment_is() -> None:
    all_days = [one.dag.id for one in lacking(calendar())]
    there = calendar(moment("Divali"), moment("Phagwa", "22-03-2027"))

    lacks = [one.dag.id for one in lacking(there)]

    assert set(all_days) - set(lacks) == {"divali", "holi"}
    assert all_days[0] == "nieuwjaarsdag"


def test_of_a_day_that_falls_twice_the_other_one_still_lacks() -> None:
    there = calendar(moment("Begin ramadan", "05-01-2030"), jaar="2030")

    days = [one.datum.month for one in lacking(there) if one.dag.id == "begin-ramadan"]

    assert days == [12]
