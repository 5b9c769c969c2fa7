"""The diaries that are made of an edition, each with what was dropped since the one before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.agenda.appointment import Appointment, Reason
from generator.agenda.duties import duties
from generator.agenda.edition import CALLED_OFF, Edition

NO_DAY = Reason("Nog geen nieuwe dag", "De nieuwe dag van dit moment is nog niet bekend.")
NOT_YOU = Reason("Niet meer voor u", "U bent bij dit moment niet meer ingedeeld.")
NOBODY = Reason("Niet meer nodig", "Bij dit moment is geen lid meer ingedeeld.")


@dataclass(frozen=True)
class Reader:
    """Who reads a diary: the name of its file, who that is in words, and what concerns them.

    ``left`` is why a moment that goes on does not concern them any more.
    """

    name: str
    words: str
    appointments: Callable[[Edition], Iterable[Appointment]]
    left: Reason


@dataclass(frozen=True)
class Diary:
    """The appointments of a reader.

    Some take an earlier one away; ``dropped`` are those of which that was not told before.
    """

    reader: Reader
    appointments: tuple[Appointment, ...] = ()
    dropped: tuple[Appointment, ...] = ()

    def with_also(self, other: Diary) -> Diary:
        """With the appointments of another year. What is over new year may be in both: it is there
        once, and is only taken away if it goes on in neither."""
        both = (*self.appointments, *other.appointments)
        each = {one.uid: one for one in sorted(both, key=_goes_on)}
        gone = {one.uid: one for one in (*self.dropped, *other.dropped)}
        dropped = (one for uid, one in gone.items() if each[uid].is_cancelled)
        return Diary(self.reader, tuple(sorted(each.values(), key=_moment)), tuple(dropped))


EVERYBODY = Reader("alle-leden", "alle leden", Edition.of_all, CALLED_OFF)
P_EN_O = Reader("p-en-o", "P&O", duties, NOBODY)


def readers(editions: Iterable[Edition]) -> list[Reader]:
    """All members who are at a moment in one of the editions, everybody together, and P&O."""
    moments = (moment for edition in editions for moment in edition.calendar.momenten)
    codes = dict.fromkeys(code for moment in moments for code in moment.br_leden)
    return [*map(_member, codes), EVERYBODY, P_EN_O]


def _member(code: str) -> Reader:
    return Reader(code, code, lambda edition: edition.of_member(code), NOT_YOU)


def diary(reader: Reader, edition: Edition, earlier: Edition | None) -> Diary:
    """The diary of that reader, compared with an earlier edition if there is one."""
    every = _by_uid(reader, edition)
    now = {uid: one for uid, one in every.items() if not (one.is_cancelled and one.is_over)}
    before = _by_uid(reader, earlier) if earlier else {}
    appointments = (*now.values(), *_gone(reader, edition, now, before))
    told = {uid for uid, one in before.items() if one.is_cancelled}
    dropped = (one for one in appointments if one.is_cancelled and one.uid not in told)
    return Diary(reader, tuple(sorted(appointments, key=_moment)), tuple(dropped))


def _goes_on(appointment: Appointment) -> bool:
    return not appointment.is_cancelled


def _moment(appointment: Appointment) -> tuple[object, ...]:
    return appointment.when.start, appointment.title, appointment.uid


def _by_uid(reader: Reader, edition: Edition) -> dict[str, Appointment]:
    return {one.uid: one for one in reader.appointments(edition)}


def _gone(
    reader: Reader,
    edition: Edition,
    now: Mapping[str, Appointment],
    before: Mapping[str, Appointment],
) -> Iterator[Appointment]:
    """What stood in the diary before, does not now, and is still to come."""
    for uid, one in before.items():
        if uid not in now and not one.is_cancelled and one.when.last >= edition.day:
            yield one.cancelled(edition.day, _reason(reader, edition, one))


def _reason(reader: Reader, edition: Edition, gone: Appointment) -> Reason:
    moment = edition.moments.get(gone.moment)
    if moment is None or moment.afgelast:
        return CALLED_OFF
    return reader.left if moment.heeft_dag else NO_DAY
