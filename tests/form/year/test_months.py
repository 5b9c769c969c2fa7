"""The days of a year: what is on each, and what has no day yet."""

from __future__ import annotations

from datetime import date

from generator.form.year.months import Day, Part, months_of
from generator.source.nodes import Data
from tests.form.year.calendars import calendar, moment


def days(*moments: Data, **fields: Data) -> dict[date, Day]:
    months = months_of(calendar(*moments, **fields))
    return {day.date: day for month in months for day in month.days}


def on(day: Day) -> list[tuple[str, Part]]:
    return [(entry.shown.name, entry.part) for entry in day.entries]


def test_a_year_has_all_its_days_in_their_columns() -> None:
    found = days()

    assert len(found) == 365
    assert (found[date(2027, 1, 1)].column, found[date(2027, 1, 1)].weekday) == (5, "vrijdag")
    assert [day.number for day in found.values() if day.is_weekend][:3] == [2, 3, 9]


def test_a_moment_of_more_days_stands_on_each_of_them() -> None:
    week = moment("Week", "02-10-2027", einddatum="05-10-2027")
    found = days(week)

    parts = [on(found[date(2027, 10, day)]) for day in range(1, 7)]
    assert parts == [
        [],
        [("Week", Part.BEGIN)],
        [("Week", Part.GOES_ON)],
        [("Week", Part.AGAIN)],
        [("Week", Part.GOES_ON)],
        [],
    ]
    news = [day for day, one in found.items() if one.has_news]
    assert news == [date(2027, 10, 2)]


def test_what_goes_on_from_the_year_before_begins_on_its_first_day() -> None:
    found = days(moment("Kerst", "25-12-2026", einddatum="02-01-2027"))

    assert on(found[date(2027, 1, 1)]) == [("Kerst", Part.BEGIN)]
    assert on(found[date(2027, 12, 25)]) == []


def test_when_members_come_on_another_day_both_are_shown() -> None:
    found = days(moment("Divali", "28-10-2027", "SG", bijeenkomst={"datum": "29-10-2027"}))

    assert on(found[date(2027, 10, 28)]) == [("Divali", Part.BEGIN)]
    assert on(found[date(2027, 10, 29)]) == [("Divali", Part.MEETING)]


def test_days_that_are_taken_say_by_what() -> None:
    found = days(bezet=[{"van": "18-10-2027", "tot": "19-10-2027", "wat": "herfstvakantie"}])

    taken = {day.isoformat(): one.taken for day, one in found.items() if one.taken}
    assert taken == {"2027-10-18": ("herfstvakantie",), "2027-10-19": ("herfstvakantie",)}


def test_without_a_day_a_moment_stands_below_its_month_or_behind_all() -> None:
    months = months_of(calendar(moment("Iftar", "", datum="maart 2027"), moment("Ooit")))

    assert [one.name for one in months[2].without_day] == ["Iftar"]
    assert (months[-1].name, months[-1].days) == ("Nog zonder maand", ())
    assert [one.name for one in months[-1].moments] == ["Ooit"]


def test_a_moment_tells_how_it_counts() -> None:
    moments = (
        moment("Holi", "22-03-2027"),
        moment("Iftar"),
        moment("Lunch", "", bijeenkomst={"datum": "23-03-2027"}),
        moment("Pride", "01-08-2027", status="afgelast"),
    )
    counts = {
        one.name: one.counts for month in months_of(calendar(*moments)) for one in month.moments
    }

    assert counts == {"Holi": "dag", "Iftar": "volgt", "Lunch": "dag", "Pride": "niet"}
