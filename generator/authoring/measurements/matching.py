"""Which measurements are new, by the id of their indicator and their day, and which fit nowhere.

Nothing that stands there is changed: a value that is another now is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator import dutch
from generator.authoring.measurements.columns import ID, Measurement, problem_in
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator
from generator.model.fields import shown
from generator.problems import InputError, Problem, Severity, nearest

UNKNOWN = "er is geen indicator met het id {} in dit dossier; deze meting is overgeslagen"
OTHER = (
    "van {day} staat er al een andere waarde: {there}; verander die zelf als dat moet, of haal deze"
    " rij weg"
)
SHARE = "dit is een percentage, en {} wordt gemeten in '{}'"
PART_OF_ONE = (
    "{} wordt gemeten in %, en dit is minder dan 1; is {} bedoeld, geef de cellen dan in Excel de"
    " opmaak 'Percentage'"
)


@dataclass(frozen=True)
class Matched:
    """What is new of the measurements, each with its indicator; how many stood there already with
    the same value; what fits nowhere; and the indicators of which nothing came."""

    new: tuple[tuple[Indicator, Measurement], ...]
    known: int
    doubts: tuple[Problem, ...]
    without: tuple[str, ...]


def matched(doelen: Doelen, measurements: Iterable[Measurement], file: str) -> Matched:
    """The measurements of a file, each with its indicator.

    Raises ``InputError`` when one cannot be of its indicator, or stands there with another value.
    """
    indicators = {one.id: one for one in doelen.alle_indicatoren()}
    told: list[Problem] = []
    new: list[tuple[Indicator, Measurement]] = []
    known = 0
    measured: set[str] = set()
    for one in measurements:
        indicator = indicators.get(one.indicator)
        if indicator is None:
            told.append(_unknown(one, indicators, file))
            continue
        measured.add(indicator.id)
        told.extend(_unfit(indicator, one, file))
        if any(there.peildatum == one.day for there in indicator.metingen):
            known += 1
        else:
            new.append((indicator, one))
    if any(problem.severity is Severity.ERROR for problem in told):
        raise InputError(told)
    without = tuple(key for key in indicators if key not in measured)
    return Matched(tuple(new), known, tuple(told), without)


def _unknown(one: Measurement, known: Iterable[str], file: str) -> Problem:
    message = UNKNOWN.format(shown(one.indicator))
    problem = problem_in(file, one.cells[ID], message, nearest(one.indicator, known))
    return _as_warning(problem)


def _unfit(indicator: Indicator, one: Measurement, file: str) -> Iterator[Problem]:
    """What is wrong with a measurement of that indicator, or probably wrong."""
    cell = one.cells["waarde"]
    assert cell.number is not None  # else it was refused
    is_share, in_shares = cell.text.endswith("%"), indicator.eenheid.startswith("%")
    if is_share and not in_shares:
        yield problem_in(file, cell, SHARE.format(indicator.id, indicator.eenheid))
    there = next((other for other in indicator.metingen if other.peildatum == one.day), None)
    if there and there.waarde != cell.number:
        said = {"day": dutch.date_text(one.day), "there": dutch.number_text(there.waarde)}
        yield problem_in(file, cell, OTHER.format(**said))
    before = [other.waarde for other in indicator.metingen]
    if in_shares and not is_share and 0 < cell.number < 1 and before and min(before) > 1:
        percentage = f"{dutch.number_text(round(cell.number * 100, 1))}%"
        yield _as_warning(problem_in(file, cell, PART_OF_ONE.format(indicator.id, percentage)))


def _as_warning(problem: Problem) -> Problem:
    return Problem(problem.place, problem.message, Severity.WARNING, problem.meant)
