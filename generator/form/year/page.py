"""All that the page of a calendar shows of what its file says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import dutch
from generator.dagen import DagInJaar
from generator.form.known import Files
from generator.form.year.members import Member, members_of
from generator.form.year.months import Month, months_of
from generator.form.year.offers import Offer, certainty, lacking, offers_of
from generator.form.year.reading import readable
from generator.model.facts.kalender.bekende_dagen import dag_in_woorden
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.organisatie import Organisatie
from generator.source.nodes import Data


@dataclass(frozen=True)
class YearPage:
    """The year with its months, and the members of the board."""

    year: int
    least: int
    months: tuple[Month, ...]
    members: tuple[Member, ...]


def year_page(data: Data, files: Files) -> YearPage | None:
    """The page of a calendar that says this; None if it does not say of which year it is."""
    kalender = readable(data)
    if kalender is None:
        return None
    members = members_of(kalender, files.get(Organisatie.soort))
    return YearPage(kalender.jaar, kalender.minimum_per_lid, months_of(kalender), members)


@dataclass(frozen=True)
class LackingDay:
    """A special day that is not in the calendar: its dates, of which one can be chosen."""

    day: DagInJaar
    offers: tuple[Offer, ...]

    @property
    def explained(self) -> str:
        """When it is, how certain that is, and what it is about."""
        when = dutch.capitalized(dag_in_woorden(self.day))
        return f"{when}. {certainty(self.day)} {self.day.dag.wat}"


@dataclass(frozen=True)
class LackingDays:
    """The special days that are not in the calendar, and the groups that they belong to."""

    year: int
    days: tuple[LackingDay, ...]

    @property
    def groups(self) -> list[str]:
        """Each group once, by alphabet."""
        return sorted({one.day.dag.groep for one in self.days}, key=dutch.in_alphabet)


def lacking_days(data: Data) -> LackingDays | None:
    """The days that a calendar which says this lacks; None if it does not say of which year."""
    kalender = readable(data)
    if kalender is None:
        return None
    return LackingDays(kalender.jaar, tuple(_lacking(kalender)))


def _lacking(kalender: Velden) -> Iterator[LackingDay]:
    for day in lacking(kalender):
        yield LackingDay(day, offers_of([day]))
