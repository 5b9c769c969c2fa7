"""A new calendar without an earlier one: the days with which each begins, to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from textwrap import wrap

from generator import dutch
from generator.authoring.calendars.occurrences import days_of, in_calendar, other_days, reason
from generator.authoring.example import scalar
from generator.authoring.schema import modeline
from generator.dagen import Dag, DagInJaar, alle_dagen
from generator.model.facts.kalender import Kalender

WIDTH = 86
HEADING = "--- {} ---"
NOT_KNOWN = "Nog niet bekend"

GUIDE = (
    "De kalender van een jaar. De data zijn uitgerekend. Haal weg wat u niet gebruikt, en"
    " zet erbij wat u zelf organiseert. De volgorde maakt niet uit: het programma zet alles op"
    " datum.",
    "Vul per moment in wat er gebeurt (vorm, omschrijving) en wie erbij zijn (br_leden: hun codes"
    " uit organisatie.yaml). Wat elk veld betekent, staat in docs/bestanden.md.",
)


def empty_calendar(jaar: int) -> str:
    """The text of the calendar of a year; a day that is not known in it comes last, without a
    date."""
    days = [dag for dag in alle_dagen() if dag.basis]
    times = sorted(
        chain.from_iterable(in_calendar(dag, jaar).all for dag in days),
        key=lambda een: (een.datum.year == jaar, een.datum),
    )
    unknown = [dag for dag in days if not in_calendar(dag, jaar).begins]
    lines = [*_head(jaar), *_by_month(times, jaar), *_without_day(unknown)]
    return "\n".join([*lines, ""])


def _head(jaar: int) -> Iterator[str]:
    yield modeline(Kalender.soort, 2)
    for rule in GUIDE:
        yield from _comment(rule)
    yield from ("", f"jaar: {jaar}", "bijgewerkt:", "", "momenten:")


def _by_month(times: Sequence[DagInJaar], jaar: int) -> Iterator[str]:
    seen: dict[str, int] = {}
    for month, group in groupby(times, key=lambda een: _month(een, jaar)):
        yield from _heading(dutch.MONTHS[month - 1].capitalize())
        for een in group:
            seen[een.dag.id] = count = seen.get(een.dag.id, 0) + 1
            yield from _moment(een.dag, _when(een), f"{een.dag.id}-{count}" if count > 1 else "")


def _month(een: DagInJaar, jaar: int) -> int:
    return een.datum.month if een.datum.year == jaar else 1


def _without_day(days: Sequence[Dag]) -> Iterator[str]:
    if days:
        yield from _heading(NOT_KNOWN)
    for dag in days:
        yield from _moment(dag, ["datum:", "zekerheid: vast_te_stellen"], "")


def _when(een: DagInJaar) -> Iterator[str]:
    if een.is_verwacht:
        yield f"datum: {dutch.month_text(een.datum)}"
    else:
        yield f"datum: {dutch.digits_text(een.datum)}"
        if een.datum < een.einddatum:
            yield f"einddatum: {dutch.digits_text(een.einddatum)}"
    yield f"zekerheid: {een.zeker.value}"
    if why := "; ".join(filter(None, (reason(een), other_days(een, days_of(een))))):
        yield f"toelichting: {why}"


def _moment(dag: Dag, when: Iterator[str] | Sequence[str], id_: str) -> Iterator[str]:
    """A moment of which only the day is filled in, under what it is about."""
    yield ""
    yield from (f"  {line}" for line in _comment(dag.wat))
    yield f"  - naam: {scalar(dag.naam)}"
    given = [f"id: {id_}"] if id_ else []
    for line in (*given, *when, "vorm:", "omschrijving:", "br_leden: []"):
        yield f"    {line}"


def _heading(words: str) -> Iterator[str]:
    yield from ("", f"  # {HEADING.format(words)}")


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in wrap(text, WIDTH, break_on_hyphens=False)]
