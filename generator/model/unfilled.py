"""Fields that stand empty: those of a form of which nothing is filled in yet are told at once."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic_core import ErrorDetails

from generator.dutch import list_text
from generator.model.fields.faults import MAY_GO
from generator.origin import Origin
from generator.problems import Problem
from generator.source import Source

TOLD_EACH = 2
"""So many empty fields are told each by itself, with what belongs there."""

_NAMED = 12
"""So many are named; more makes a message that nobody reads."""


def stands_empty(fault: ErrorDetails) -> bool:
    """Whether a value lacks in a field that is there; what is no single value, pydantic tells."""
    return "message" in fault.get("ctx", {}) and fault["input"] in (None, "")


def to_fill_in(faults: Sequence[ErrorDetails], source: Source, file: str) -> Problem:
    """One problem for all those empty fields, at the first of them."""
    placed = ((source.place(fault["loc"]), fault) for fault in faults)
    in_order = sorted(placed, key=lambda pair: pair[0])
    names = [f"{_name(one)} (regel {place.line}{_other_way(one)})" for place, one in in_order]
    left = len(names) - _NAMED
    named = [*names[:_NAMED], f"nog {left} andere"] if left > 0 else names
    first, fault = in_order[0]
    message = f"nog in te vullen: {list_text(named)}"
    return Problem.at(Origin(file, fault["loc"]), message).placed(first)


def _name(fault: ErrorDetails) -> str:
    """What the field is called, or the list in which an item is empty."""
    return next(step for step in reversed(fault["loc"]) if isinstance(step, str))


def _other_way(fault: ErrorDetails) -> str:
    return ", of haal het weg" if fault["type"] == MAY_GO else ""
