"""What was done to a file as lines of a page: each in words, with what can be put back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from generator.authoring.describe import FieldGroup
from generator.form.deed import Deed, Soort
from generator.form.history import History
from generator.form.known import NOTHING_KNOWN, Known
from generator.form.past import Past
from generator.form.putting_back import back_of, is_so_already
from generator.form.wording import Worded, worded
from generator.origin import Loc
from generator.source.nodes import Data


@dataclass(frozen=True)
class PastRow:
    """Something that was done, by the name that its button has.

    ``place`` is where it stands now, or the list that it was taken from, if that is known.
    ``is_back`` and ``is_whole`` say whether that field, and the whole file, can be put back as it
    was before; ``void`` and ``elsewhere`` are those of the history.
    """

    name: str
    moment: datetime
    who: str
    worded: Worded
    place: Loc | None
    is_back: bool
    is_whole: bool
    void: bool
    elsewhere: bool


def past_rows(
    history: History,
    chosen: Iterable[Past],
    group: FieldGroup,
    data: Data,
    known: Known = NOTHING_KNOWN,
) -> Iterator[PastRow]:
    """Those that were chosen of a history of a file with those fields, which says that now.

    What a field refers to is called as it is ``known`` now.
    """
    for past in chosen:
        place = history.place_now(past)
        loc, there = (past.deed.place, None) if place is None else (place, data)
        back = back_of(history, past, group)
        yield PastRow(
            past.first.hash,
            past.last.moment.astimezone(),
            past.last.wie,
            worded(group, past.deed, loc, there, known),
            _to_open(past.deed, place),
            back is not None and not is_so_already(back[0], data),
            history.goes_back(past) and not history.is_last(past),
            past.void,
            past.elsewhere,
        )


def _to_open(deed: Deed, place: Loc | None) -> Loc | None:
    """What there is to be opened of a form for that deed, which is of that place now."""
    return place[:-1] if place and deed.soort is Soort.WEG else place
