"""The diaries of a dossier: files for each member of the board, for everybody, and for P&O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from generator.agenda import checks
from generator.agenda.calendars import calendars_in
from generator.agenda.diary import Diary, diary, readers
from generator.agenda.earlier import Earlier
from generator.agenda.edition import Edition
from generator.agenda.names import file_of, file_of_dropped, title
from generator.agenda.stamp import Stamp
from generator.agenda.writing import CANCEL, PUBLISH, ics
from generator.dossier.dossier import Dossier
from generator.dossier.tracing import traced
from generator.model.afscherming import kader_afgeschermd
from generator.model.facts.kalender import Kalender
from generator.model.facts.organisatie import Organisatie
from generator.model.invulling import kader_ingevuld
from generator.problems import InputError, Place, Problem, Severity


@dataclass(frozen=True)
class Diaries:
    """The files by name, what is to be told, and what was made.

    ``without_day`` names the moments that stand in no diary yet.
    """

    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    without_day: tuple[str, ...]
    stamp: Stamp


def years_of(dossier: Dossier) -> list[int]:
    """Of which years it has a calendar. Raises ``InputError`` when there is none."""
    years = list(calendars_in(dossier.kader.feiten))
    if not years:
        message = "in dit dossier staat geen kalender.yaml; daar worden de agenda's van gemaakt"
        raise InputError([Problem(Place(str(dossier.folder)), message)])
    return years


def make_diaries(dossier: Dossier, earlier: Earlier, stamp: Stamp) -> Diaries:
    """The diaries of a dossier, compared with calendars before it.

    ``stamp`` tells what was made of it before. Raises ``InputError`` when no diary can be made.
    """
    organisation = dossier.kader.organisatie
    written = calendars_in(dossier.kader.feiten)
    _must_be_sound(dossier, written.values())
    printed = calendars_in(kader_ingevuld(kader_afgeschermd(dossier.kader)).feiten)
    editions = [_edition(one, organisation) for one in printed.values()]
    made = list(_diaries(editions, _before(editions, earlier)))
    as_written = [_edition(one, organisation) for one in written.values()]
    told = [
        *_compared(as_written, earlier, stamp),
        *checks.one_file_for_two((one.reader for one in made), organisation),
        *checks.without_sender((one for each in made for one in each.appointments), organisation),
    ]
    problems = (*traced(dossier, told), *earlier.problems)
    _refuse_errors(problems)
    files = dict(_files(made, list(printed)))
    without_day = tuple(dict.fromkeys(_without_day(editions)))
    return Diaries(files, problems, without_day, stamp.renewed(as_written))


def _must_be_sound(dossier: Dossier, calendars: Iterable[Kalender]) -> None:
    """Raises ``InputError`` when a calendar has no day, or does not tell its moments apart."""
    found = [
        problem
        for calendar in calendars
        for check in (checks.undated, checks.not_told_apart)
        for problem in check(calendar)
    ]
    _refuse_errors(traced(dossier, found))


def _refuse_errors(problems: Iterable[Problem]) -> None:
    told = tuple(problems)
    if any(one.severity is Severity.ERROR for one in told):
        raise InputError(told)


def _edition(calendar: Kalender, organisation: Organisatie) -> Edition:
    assert calendar.bijgewerkt  # _must_be_sound
    return Edition(calendar, organisation, calendar.bijgewerkt)


def _before(editions: Iterable[Edition], earlier: Earlier) -> dict[int, Edition]:
    """The editions before those; one that has no day is as of now."""
    found = ((one, earlier.by_year.get(one.year)) for one in editions)
    return {
        one.year: Edition(before.calendar, one.organisation, before.calendar.bijgewerkt or one.day)
        for one, before in found
        if before
    }


def _diaries(editions: Iterable[Edition], before: Mapping[int, Edition]) -> Iterator[Diary]:
    """Of each reader one over all years, if there is anything in it."""
    all_editions = list(editions)
    for reader in readers([*all_editions, *before.values()]):
        years = (diary(reader, one, before.get(one.year)) for one in all_editions)
        whole = reduce(Diary.with_also, years, Diary(reader))
        if whole.appointments:
            yield whole


def _compared(editions: Iterable[Edition], earlier: Earlier, stamp: Stamp) -> Iterator[Problem]:
    """What is to be told of each edition beside the one before it, and beside what was made."""
    for edition in editions:
        before = earlier.by_year.get(edition.year)
        against = list(checks.before_the_last(edition, before)) if before else []
        yield from against or checks.changed_since(edition, stamp)


def _files(diaries: Iterable[Diary], years: list[int]) -> Iterator[tuple[str, bytes]]:
    for one in diaries:
        name = title(one.reader, years)
        yield file_of(one.reader), ics(name, one.appointments, PUBLISH)
        if one.dropped and all(gone.organizer for gone in one.dropped):
            yield file_of_dropped(one.reader), ics(name, one.dropped, CANCEL)


def _without_day(editions: Iterable[Edition]) -> Iterator[str]:
    for edition in editions:
        for moment in edition.calendar.op_volgorde:
            if not moment.heeft_dag and not moment.afgelast:
                yield moment.naam
