"""A calendar is read as far as it can be, whatever is wrong with the rest of it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.form.year.reading import NO_NAME, place_in_file, readable
from generator.source.nodes import Data
from tests.form.year.calendars import calendar, moment


@pytest.mark.parametrize(
    "data", [None, "los", [], {}, {"jaar": "volgend jaar"}, {"jaar": ["2027"]}]
)
def test_without_a_year_there_is_no_calendar(data: Data) -> None:
    assert readable(data) is None


def test_each_moment_knows_its_place_in_the_file() -> None:
    found = calendar(moment("Kerst", "25-12-2027"), moment("Holi", "22-03-2027"))

    assert [(one.naam, place_in_file(one)) for one in found.op_volgorde] == [
        ("Holi", 1),
        ("Kerst", 0),
    ]


@pytest.mark.parametrize(
    ("wrong", "day", "off"),
    [
        ({"datum": "31-02-2027"}, None, True),
        ({"einddatum": "gisteren"}, date(2027, 3, 22), True),
        ({"einddatum": "01-01-2020"}, date(2027, 3, 22), True),
        ({"zekerheid": "misschien"}, date(2027, 3, 22), True),
        ({"zekerheid": None}, date(2027, 3, 22), True),
        ({"status": "weg"}, date(2027, 3, 22), False),
        ({"bijeenkomst": {"datum": "x"}}, date(2027, 3, 22), True),
        ({"bijeenkomst": "x", "status": "weg"}, date(2027, 3, 22), False),
        ({"datum": ["x"], "status": "weg", "bijeenkomst": "x"}, None, False),
        ({"onbekend": "veld"}, date(2027, 3, 22), True),
    ],
)
def test_of_a_moment_the_rest_stays(wrong: dict[str, Data], day: date | None, off: bool) -> None:
    said = {"naam": "Holi", "datum": "22-03-2027", "zekerheid": "vast", "status": "afgelast"}
    (found,) = calendar({**said, **wrong}).momenten

    assert found.naam == "Holi"
    assert (found.dag.first if found.dag else None) == day
    assert found.afgelast is off


def test_what_is_no_moment_is_one_without_a_name() -> None:
    found = calendar("los", None, {"naam": ["x"]}, {"naam": " "})

    assert [one.naam for one in found.momenten] == [NO_NAME] * 4


def test_members_are_the_words_that_stand_there() -> None:
    (found,) = calendar(
        moment("Holi", "", br_leden=["SG", "wie dan ook", None, ["x"], " "])
    ).momenten

    assert found.br_leden == ("SG", "wie dan ook")
    assert calendar({"naam": "Holi", "br_leden": "SG"}).momenten[0].br_leden == ("SG",)
    assert calendar({"naam": "Holi"}).momenten[0].br_leden == ()


def test_what_is_agreed_and_taken_is_read_apart_as_well() -> None:
    weeks: Data = [{"van": "18-10-2027", "tot": "26-10-2027"}, {"van": "gisteren"}, "x"]

    found = calendar(minimum_per_lid="3", bezet=weeks)

    assert found.minimum_per_lid == 3
    assert [one.valt_op(date(2027, 10, 20)) for one in found.bezet] == [True]
    assert calendar(minimum_per_lid="veel").minimum_per_lid == 2
