"""The way back of what the history tells: changes of a file like any other, never of more."""

from __future__ import annotations

from generator.authoring.describe import FieldGroup
from generator.form.asked import Ordered
from generator.form.asked_paths import WrongRequestError, field_at
from generator.form.history import History
from generator.form.past import Past
from generator.source.editing import Answer, Change, Put, Words
from generator.source.merging.saying import said
from generator.source.nodes import Data, data_at


def back_of(history: History, past: Past, group: FieldGroup) -> Ordered | None:
    """The change by which what that step changed is as it was; None if there is none.

    Nor is there one for a field that no such file has: somebody else wrote that in the log.
    """
    return _ordered(history.putting_back(past), group)


def whole_back(history: History, past: Past, group: FieldGroup) -> list[Ordered] | None:
    """The changes by which the whole file is as it was before that step; None if there are none."""
    changes = history.before(past)
    if changes is None:
        return None
    ordered = [_ordered(change, group) for change in _shortened(changes)]
    known = [one for one in ordered if one is not None]
    return known if len(known) == len(ordered) else None


def is_so_already(change: Change, data: Data) -> bool:
    """Whether a file that says that says so already."""
    if not isinstance(change, Put | Words):
        return False
    value: Data = change.value if isinstance(change, Put) else [*change.words]
    return said(data_at(data, change.loc)) == said(value)


def _ordered(change: Change | None, group: FieldGroup) -> Ordered | None:
    """The change with the order of the fields around it."""
    if change is None:
        return None
    if isinstance(change, Answer):
        return change, ()
    try:
        return change, field_at(group, change.loc)[1]
    except WrongRequestError:
        return None


def _shortened(changes: list[Change]) -> list[Change]:
    """The same changes without texts that later ones replace, before any item moves."""
    done, texts = list[Change](), dict[object, Change]()
    for change in changes:
        if isinstance(change, Put):
            texts.pop(change.loc, None)
            texts[change.loc] = change
        else:
            done += [*texts.values(), change]
            texts.clear()
    return [*done, *texts.values()]
