"""What the program fills in itself in a file: ids, and the dates of special days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.form.asked_paths import WrongRequestError
from generator.origin import Loc
from generator.source.editing import Add
from generator.source.nodes import Data

IdFor = Callable[[Data, Loc], str | None]
"""Makes an id for the group at a path of a file that says this; None if that has no name yet."""


DayAt = Callable[[Data, Loc, Mapping[str, Any]], Add | Mapping[str, str]]
"""The item that a request adds to the list at a path of a file that says this; or what fields of
the group there become. Raises ``WrongRequestError``."""


def no_id(_data: Data, _loc: Loc) -> None:
    """Of a file in which nothing has an id."""


def no_day(_data: Data, _loc: Loc, _asked: Mapping[str, Any]) -> Add:
    """Of a file that is no calendar."""
    raise WrongRequestError("no calendar")


@dataclass(frozen=True)
class Made:
    """What the program fills in itself in a kind of file: ids, and special days."""

    id_for: IdFor = no_id
    day_at: DayAt = no_day


NOTHING_MADE = Made()
