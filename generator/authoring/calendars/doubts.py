"""What staff must look at in a calendar that was just made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.calendars.occurrences import in_calendar
from generator.dagen import Dag, DagInJaar, herken
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.bekende_dagen import alleen_dag_in_woorden
from generator.model.facts.kalender.moment import Moment
from generator.problems import Place, Problem, Severity
from generator.source import Source


def doubts_of(source: Source, kalender: Kalender, before: int | None) -> Iterator[Problem]:
    """Days that are not known, or are there more or less often than moments; lines that still name
    the year ``before``, of whose calendar it was made."""
    for problem in _days(kalender):
        yield source.located(problem)
    if before:
        yield from _lines_of_before(source, before)


def _days(kalender: Kalender) -> Iterator[Problem]:
    found: dict[str, list[Moment]] = {}
    for moment in kalender.momenten:
        if dag := herken(moment.naam):
            found.setdefault(dag.id, []).append(moment)
            yield from _without_date(moment, dag, kalender.jaar)
    for moments in found.values():
        yield from _more_often(moments, kalender.jaar)


def _without_date(moment: Moment, dag: Dag, jaar: int) -> Iterator[Problem]:
    if moment.datum:
        return
    message = f"voor {dag.naam} is {jaar} nog niet bekend; de datum is leeg gelaten"
    if in_calendar(dag, jaar).begins:
        message = f"{dag.naam} is in {jaar} niet zo vaak; haal dit moment weg, of kies een dag"
    yield moment.waarschuwing_bij(message, "naam")


def _more_often(moments: list[Moment], jaar: int) -> Iterator[Problem]:
    """Times of a day at which there is no moment, while there is one at another."""
    last, dag = moments[-1], herken(moments[-1].naam)
    dated = [een for een in moments if een.dag]
    for een in in_calendar(dag, jaar).all if dag and dated else ():
        if not any(_is_at(moment, een) for moment in dated) and not een.is_verwacht:
            message = f"{een.dag.naam} is in {jaar} ook {alleen_dag_in_woorden(een)}"
            yield last.waarschuwing_bij(f"{message}; zet dat moment er zelf bij", "naam")


def _is_at(moment: Moment, een: DagInJaar) -> bool:
    assert moment.dag and moment.laatste_dag  # _more_often
    return een.kan_zijn(moment.dag.first, moment.laatste_dag)


def _lines_of_before(source: Source, before: int) -> Iterator[Problem]:
    year = re.compile(rf"\b{before}\b")
    for number in range(len(source.text.starts)):
        if found := year.search(source.text.line(number)):
            place = Place(source.name, number + 1, found.start() + 1)
            yield Problem(place, f"hier staat nog {before}; klopt dat?", Severity.WARNING)
