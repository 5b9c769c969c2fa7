"""A fact that is left out as a whole: a box in the place of each of its texts, and the same
whatever its numbers, days and choices are."""

from __future__ import annotations

from typing import TypeVar

from generator.content.inline import Paragraph, Text, Withheld
from generator.content.tree import Block
from generator.content.values import Blocks
from generator.content.words import lines_of
from generator.model.afbeelding import LosseAfbeelding
from generator.model.base import Invoer
from generator.model.fields import Tijdstip
from generator.model.fields.key import SLEUTEL
from generator.model.fields.line import SOORT_FEITEN
from generator.model.keuze import Keuze
from generator.model.notations import fields_with
from generator.model.weglaatbaar import Weglaatbaar
from generator.woo.passages import Passages

W = TypeVar("W", bound=Weglaatbaar)

_NAMES = ("naam", "titel")
"""The fields with words that name the fact, so that they can stand nowhere else."""


def without_words(fact: W, passages: Passages) -> W:
    """The fact with boxes; which of its fields were filled in stays to be seen."""
    own = _Emptied(fact, passages)
    kept = {*fact.blijvend, "woo", *fields_with(type(fact), SLEUTEL, SOORT_FEITEN)}
    fields = [name for name in type(fact).model_fields if name not in kept]
    old = {name: getattr(fact, name) for name in fields}
    new = {name: own.value(name, value) for name, value in old.items()}
    changed = {name: value for name, value in new.items() if value is not old[name]}
    made = fact.model_copy(update=changed) if changed else fact
    return made.met_vak(passages.box("", fact.apart_op))


class _Emptied:
    """What stands in the fields of a fact when its words are gone."""

    def __init__(self, fact: Weglaatbaar, passages: Passages) -> None:
        self._fact = fact
        self._passages = passages

    def value(self, name: str, value: object) -> object:
        """That of a field with that value; nothing for nothing."""
        if name in self._fact.verdwijnt:
            return type(self._fact).model_fields[name].get_default()
        match value:
            case None | () | Weglaatbaar():
                return value
            case str():
                return self._line(name, value)
            case Tijdstip(text=text):
                return Tijdstip(self._line(name, text), None)
            case LosseAfbeelding():
                words = {"beschrijving": value.beschrijving, "bijschrift": value.bijschrift}
                boxes = {one: self._line(one, said) for one, said in words.items()}
                return value.model_copy(update=boxes)
            case Keuze():
                return next(iter(type(value)))
            case tuple():
                return self._row(name, value)
            case Invoer() if not any(
                one.is_required() for one in type(value).model_fields.values()
            ):
                return type(value)()
            case _:
                return type(self._fact).model_fields[name].get_default()

    def _row(self, name: str, values: tuple[object, ...]) -> tuple[object, ...]:
        if all(isinstance(one, Block) for one in values):
            return self._text(tuple(one for one in values if isinstance(one, Block)))
        if all(isinstance(one, str) for one in values):
            return (self._line(name, ", ".join(map(str, values))),)
        return tuple(one for one in values if isinstance(one, Weglaatbaar))

    def _line(self, name: str, words: str) -> str:
        box = self._passages.box if name in _NAMES else self._passages.box_of_usual
        return box(words, self._fact.apart_op)

    def _text(self, blocks: Blocks) -> Blocks:
        """One box; its notes stay, so that the others keep their number."""
        lines = [line for block in blocks for line in lines_of(block)]
        words = tuple(word for line in lines for word in (*line, Text(" ")))
        whole = Withheld(words, self._fact.apart_op)
        return (Paragraph(self._passages.out_of_line((whole,))),)
