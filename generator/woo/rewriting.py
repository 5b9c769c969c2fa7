"""One walk over groups of fields: the same groups, in which the texts are others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from generator.content.printed import is_blocks
from generator.content.values import Blocks
from generator.model.base import Invoer
from generator.model.notations import NAMES_OF_THINGS, fields_with
from generator.model.ongewijzigd import met_elk

I = TypeVar("I", bound=Invoer)  # noqa: E741 (a group of fields, as the base is called)


def _same_group(group: Invoer) -> Invoer:
    return group


@dataclass(frozen=True)
class Rewriting:
    """What becomes of each short text, of each text of blocks, and then of each group of fields.

    Words that only name something, and must go on naming it, stay as they are.
    """

    line: Callable[[str], str]
    text: Callable[[Blocks], Blocks]
    finished: Callable[[Invoer], Invoer] = _same_group

    def group(self, group: I) -> I:
        """A group of fields; the very same when nothing in it becomes another."""
        old = {name: getattr(group, name) for name in type(group).model_fields}
        kept = fields_with(type(group), *NAMES_OF_THINGS)
        new = {name: self._value(value, name in kept) for name, value in old.items()}
        changed = {name: value for name, value in new.items() if value is not old[name]}
        made = self.finished(group.model_copy(update=changed) if changed else group)
        assert isinstance(made, type(group))
        return made

    def _value(self, value: object, is_name: bool) -> object:
        match value:
            case Invoer():
                return self.group(value)
            case str() if not is_name:
                return self.line(value)
            case tuple() if is_blocks(value):
                return self.text(value)
            case tuple():
                return met_elk(value, lambda _, one: self._value(one, is_name))
            case _:
                return value
