"""What holds of every diary, whatever staff write in the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.agenda.appointment import Appointment
from generator.agenda.diary import Diary, diary, readers
from generator.agenda.edition import Edition
from generator.agenda.writing import CANCEL, PUBLISH, ics
from tests.agenda.calendars import YEAR, editions

BEFORE, NOW = date(YEAR, 1, 13), date(YEAR, 3, 10)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")

pairs = st.tuples(editions(NOW), st.none() | editions(BEFORE))


def diaries(edition: Edition, earlier: Edition | None) -> Iterator[Diary]:
    """The diaries that have something in them."""
    both = [edition, *([earlier] if earlier else [])]
    made = (diary(reader, edition, earlier) for reader in readers(both))
    return (one for one in made if one.appointments)


def written(one: Diary) -> Iterator[tuple[bytes, tuple[Appointment, ...]]]:
    """The files of a diary, each with what stands in it."""
    yield ics("D&I", one.appointments, PUBLISH), one.appointments
    if one.dropped:
        yield ics("D&I", one.dropped, CANCEL), one.dropped


@given(pairs)
@settings(deadline=None)
def test_no_line_is_too_long_and_each_ends_as_it_should(
    pair: tuple[Edition, Edition | None],
) -> None:
    for one in diaries(*pair):
        for data, _ in written(one):
            *lines, last = data.split(b"\r\n")
            assert last == b""
            assert max(map(len, lines)) <= 75
            assert not any(b"\n" in line or b"\r" in line for line in lines)
            assert [line.decode() for line in lines]  # no letter was cut in two


@given(pairs)
@settings(deadline=None)
def test_each_appointment_is_one_of_a_kind_and_none_is_lost(
    pair: tuple[Edition, Edition | None],
) -> None:
    edition, earlier = pair
    for one in diaries(edition, earlier):
        uids = [appointment.uid for appointment in one.appointments]
        assert len(set(uids)) == len(uids)
        before = one.reader.appointments(earlier) if earlier else ()
        live = {past.uid for past in before if not past.is_cancelled and past.when.last >= NOW}
        assert live <= set(uids)
        assert all(gone.is_cancelled and gone in one.appointments for gone in one.dropped)


@given(pairs)
@settings(deadline=None)
def test_another_reader_sees_the_same(pair: tuple[Edition, Edition | None]) -> None:
    for one in diaries(*pair):
        for data, appointments in written(one):
            calendar = vobject.readOne(data.decode())
            seen = {event.uid.value: event for event in calendar.vevent_list}
            assert list(seen) == [appointment.uid for appointment in appointments]
            for appointment in appointments:
                assert_seen(seen[appointment.uid], appointment)


def assert_seen(event: vobject.base.Component, appointment: Appointment) -> None:
    """That the other reader takes an event for that appointment."""
    for name in ("summary", "description", "location"):
        text = {"location": appointment.place}.get(name) or getattr(appointment, name, "")
        assert event.getChildValue(name, "") == text
    days = appointment.when
    if days.hours:
        start, end = (moment.replace(tzinfo=AMSTERDAM) for moment in (days.start, days.end))
        assert event.dtstart.value.astimezone(UTC) == start.astimezone(UTC)
        assert event.dtend.value.astimezone(UTC) == end.astimezone(UTC)
    else:
        assert event.dtstart.value == days.first
        assert event.dtend.value == days.last + timedelta(1)
    assert event.status.value == appointment.state.value
    assert event.dtstamp.value == datetime(NOW.year, NOW.month, NOW.day, tzinfo=UTC)
    alarms = [alarm.trigger.value for alarm in getattr(event, "valarm_list", [])]
    assert alarms == ([] if appointment.alarm is None else [-appointment.alarm])


@given(pairs)
@settings(deadline=None)
def test_whole_days_take_nobody_and_what_is_cancelled_warns_nobody(
    pair: tuple[Edition, Edition | None],
) -> None:
    for one in diaries(*pair):
        for appointment in one.appointments:
            assert appointment.when.hours or appointment.shown_as.value != "BUSY"
            if appointment.is_cancelled:
                assert (appointment.alarm, appointment.shown_as.value) == (None, "FREE")
                assert appointment.when.last >= NOW


@given(editions(NOW))
@settings(deadline=None)
def test_made_again_it_is_the_same(edition: Edition) -> None:
    first = [list(written(one)) for one in diaries(edition, None)]
    again = Edition(edition.calendar.model_copy(deep=True), edition.organisation, edition.day)

    assert [list(written(one)) for one in diaries(again, None)] == first
