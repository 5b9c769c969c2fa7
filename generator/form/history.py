"""What was done to the files of a dossier, to be seen and put back, per file and per field.

What somebody typed in one go is one thing that was done. Positions in a list shift when an item
is put in or taken out, so a place is followed from now to then and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from generator.disk import chain
from generator.form import log
from generator.form.deed import Deed, Soort
from generator.form.logline import LogLine
from generator.origin import Loc, in_words
from generator.places import input_name, shown_path
from generator.problems import Place, Problem, Severity
from generator.source.editing import Change

PAUSE = 60
"""Who types on in a field within so many seconds, still does the same thing."""

TORN = (
    "de laatste wijziging is niet opgeslagen, want het programma is toen afgebroken; de volgende"
    " wijziging ruimt deze regel op"
)


@dataclass(frozen=True)
class Past:
    """What was done in one go: its first line of the log, its last one, and all of it together.

    ``elsewhere``: before it the file was changed with another program; then nobody knows where
    what is older stood.
    """

    first: LogLine
    last: LogLine
    elsewhere: bool

    @property
    def deed(self) -> Deed:
        """All of it together."""
        return replace(self.first.deed, naar=self.last.naar)

    def goes_on(self, line: LogLine) -> bool:
        """Whether with that line somebody typed on in the same field."""
        waited = line.moment - self.last.moment
        return (
            line.soort == self.last.soort == Soort.WAARDE.value
            and (line.plek, line.wie, line.voor) == (self.last.plek, self.last.wie, self.last.na)
            and timedelta() <= waited <= timedelta(seconds=PAUSE)
        )


@dataclass(frozen=True)
class History:
    """What was done to one file, the oldest first."""

    steps: tuple[Past, ...]

    def of_field(self, loc: Loc) -> list[Past]:
        """What concerns the value that now stands there, the newest first."""
        found = []
        here: Loc | None = loc
        for past in reversed(self.steps):
            if here is None:
                break
            if _concerns(past.deed, here):
                found.append(past)
            here = past.deed.before(here)
        return found

    def putting_back(self, past: Past) -> Change | None:
        """The change by which what that step changed is again as it was before it.

        None if its place is gone, or cannot be known since the file was changed with another
        program; also for a group that was taken away whole.
        """
        back = past.deed.reverse()
        later = self.steps[self.steps.index(past) + 1 :]
        if any(isinstance(step, int) for step in back.loc) and any(one.elsewhere for one in later):
            return None
        place = _now(back.loc, later)
        if place is None and back.soort is Soort.ERBIJ:  # what stood behind it is gone too
            around = _now(back.loc[:-1], later)
            place = None if around is None else (*around, back.loc[-1])
        return None if place is None else _at(place, back).change()

    def before(self, past: Past) -> list[Change] | None:
        """The changes by which the whole file says again what it said before that step.

        None if the file was changed with another program since, or for a group that was taken
        away whole.
        """
        undone = self.steps[self.steps.index(past) :]
        changes = [step.deed.reverse().change() for step in reversed(undone)]
        known = [change for change in changes if change is not None]
        if len(known) < len(changes) or any(step.elsewhere for step in undone[1:]):
            return None
        return known


def history_of(file: Path) -> History:
    """What was done to a file. Raises ``InputError`` when the log cannot be read."""
    lines = log.read(log.log_of(file)).entries
    return History(tuple(_steps(line for line in lines if line.bestand == input_name(file))))


def faults(file: Path) -> Iterator[Problem]:
    """What is wrong with the log that has the changes of that file."""
    path = log.log_of(file)
    read = log.read(path)
    yield from read.faults(Path(shown_path(path)))
    if read.tail:
        place = Place(shown_path(path), len(read.links) + 1)
        torn = log.is_torn(read.tail)
        yield Problem(place, TORN, Severity.WARNING) if torn else Problem(place, chain.BROKEN)


def _steps(lines: Iterable[LogLine]) -> Iterator[Past]:
    """The lines of one file, with what was done in one go together."""
    past: Past | None = None
    for line in lines:
        if past and past.goes_on(line):
            past = replace(past, last=line)
            continue
        if past:
            yield past
        past = Past(line, line, elsewhere=past is not None and past.last.na != line.voor)
    if past:
        yield past


def _concerns(deed: Deed, here: Loc) -> bool:
    """Whether it changed the value that then came to stand there: itself, what holds it, or what
    it holds. An item that was taken away was not what stands there now."""
    if deed.soort is Soort.WEG:
        return len(here) < len(deed.loc) and deed.loc[: len(here)] == here
    place = deed.place
    return place[: len(here)] == here[: len(place)]


def _now(loc: Loc, later: Sequence[Past]) -> Loc | None:
    """Where what stood there stands after the later steps."""
    here: Loc | None = loc
    for past in later:
        here = past.deed.reverse().before(here) if here is not None else None
    return here


def _at(place: Loc, deed: Deed) -> Deed:
    """The same at another place."""
    if deed.soort is Soort.VERPLAATST:
        return replace(deed, loc=place, van=in_words(place[-1:]))
    return replace(deed, loc=place)
