"""The way back: what somebody did last in a dossier, and how it is undone after others went on."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from generator.form.answering import answered
from generator.form.deed import Deed, Soort, deed_of
from generator.form.lines import both
from generator.form.rewriting import Rewritten
from generator.places import shown_path
from generator.problems import InputError
from generator.source import Data, parse
from generator.source.editing import Add, Answer, Change, Spellings, after, changed
from generator.source.merging.merged import ClashError, GoneError, merged
from generator.source.merging.saying import said
from generator.source.nodes import data_at

MOST = 200
"""So many steps back one can go."""

MOST_BYTES = 100_000_000
"""So much is kept of what one person did in a dossier, however few steps that are."""

ONE_STEP = 5.0
"""What was typed in a field in so many seconds is one step."""


class NothingToUndoError(Exception):
    """There is no step to go back, or forth."""


@dataclass(frozen=True)
class Step:
    """A change of a file. ``at`` is when it began, in seconds of a clock that never jumps."""

    file: Path
    before: bytes
    after: bytes
    deed: Deed
    at: float

    def size(self) -> int:
        """How many bytes it keeps."""
        return len(self.before) + len(self.after)

    def goes_on_in(self, newer: Step) -> bool:
        """Whether with the newer one somebody typed on."""
        return (
            self.deed.soort is newer.deed.soort is Soort.WAARDE
            and (self.file, self.deed.loc, self.after) == (newer.file, newer.deed.loc, newer.before)
            and newer.at - self.at <= ONE_STEP
        )

    def with_more(self, newer: Step) -> Step:
        """The two as one step."""
        deed = replace(self.deed, naar=newer.deed.naar)
        return replace(self, after=newer.after, deed=deed)


Turn: TypeAlias = tuple[Step, ...]
"""What somebody did at once, in its order: it is undone at once."""


@dataclass(frozen=True)
class Steps:
    """What one person did in a dossier, and what of that was undone, the last one last."""

    done: deque[Turn] = field(default_factory=lambda: deque(maxlen=MOST))
    undone: deque[Turn] = field(default_factory=lambda: deque(maxlen=MOST))

    def add(self, *turn: Step) -> None:
        """Somebody did something: what was undone cannot be done again."""
        if not turn:
            return
        self.undone.clear()
        if self.done and self.done[-1][-1].goes_on_in(turn[0]):
            *earlier, last = self.done.pop()
            turn = (*earlier, last.with_more(turn[0]), *turn[1:])
        self.done.append(turn)
        while len(self.done) > 1 and sum(map(Step.size, chain(*self.done))) > MOST_BYTES:
            self.done.popleft()


def reverted(step: Step, now: bytes, spellings: Spellings) -> Rewritten:
    """The file, which holds ``now``, without that step.

    Byte for byte as it was if nobody changed it since. Else the lines of the step go back if
    nobody touched them, and if the file then says what it says now but for this; else the value
    alone does. Raises ``InputError`` if the file cannot be read, and ``ClashError`` or
    ``GoneError`` if somebody else changed the same since.
    """
    name = shown_path(step.file)
    back = step.deed.reverse()
    if now == step.after:
        return Rewritten(now, step.before, parse(step.before, name).data, back)
    there = back.change()
    if isinstance(there, Answer):
        return answered(there, step.after, now, name)
    base, present = parse(step.after, name).data, parse(now, name).data
    change, expected = _now(there, step.deed.naar, base, present)
    content = now if expected is present else both(step.after, step.before, now)
    if content is None or not _says(content, name, expected):
        content = _rewritten(now, name, change, spellings)
    return Rewritten(now, content, expected, deed_of(change, present, expected))


def _now(back: Change | None, was: Data, base: Data, present: Data) -> tuple[Change, Data]:
    """The way back in what the file says now, and what it says then: the very same if others went
    that way already. A group that was taken away whole has no way back."""
    if back is None:
        raise ClashError(None)
    try:
        todo = merged(back, was, base, present)
        return todo.change, present if todo.is_done else after(present, todo.change)
    except (GoneError, LookupError):
        raise ClashError(None) from None


def _rewritten(now: bytes, name: str, change: Change, spellings: Spellings) -> bytes:
    """The file with that change alone. Of an item that comes back that would lose its comments."""
    if isinstance(change, Add):
        raise ClashError(None)
    try:
        return changed(now, name, change, (), spellings)
    except InputError:
        raise ClashError(data_at(parse(now, name).data, change.loc)) from None


def _says(content: bytes, name: str, expected: Data) -> bool:
    """Whether the file can be read and says this."""
    try:
        return said(parse(content, name).data) == said(expected)
    except InputError:
        return False
