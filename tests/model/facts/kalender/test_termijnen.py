"""By when a briefing is sent and a debriefing held."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.facts.kalender import (
    Moment,
    briefing_op,
    debriefing_op,
    eerste_komst,
    laatste_komst,
)
from tests.model.reading import read


def moment(rest: str) -> Moment:
    return read(Moment, f"naam: Dag\nzekerheid: vast\n{rest}\n")


@pytest.mark.parametrize(
    ("rest", "first", "last"),
    [
        ("datum: 01-07-2025", date(2025, 7, 1), date(2025, 7, 1)),
        ("datum: 06-10-2025\neinddatum: 10-10-2025", date(2025, 10, 6), date(2025, 10, 10)),
        ("datum: 08-03-2025\nbijeenkomst: {datum: 06-03-2025}", *[date(2025, 3, 6)] * 2),
    ],
)
def test_members_come_on_the_day_of_the_meeting_or_else_that_of_the_moment(
    rest: str, first: date, last: date
) -> None:
    assert eerste_komst(moment(rest)) == first
    assert laatste_komst(moment(rest)) == last


def test_a_briefing_is_due_before_the_first_day_and_a_debriefing_after_the_last() -> None:
    week = moment("datum: 06-10-2025\neinddatum: 10-10-2025")

    assert briefing_op(week, 14) == date(2025, 9, 22)
    assert briefing_op(week, 15) == date(2025, 9, 19)  # the Friday before a Sunday
    assert debriefing_op(week) == date(2025, 10, 17)


def test_without_a_day_nothing_is_due() -> None:
    open_ = read(Moment, "naam: Dag\nzekerheid: vast_te_stellen\ndatum: mei 2025\n")

    assert briefing_op(open_, 14) is debriefing_op(open_) is None
