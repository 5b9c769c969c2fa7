"""What was done to the files of a dossier, to be seen and put back, per file and per field.

What somebody typed in one go is one thing that was done. Positions in a list shift when an item
is put in or taken out, so a place is followed from now to then and back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import filterfalse
from pathlib import Path

from generator.disk import chain
from generator.disk.chain import Chain
from generator.disk.input_file import read_input
from generator.form import log
from generator.form.deed import Deed, Soort
from generator.form.logline import LogLine
from generator.form.past import Past
from generator.form.rewriting import hash_of
from generator.origin import Loc, in_words
from generator.places import input_name, shown_path
from generator.problems import InputError, Place, Problem, Severity
from generator.source.editing import Change

TORN = (
    "de laatste wijziging is niet opgeslagen, want het programma is toen afgebroken; de volgende"
    " wijziging ruimt deze regel op"
)


_MOVING = (Soort.ERBIJ, Soort.WEG, Soort.VERPLAATST)
"""The kinds of deeds by which items in a list come to stand elsewhere."""


@dataclass(frozen=True)
class History:
    """What was done to one file, the oldest first.

    ``elsewhere``: after all that the file was changed with another program.
    """

    steps: tuple[Past, ...]
    elsewhere: bool = False

    def of_field(self, loc: Loc) -> list[Past]:
        """What concerns the value that now stands there, the newest first.

        In a list that was changed with another program nobody knows what is older.
        """
        found = []
        here: Loc | None = None if self.elsewhere and _is_in_list(loc) else loc
        for past in reversed(self.steps):
            if here is None:
                break
            if _concerns(past.deed, here):
                found.append(past)
            here = here if past.void else past.deed.before(here)
            here = None if past.elsewhere and here and _is_in_list(here) else here
        return found

    def places(self) -> set[Loc]:
        """Where the fields stand now that were changed; of an item its list."""
        found = set[Loc]()
        for past in self.steps:
            if past.elsewhere:
                found = set(filterfalse(_is_in_list, found))
            if not past.void:
                found = _followed(found, past.deed) | {_field_of(past.deed)}
        return set(filterfalse(_is_in_list, found)) if self.elsewhere else found

    def place_now(self, past: Past) -> Loc | None:
        """Where what that step changed stands now, or would; None if nobody knows."""
        place = past.deed.place
        if past.void or (_is_in_list(place) and self._is_unknown_after(past)):
            return None
        return self._now(place, past)

    def putting_back(self, past: Past) -> Change | None:
        """The change by which what that step changed is again as it was before it.

        None if it is so already or its place is gone, if that cannot be known since the file was
        changed with another program, and for a group that was taken away whole.
        """
        back = past.deed.reverse()
        if past.void or (_is_in_list(back.loc) and self._is_unknown_after(past)):
            return None
        place = self._now(back.loc, past)
        if place is None and back.soort is Soort.ERBIJ:  # what stood behind it is gone too
            around = self._now(back.loc[:-1], past)
            place = None if around is None else (*around, back.loc[-1])
        return None if place is None else _at(place, back).change()

    def before(self, past: Past) -> list[Change] | None:
        """The changes by which the whole file says again what it said before that step.

        None if the file was changed with another program since, or for a group that was taken
        away whole.
        """
        if not self.goes_back(past):
            return None
        undone = reversed(self.steps[self._numbers[id(past)] :])
        changes = [step.deed.reverse().change() for step in undone if not step.void]
        return [change for change in changes if change is not None]

    def goes_back(self, past: Past) -> bool:
        """Whether there are such changes."""
        return self._numbers[id(past)] > self._last_stuck and not self._is_unknown_after(past)

    def is_last(self, past: Past) -> bool:
        """Whether nothing was done after it."""
        return all(step.void for step in self.steps[self._numbers[id(past)] + 1 :])

    def _now(self, loc: Loc, past: Past) -> Loc | None:
        """Where what stood there after that step stands now."""
        here: Loc | None = loc
        number = self._numbers[id(past)]
        for later, back in self._moving:
            if later > number and here is not None:
                here = back.before(here)
        return here

    def _is_unknown_after(self, past: Past) -> bool:
        """Whether the file was changed with another program after it."""
        return self.elsewhere or self._numbers[id(past)] < self._last_elsewhere

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """Which step is which; two may say the same."""
        return {id(step): number for number, step in enumerate(self.steps)}

    @cached_property
    def _moving(self) -> list[tuple[int, Deed]]:
        """The steps that move items, as they are undone."""
        found = [(number, step.deed) for number, step in enumerate(self.steps) if not step.void]
        return [(number, deed.reverse()) for number, deed in found if deed.soort in _MOVING]

    @cached_property
    def _last_elsewhere(self) -> int:
        """The last step before which the file was changed with another program; -1 for none."""
        return self._last(lambda step: step.elsewhere and not step.void)

    @cached_property
    def _last_stuck(self) -> int:
        """The last step that no change undoes; -1 for none."""
        return self._last(lambda step: not step.void and step.deed.reverse().change() is None)

    def _last(self, says: Callable[[Past], bool]) -> int:
        numbers = range(len(self.steps) - 1, -1, -1)
        return next((number for number in numbers if says(self.steps[number])), -1)


def history_of(file: Path) -> History:
    """What was done to a file. Raises ``InputError`` when its log cannot be read."""
    now = ""
    with suppress(InputError):  # it was taken away
        now = hash_of(read_input(file, shown_path(file)))
    return history_in(lines_of(log.read(log.log_of(file)), file), now)


def history_until(lines: Sequence[LogLine], version: str) -> History:
    """What was done to a file until it was that version, as who looks at that knows it."""
    ends = [at for at, line in enumerate(lines, start=1) if line.na == version]
    ends = ends or [at for at, line in enumerate(lines) if line.voor == version] or [len(lines)]
    return history_in(lines[: ends[-1]], version)


def lines_of(read: Chain[LogLine], file: Path) -> list[LogLine]:
    """The lines of a log that are about that file."""
    return [line for line in read.entries if line.bestand == input_name(file)]


def history_in(lines: Sequence[LogLine], now: str) -> History:
    """What was done to a file, by its lines of the log and the hash of what it holds now."""
    steps, known = list[Past](), lines[0].voor if lines else now
    for line, following in zip(lines, [*(line.voor for line in lines[1:]), now], strict=False):
        void = line.voor == following != line.na
        if steps and not void and steps[-1].goes_on(line):
            steps[-1] = replace(steps[-1], last=line)
        else:
            steps.append(Past(line, line, known != line.voor, void))
        known = known if void else line.na
    return History(tuple(steps), known != now)


def faults(file: Path) -> Iterator[Problem]:
    """What is wrong with the log that has the changes of that file."""
    path = log.log_of(file)
    return faults_in(log.read(path), path)


def faults_in(read: Chain[LogLine], path: Path) -> Iterator[Problem]:
    """What is wrong with a log that stands at that path."""
    yield from read.broken(Path(shown_path(path)))
    if read.tail:
        place = Place(shown_path(path), len(read.lines) + 1)
        torn = log.is_torn(read.tail)
        yield Problem(place, TORN, Severity.WARNING) if torn else Problem(place, chain.BROKEN)


def _concerns(deed: Deed, here: Loc) -> bool:
    """Whether it changed the value that then came to stand there: itself, what holds it, or what
    it holds. An item that was taken away was not what stands there now."""
    if deed.soort is Soort.WEG:
        return len(here) < len(deed.loc) and deed.loc[: len(here)] == here
    place = deed.place
    return place[: len(here)] == here[: len(place)]


def _is_in_list(loc: Loc) -> bool:
    return any(isinstance(step, int) for step in loc)


def _field_of(deed: Deed) -> Loc:
    """The field that it changed: of an item that came, went or moved its list."""
    return (
        deed.place[:-1] if deed.soort in _MOVING and isinstance(deed.place[-1], int) else deed.place
    )


def _followed(places: set[Loc], deed: Deed) -> set[Loc]:
    """Where those places are after it; what it took away is not there."""
    if deed.soort not in _MOVING:
        return places
    return set(filter(None, map(deed.reverse().before, places)))


def _at(place: Loc, deed: Deed) -> Deed:
    """The same at another place."""
    if deed.soort is Soort.VERPLAATST:
        return replace(deed, loc=place, van=in_words(place[-1:]))
    return replace(deed, loc=place)
