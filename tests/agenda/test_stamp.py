"""What was last made, as the record of the output remembers it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from generator.agenda.edition import Edition
from generator.agenda.stamp import Stamp, read_stamp
from tests.agenda.calendars import ORGANISATION, YEAR, editions

DAY = date(YEAR, 3, 10)


@given(editions(DAY))
def test_what_is_written_is_read_back(edition: Edition) -> None:
    stamp = Stamp().renewed([edition])

    assert read_stamp(str(stamp)) == stamp
    assert not stamp.is_another(edition)


@pytest.mark.parametrize("text", ["", "abc-def", "[]", '{"2025": []}', '{"x": ["2025-01-01", ""]}'])
def test_what_is_no_stamp_remembers_nothing(text: str) -> None:
    assert read_stamp(text) == Stamp()


@given(editions(DAY), editions(DAY))
def test_of_a_day_the_first_calendar_counts(first: Edition, second: Edition) -> None:
    stamp = Stamp().renewed([first])

    assert stamp.renewed([second]) == stamp
    assert stamp.is_another(second) == (first.calendar != second.calendar)
    later = Edition(second.calendar, ORGANISATION, date(YEAR, 3, 11))
    assert not stamp.is_another(later)
    assert stamp.renewed([later]) != stamp
