"""What a page asks of special days: a date for a moment, or a day that comes in."""

from __future__ import annotations

import pytest

from generator.form.asked_paths import WrongRequestError
from generator.form.year.asked_days import day_at
from generator.origin import Loc
from generator.source.editing import Add
from generator.source.nodes import Data
from tests.form.year.calendars import moment, said

DATA = said(
    moment("Holi", "22-03-2027"), moment("Divali", "08-11-2027"), moment("Ooit"), moment("Iftar")
)
LIST: Loc = ("momenten",)


def test_a_moment_gets_the_date_with_how_certain_it_is() -> None:
    fields = day_at(DATA, ("momenten", 1), {"keuze": "2027-10-29"})

    assert fields == {"datum": "29-10-2027", "einddatum": "", "zekerheid": "berekend"}


def test_a_day_comes_behind_what_is_earlier_in_the_year() -> None:
    added = day_at(DATA, LIST, {"dag": "suikerfeest", "keuze": "2027-03-09"})
    later = day_at(DATA, LIST, {"dag": "bevrijdingsdag", "keuze": "2027-05-05"})

    item: Data = {
        "naam": "Suikerfeest (Eid al-Fitr)",
        "datum": "09-03-2027",
        "einddatum": "11-03-2027",
        "zekerheid": "berekend",
    }
    assert added == Add(LIST, 0, item)
    assert isinstance(later, Add)
    assert later.at == 1


def test_what_is_still_to_be_announced_gets_its_month() -> None:
    added = day_at(DATA, LIST, {"dag": "week-van-de-toegankelijkheid", "keuze": "2027-10-04"})

    assert isinstance(added, Add)
    assert isinstance(added.item, dict)
    assert (added.item["datum"], added.item["zekerheid"]) == ("oktober 2027", "vast_te_stellen")


@pytest.mark.parametrize(
    ("data", "loc", "asked"),
    [
        (DATA, ("momenten", 0), {"keuze": "2027-03-22"}),
        (DATA, ("momenten", 1), {"keuze": "2027-10-30"}),
        (DATA, ("momenten", 1), {"keuze": ["2027-10-28"]}),
        (DATA, ("momenten", 1), {}),
        (DATA, ("momenten", 3), {"keuze": "2027-03-22"}),
        (DATA, ("momenten", 99), {"keuze": "2027-03-22"}),
        (DATA, ("bezet",), {"dag": "divali", "keuze": "2027-10-28"}),
        (DATA, ("momenten", 0, "naam"), {"keuze": "2027-03-22"}),
        (DATA, LIST, {"dag": "geen dag", "keuze": "2027-03-22"}),
        (DATA, LIST, {"dag": {}, "keuze": "2027-03-22"}),
        ("los", LIST, {"dag": "divali", "keuze": "2027-10-28"}),
    ],
)
def test_what_was_not_offered_is_refused(data: Data, loc: Loc, asked: dict[str, object]) -> None:
    with pytest.raises(WrongRequestError):
        day_at(data, loc, asked)
