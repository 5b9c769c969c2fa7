"""What the page with the history of a file shows: the newest first, so many at a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from generator.form import log
from generator.form.asked_paths import WrongRequestError, loc_in
from generator.form.files import FormFile
from generator.form.history import History, faults_in, history_until, lines_of
from generator.form.known import NOTHING_KNOWN, Known
from generator.form.past import Past
from generator.form.past_rows import PastRow, past_rows
from generator.form.store import Store
from generator.form.wording import place_of
from generator.origin import Loc
from generator.problems import InputError, Problem
from generator.source.nodes import Data

AT_A_TIME = 50
"""So many changes stand on a page."""


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to see: one field of the file or (without) all of it, and which page of
    that, from 1."""

    loc: Loc = ()
    number: int = 1


@dataclass(frozen=True)
class HistoryPage:
    """What there is to see: of a version of the file, which is empty if it cannot be read.

    ``field`` is what the field is called that was asked for, ``number`` which page this is of how
    many, and ``elsewhere`` tells that another program changed the file after all of it.
    """

    wanted: Wanted
    version: str = ""
    field: str = ""
    rows: tuple[PastRow, ...] = ()
    pages: int = 1
    elsewhere: bool = False
    problems: tuple[Problem, ...] = ()


def wanted_by(asked: Mapping[str, str]) -> Wanted:
    """What an address asks for; what it cannot ask for counts as not asked."""
    number = asked.get("bladzijde", "")
    try:
        loc = loc_in(asked.get("plek", ""))
    except WrongRequestError:
        loc = ()
    return Wanted(loc, max(1, int(number)) if number.isdecimal() and len(number) < 9 else 1)


def history_page(
    store: Store, file: FormFile, wanted: Wanted, known: Known = NOTHING_KNOWN
) -> HistoryPage:
    """What there is to see of a file; what cannot be read is told in it.

    ``known`` are the names of what a field may refer to.
    """
    version, data, problems = _now(store, file)
    path = log.log_of(file.path)
    try:
        read = log.read(path)
    except InputError as error:
        return HistoryPage(wanted, problems=(*problems, *error.problems))
    history = history_until(lines_of(read, file.path), version)
    problems = (*problems, *faults_in(read, path))
    chosen = _chosen(history, wanted.loc)
    first = (wanted.number - 1) * AT_A_TIME
    rows = past_rows(history, chosen[first : first + AT_A_TIME], file.group, data, known)
    pages = max(1, ceil(len(chosen) / AT_A_TIME))
    field = place_of(file.group, wanted.loc, data) if wanted.loc else ""
    return HistoryPage(wanted, version, field, tuple(rows), pages, history.elsewhere, problems)


def _now(store: Store, file: FormFile) -> tuple[str, Data, tuple[Problem, ...]]:
    """The version of the file now, what it says, and what is wrong if it cannot be read."""
    try:
        version = store.read(file.path)
    except InputError as error:
        return "", None, error.problems
    return version.name, store.data(file.path, version.name), ()


def _chosen(history: History, loc: Loc) -> list[Past]:
    """Of all that was done what concerns that place, the newest first."""
    return history.of_field(loc) if loc else [*reversed(history.steps)]
