"""The paths that a page names: read, and looked up in the description of a kind of file."""

from __future__ import annotations

import json

from generator.authoring import field_paths
from generator.authoring.describe import FieldDescription, FieldGroup
from generator.authoring.field_paths import NoFieldError
from generator.origin import Loc

MOST_STEPS = 20
"""Of a path; no field lies so deep."""


class WrongRequestError(ValueError):
    """A request that no page of ours makes."""


def read_loc(asked: object) -> Loc:
    """The path that a request names. Raises ``WrongRequestError``."""
    if not isinstance(asked, list) or not 0 < len(asked) <= MOST_STEPS:
        raise WrongRequestError("no path")
    if not all(isinstance(step, str) or is_index(step) for step in asked):
        raise WrongRequestError("no path")
    return tuple(asked)


def loc_in(address: str) -> Loc:
    """The path that part of an address names, as JSON. Raises ``WrongRequestError``."""
    try:
        return read_loc(json.loads(address))
    except (ValueError, RecursionError):
        raise WrongRequestError("no path") from None


def is_index(asked: object) -> bool:
    """Whether it can be a position in a list."""
    return isinstance(asked, int) and not isinstance(asked, bool) and asked >= 0


def field_at(group: FieldGroup, loc: Loc) -> tuple[FieldDescription, tuple[str, ...]]:
    """As ``field_paths.field_at``. Raises ``WrongRequestError`` when no such file has it."""
    try:
        return field_paths.field_at(group, loc)
    except NoFieldError as error:
        raise WrongRequestError(str(error)) from None
