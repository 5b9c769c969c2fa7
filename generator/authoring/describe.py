"""A kind of file as a reader sees it: its fields, what they mean, an example of each.

Taken straight from the models and their notations; scaffolds, pages and forms are made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.model import soorten
from generator.model.base import Invoer
from generator.model.fields.in_bestand import schrijfwijze
from generator.model.fields.line import SOORT_FEITEN
from generator.model.fields.notation import Notation
from generator.model.fields.one_or_more import OneOrMore
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.keuze import Keuze
from generator.model.rules import AtLeastOne, ChosenBy

Example = str | list[str] | list[dict[str, str]] | None


@dataclass(frozen=True)
class Choice:
    """A word of a fixed list, and what it means."""

    word: str
    meaning: str


@dataclass(frozen=True)
class OnlyWith:
    """The words of another field with which a field is filled in."""

    field: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class FieldDescription:
    """A field of a group. One value of it is a group, or a word of ``choices``, or has a notation.

    With ``many`` the field holds a list of values, also when there is one; with ``several`` one may
    stand there alone. ``may_be_none`` says whether a list of groups that must be there may tell
    that it has none, ``nullable`` whether it may stand there without a value, ``may_go`` whether it
    is to be filled in or to be left out as a whole. ``names`` is what its words name elsewhere. A
    field with ``only_with`` belongs to some words of another field of the group. ``one_of`` tells
    that it must say something where no other field of the group with the same does. ``writing`` is
    what only somebody who types the file must know.
    """

    name: str
    meaning: str
    required: bool
    may_go: bool
    nullable: bool
    many: bool
    example: Example
    notation: Notation[Any] | None = None
    several: bool = False
    may_be_none: bool = False
    choices: tuple[Choice, ...] = ()
    group: FieldGroup | None = None
    names: Verwezen | None = None
    only_with: OnlyWith | None = None
    one_of: bool = False
    writing: str = ""

    @property
    def explanation(self) -> str:
        """What it means, and how it is written in the file."""
        return " ".join(filter(None, (self.meaning, self.writing)))

    @property
    def duty(self) -> str:
        """What must be done with it, before its meaning; nothing if it may stay as it is."""
        if self.required:
            return "Verplicht. "
        return "Invullen of weghalen. " if self.may_go else ""

    @property
    def what(self) -> str:
        """What one value is, in a word: regel, dag, keuze, groep."""
        if self.choices:
            return "keuze"
        return self.notation.name if self.notation else "groep"

    @property
    def long(self) -> bool:
        """Whether the value is a text that runs over lines."""
        return self.notation is not None and self.notation.long


@dataclass(frozen=True)
class FieldGroup:
    """Fields that belong together: a file, or a value with fields of its own.

    Of the words of ``named_after`` its id is made, the first of those fields that says something.
    """

    title: str
    meaning: str
    fields: tuple[FieldDescription, ...]
    named_after: tuple[str, ...] = ()


def describe(kind: soorten.Bestand) -> FieldGroup:
    """The kind of file as a group of fields."""
    return FieldGroup(title(kind.soort), kind.uitleg, _fields(kind))


def title(name: str) -> str:
    """The name of a model or field as a title: ``PlanVanAanpak`` is "Plan van aanpak"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).capitalize()


def kinds_of_facts() -> tuple[Choice, ...]:
    """The kinds of facts that a document can show, with what each is for in one sentence."""
    kinds = soorten.feiten().values()
    return tuple(Choice(kind.soort, first_sentence(kind.uitleg)) for kind in kinds)


def first_sentence(text: str) -> str:
    """An explanation in short."""
    return f"{text.split('. ')[0].rstrip('.')}."


def _fields(model: type[Invoer]) -> tuple[FieldDescription, ...]:
    chosen, one_of = dict(_chosen(model)), set(_one_of(model))
    return tuple(
        replace(_field(name, field), only_with=chosen.get(name), one_of=name in one_of)
        for name, field in model.model_fields.items()
    )


def _one_of(model: type[Invoer]) -> Iterator[str]:
    """The fields of which at least one must say something."""
    for rule in model.voorwaarden:
        if isinstance(rule, AtLeastOne):
            yield from rule.names


def _chosen(model: type[Invoer]) -> Iterator[tuple[str, OnlyWith]]:
    """The fields of which a word decides whether they are filled in."""
    for rule in model.voorwaarden:
        if isinstance(rule, ChosenBy):
            for name in dict.fromkeys(rule.fields.values()):
                words = [str(word.value) for word, field in rule.fields.items() if field == name]
                yield name, OnlyWith(rule.choice, tuple(words))


def _field(name: str, field: FieldInfo) -> FieldDescription:
    parts: list[Any] = [field.annotation, *field.metadata]
    may_lack = NoneType in get_args(field.annotation)
    refuses_empty = _notation(field.metadata) is not None  # it reads what is left empty itself
    nullable = may_lack and not refuses_empty
    if nullable:
        parts = _parts(next(one for one in get_args(field.annotation) if one is not NoneType))
    alone = any(isinstance(part, OneOrMore) for part in parts)
    in_a_row = _notation(parts) is None and get_origin(parts[0]) is tuple
    many = in_a_row and not alone
    if in_a_row:
        parts = _parts(get_args(parts[0])[0])
    notation = _notation(parts)
    return FieldDescription(
        name=name,
        meaning=field.description or "",
        required=field.is_required(),
        may_go=may_lack and refuses_empty,
        nullable=nullable or (notation is not None and notation.empty and not many),
        many=many,
        example=next(iter(field.examples or ()), None),
        notation=notation,
        several=in_a_row and alone,
        may_be_none=many and field.is_required() and _may_have_none(parts[0], field.metadata),
        names=_names(field.metadata),
        choices=_choices(parts[0], notation),
        group=_group(parts[0]),
        writing=schrijfwijze(field),
    )


def _parts(annotation: object) -> list[Any]:
    """A type and what is annotated to it."""
    return list(get_args(annotation)) if get_origin(annotation) is Annotated else [annotation]


def _notation(parts: list[Any]) -> Notation[Any] | None:
    return next((one for one in parts if isinstance(one, Notation)), None)


def _may_have_none(value: object, metadata: list[Any]) -> bool:
    """Whether a list of such values may have no items: they are groups, and none is demanded."""
    return _group(value) is not None and not any(getattr(one, "min_length", 0) for one in metadata)


def _names(parts: list[Any]) -> Verwezen | None:
    return next((one.naar for one in parts if isinstance(one, Verwijst)), None)


def _choices(value: object, notation: Notation[Any] | None) -> tuple[Choice, ...]:
    if isinstance(value, type) and issubclass(value, Keuze):
        return tuple(Choice(word.value, word.uitleg) for word in value)
    return kinds_of_facts() if notation is SOORT_FEITEN else ()


def _group(value: object) -> FieldGroup | None:
    if isinstance(value, type) and issubclass(value, Invoer):
        return FieldGroup(title(value.__name__), "", _fields(value), value.genoemd_naar)
    return None
