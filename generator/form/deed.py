"""What was done to a file: what a change made of what, at which place. Its way back is a change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.origin import Loc
from generator.source import Data
from generator.source.editing import Add, Answer, Change, Move, NoItems, Put, Remove, Words
from generator.source.merging.merged import opens_group
from generator.source.nodes import data_at


class Soort(Enum):
    """The kinds of changes, by the words that the log of a dossier has for them."""

    WAARDE = "waarde"
    ERBIJ = "erbij"
    WEG = "weg"
    VERPLAATST = "verplaatst"
    VINKJES = "vinkjes"
    GEEN = "geen"
    KLOPT = "klopt"
    BESTAND = "bestand"


_BACK = {Soort.ERBIJ: Soort.WEG, Soort.WEG: Soort.ERBIJ}
"""Of the rest the way back is of the same kind."""


@dataclass(frozen=True)
class Deed:
    """At ``loc`` stood ``van``, and now ``naar``.

    Of an item that was moved those are its positions, counted from 1, and ``loc`` is where it
    stood. Of an answer to a warning they are the reasons; of a file that came whole or went they
    are its name, or nothing.
    """

    soort: Soort
    loc: Loc
    van: Data
    naar: Data

    def reverse(self) -> Deed:
        """What undoes it."""
        loc = self.loc
        if self.soort is Soort.VERPLAATST:
            loc = (*loc[:-1], _position(self.naar))
        return Deed(_BACK.get(self.soort, self.soort), loc, self.naar, self.van)

    @property
    def place(self) -> Loc:
        """Where what was changed stands afterwards, or stood."""
        return self.reverse().loc

    def change(self) -> Change | None:
        """The change by which it is done; None for a group or a file that comes back whole, as
        no change makes that."""
        match self.soort:
            case Soort.WAARDE:
                return _put(self.loc, self.naar)
            case Soort.VINKJES:
                return _ticked(self.loc, self.naar)
            case Soort.VERPLAATST:
                return Move(self.loc[:-1], _position(self.van), _position(self.naar))
            case Soort.GEEN:
                return NoItems(self.loc, self.naar is not None)
            case Soort.KLOPT:
                return Answer(self.loc, _reason(self.naar), _reason(self.van))
            case Soort.BESTAND:
                return None
            case Soort.WEG:
                return Remove(self.loc)
            case Soort.ERBIJ:
                *around, last = self.loc
                if isinstance(last, int):
                    return Add(tuple(around), last, self.naar)
                return _put(self.loc, self.naar)

    def before(self, loc: Loc) -> Loc | None:
        """Where what now stands at ``loc`` stood before; None if it came with this deed."""
        if not self.loc:  # an answer about the whole file
            return loc
        *around, at = self.loc
        depth = len(around)
        here = loc[depth] if len(loc) > depth else None
        if loc[:depth] != tuple(around) or not isinstance(at, int) or not isinstance(here, int):
            return loc
        there = self._position_before(here, at)
        return None if there is None else (*loc[:depth], there, *loc[depth + 1 :])

    def _position_before(self, here: int, at: int) -> int | None:
        """Where the item at that position of the list of this item stood."""
        match self.soort:
            case Soort.ERBIJ:
                return None if here == at else here - (here > at)
            case Soort.WEG:
                return here + (here >= at)
            case Soort.VERPLAATST:
                to = _position(self.naar)
                if here == to:
                    return at
                without = here - (here > to)
                return without + (without >= at)
            case _:
                return here


def deed_of(change: Change, before: Data, after: Data) -> Deed:
    """What a change did, which made ``after`` of ``before``."""
    match change:
        case Put() if opens_group(change, before):
            group = change.loc[:-1]
            return Deed(Soort.ERBIJ, group, None, data_at(after, group))
        case Put(loc):
            return Deed(Soort.WAARDE, loc, data_at(before, loc), data_at(after, loc))
        case Words(loc):
            return Deed(Soort.VINKJES, loc, data_at(before, loc), data_at(after, loc))
        case Add(loc, at):
            return Deed(Soort.ERBIJ, (*loc, at), None, data_at(after, (*loc, at)))
        case Remove(loc):
            return Deed(Soort.WEG, loc, data_at(before, loc), None)
        case Move(loc, at, to):
            return Deed(Soort.VERPLAATST, (*loc, at), str(at + 1), str(to + 1))
        case NoItems(loc):
            return Deed(Soort.GEEN, loc, data_at(before, loc), data_at(after, loc))
        case Answer(loc, reason, was):
            return Deed(Soort.KLOPT, loc, was, reason)


def _position(shown: Data) -> int:
    return int(str(shown)) - 1


def _reason(told: Data) -> str | None:
    return told if isinstance(told, str) else None


def _put(loc: Loc, value: Data) -> Change | None:
    return Put(loc, value) if value is None or isinstance(value, str) else None


def _ticked(loc: Loc, words: Data) -> Change:
    """A list of words; one of none may have been absent."""
    return Words(loc, tuple(map(str, words if isinstance(words, list) else filter(None, [words]))))
