"""The calendar of another year as an edit of the text of an earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from generator import dutch
from generator.authoring.calendars.occurrences import Days
from generator.authoring.calendars.renewal import Renewed, renewed
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.moment import Moment
from generator.origin import Loc
from generator.source import Source, parse
from generator.source.editing import Change, Put, Remove, changed, changed_items

MOMENTEN = "momenten"


def rewritten(source: Source, kalender: Kalender, jaar: int) -> bytes:
    """The calendar in ``source`` for another year; comments, texts and members stay.

    What somebody said of a warning does not come along. Raises ``InputError`` if the file is
    written in such a way that it cannot be edited.
    """
    name = source.name
    content = source.without_remarks().encode()
    for change in _at_the_top(parse(content, name), jaar):
        content = changed(content, name, change, tuple(Kalender.model_fields))
    changes = _changes(parse(content, name), kalender, jaar)
    return changed_items(content, name, MOMENTEN, changes, tuple(Moment.model_fields))


def _at_the_top(source: Source, jaar: int) -> Iterator[Change]:
    """The year; what was said of the days of the old one goes."""
    yield Put(("jaar",), str(jaar))
    if source.data_at(("bijgewerkt",)):
        yield Put(("bijgewerkt",), None)
    if source.data_at(("bezet",)):
        yield Remove(("bezet",))


def _changes(source: Source, kalender: Kalender, jaar: int) -> Mapping[int, list[Change]]:
    changes: dict[int, list[Change]] = {}
    for at, moment in enumerate(kalender.momenten):
        said = str(source.data_at((MOMENTEN, at, "toelichting")) or "")
        new = renewed(moment, said, kalender.jaar, jaar)
        changes[at] = list(_of_moment(source, at, moment, new))
    return changes


def _of_moment(source: Source, at: int, moment: Moment, new: Renewed) -> Iterator[Change]:
    """What changes in a moment; first what comes, then what goes."""
    item: Loc = (MOMENTEN, at)
    written = str(source.data_at((*item, "datum")) or "")
    fields = {
        **_when(new.when, written, in_one_field=_is_span(moment)),
        "zekerheid": str(new.zekerheid.value),
        "toelichting": new.toelichting,
        "briefing_verstuurd": "",
    }
    for field, value in fields.items():
        loc = (*item, field)
        if (source.data_at(loc) or "") != value:
            yield Put(loc, value or None)
    for field in ("status", "bijeenkomst"):
        if source.data_at((*item, field)):
            yield Remove((*item, field))


def _when(when: Days | str, written: str, in_one_field: bool) -> Mapping[str, str]:
    """The fields for when it is, with days in the notation in which the old one was written."""
    if isinstance(when, str):
        return {"datum": when, "einddatum": ""}
    if when.first == when.last:
        return {"datum": _like(written, when.first), "einddatum": ""}
    if in_one_field:
        return {"datum": dutch.days_text(when.first, when.last), "einddatum": ""}
    return {"datum": _like(written, when.first), "einddatum": _like(written, when.last)}


def _is_span(moment: Moment) -> bool:
    """Whether its field ``datum`` says from which day until which."""
    return bool(moment.dag and moment.dag.day is None)


_ISO = re.compile(r"\d{4}-")
_IN_WORDS = re.compile(r"[a-z]", re.IGNORECASE)


def _like(written: str, day: date) -> str:
    if _ISO.match(written):
        return day.isoformat()
    return dutch.date_text(day) if _IN_WORDS.search(written) else dutch.digits_text(day)
