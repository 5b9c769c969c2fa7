"""Whether a file says after a mend what it said before, but for what was mended."""

from __future__ import annotations

from collections.abc import Sequence

from generator import source
from generator.authoring.mending.mend import Change, Step
from generator.origin import Loc
from generator.problems import InputError
from generator.source import Data, Source
from generator.source.edits import edited

MOST_ALONE = 50
"""So many mends are tried one by one when together they do more than they should."""

_NOTHING = object()


def certain(before: Source, content: str, steps: Sequence[Step]) -> list[Step]:
    """The mends that change what they should and nothing else, alone and all together."""
    if _only_those(before, content, steps):
        return list(steps)
    if len(steps) > MOST_ALONE:
        return []
    good = [step for step in steps if _only_those(before, content, [step])]
    return good if _only_those(before, content, good) else []


def _only_those(before: Source, content: str, steps: Sequence[Step]) -> bool:
    after_text = edited(content, (step.edit for step in steps))
    try:
        after = source.parse(after_text.encode(), before.name).data
    except InputError:
        return False
    changes = [step.change for step in steps if step.change]
    kept = _without(before.data, frozenset(one.old for one in changes))
    left = _without(after, frozenset(one.new for one in changes))
    return kept == left and all(_is_said(after, change) for change in changes)


def _is_said(data: Data, change: Change) -> bool:
    return _value_at(data, change.new) == change.value


def _value_at(data: Data, loc: Loc) -> object:
    """The value at that path; a sign of its own for none."""
    here: object = data
    for step in loc:
        known = here if isinstance(here, dict) else dict(enumerate(_items(here)))
        here = known.get(step, _NOTHING)
    return here


def _items(data: object) -> list[object]:
    return data if isinstance(data, list) else []


def _without(data: Data, gone: frozenset[Loc], loc: Loc = ()) -> object:
    """The data without the values at those paths; those around them keep their number."""
    if isinstance(data, dict):
        return {
            key: _without(value, gone, (*loc, key))
            for key, value in data.items()
            if (*loc, key) not in gone
        }
    if isinstance(data, list):
        return [
            _NOTHING if (*loc, number) in gone else _without(value, gone, (*loc, number))
            for number, value in enumerate(data)
        ]
    return data
