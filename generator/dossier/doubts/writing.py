"""What the checks look at: a text as it stands in a file, and the fields around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.dossier.texts import Text, texts_of
from generator.markdown.faults import Fault
from generator.model.base import Invoer
from generator.origin import Loc
from generator.source import Source


@dataclass(frozen=True)
class Writing:
    """A text of a file that was read as that model."""

    text: Text
    model: Invoer

    @cached_property
    def beside(self) -> frozenset[str]:
        """The names of the fields that stand in a row with it, its own not among them."""
        return _beside(self.model, self.text.origin.loc)

    def doubt(self, index: int, message: str) -> Fault:
        """What is doubtful at the sign at that index."""
        before = self.text.raw[:index]
        return Fault(before.count("\n"), index - before.rfind("\n") - 1, message)


def writings_of(source: Source, model: Invoer) -> Iterator[Writing]:
    """The texts of a file that was read as that model."""
    for text in texts_of(source, model):
        yield Writing(text, model)


def _beside(model: Invoer, loc: Loc) -> frozenset[str]:
    here: object = model
    group, own = model, loc[0]
    for step in loc:
        if isinstance(here, Invoer):
            group, own = here, step
        here = getattr(here, str(step)) if isinstance(here, Invoer) else _at(here, step)
    return frozenset(type(group).model_fields) - {str(own)}


def _at(row: object, step: str | int) -> object:
    return row[step] if isinstance(row, tuple) and isinstance(step, int) else None
