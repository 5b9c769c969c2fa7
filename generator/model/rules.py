"""Rules across the fields of one group: each is one value that gives the check and the schema.

So an editor, which goes by the schema, warns of what the program will refuse. JSON Schema
says such rules with ``anyOf``, ``if`` and ``then`` (draft-07, Validation 6.6 and 6.7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from pydantic import BaseModel

from generator.model.fields.faults import fault

Schema = dict[str, Any]

FILLED = ["string", "number", "boolean", "object", "array"]
"""The types of a value that is there: all but null."""


class Rule(Protocol):
    """A rule across the fields of a group."""

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that it is about, by name."""

    def check(self, group: BaseModel) -> None:
        """Raises a validation error if the group breaks the rule."""

    def schema(self) -> Schema:
        """The same as JSON Schema."""


@dataclass(frozen=True)
class AtLeastOne:
    """One of these fields has a value, or more of them. ``message`` tells which, in quotes."""

    names: tuple[str, ...]
    message: str

    def __post_init__(self) -> None:
        """Refuses a message about other fields."""
        if missing := [name for name in self.names if f"'{name}'" not in self.message]:
            raise TypeError(f"the message does not name {missing}: {self.message}")

    def check(self, group: BaseModel) -> None:
        """Raises a validation error if none of the fields has a value."""
        if not any(_filled(getattr(group, name)) for name in self.names):
            raise fault("regel", self.message)

    def schema(self) -> Schema:
        """One of the fields is filled in."""
        return {"anyOf": [_filled_in(name) for name in self.names]}


@dataclass(frozen=True)
class Given:
    """A field that has a value: any, or the one that is named."""

    name: str
    value: str | Enum | None = None

    def holds(self, group: BaseModel) -> bool:
        """Whether the field of that group has the value."""
        value = getattr(group, self.name)
        return _filled(value) if self.value is None else bool(value == self.value)

    def schema(self) -> Schema:
        """The same as a condition in a schema."""
        wanted = {"type": FILLED, "minItems": 1} if self.value is None else {"const": self._word}
        return {"properties": {self.name: wanted}, "required": [self.name]}

    @property
    def _word(self) -> object:
        return self.value.value if isinstance(self.value, Enum) else self.value


@dataclass(frozen=True)
class Requires:
    """Where the one field has its value, so has the other. A fault stands at the first."""

    field: Given
    other: Given
    message: str

    @property
    def names(self) -> tuple[str, ...]:
        """Both fields."""
        return self.field.name, self.other.name

    def check(self, group: BaseModel) -> None:
        """Raises a validation error if the second field lacks its value."""
        if self.field.holds(group) and not self.other.holds(group):
            raise fault("regel", self.message, at=(self.field.name,))

    def schema(self) -> Schema:
        """If the one, then the other."""
        wanted = self.other.schema()
        if self.other.value is None:
            wanted = _filled_in(self.other.name)
        return {"if": self.field.schema(), "then": {**wanted, "errorMessage": self.message}}


@dataclass(frozen=True)
class ChosenBy:
    """A word decides which one of some fields has a value; the others are left empty."""

    choice: str
    fields: Mapping[Enum, str]

    def __post_init__(self) -> None:
        """Refuses a list of words that has more words than these."""
        if missing := {word for one in self.fields for word in type(one)} - set(self.fields):
            raise TypeError(f"no field for {missing}")

    @property
    def names(self) -> tuple[str, ...]:
        """The field with the word, and the fields among which it chooses."""
        return self.choice, *dict.fromkeys(self.fields.values())

    def check(self, group: BaseModel) -> None:
        """Raises a validation error at the first field too many, or at the word for one missing."""
        word = getattr(group, self.choice)
        for other in self._others(word):
            if _filled(getattr(group, other)):
                raise fault("regel", f"{self._rule(word)}, geen '{other}'", at=(other,))
        if not _filled(getattr(group, self.fields[word])):
            raise fault("regel", f"{self._rule(word)}; vul dat veld in", at=(self.choice,))

    def schema(self) -> Schema:
        """For each word: its field is filled in, and the others are empty."""
        return {"allOf": [self._schema_of(word) for word in self.fields]}

    def _schema_of(self, word: Enum) -> Schema:
        empty = {
            other: {"type": "null", "errorMessage": f"{self._rule(word)}, geen '{other}'"}
            for other in self._others(word)
        }
        return {
            "if": Given(self.choice, word).schema(),
            "then": {"allOf": [_filled_in(self.fields[word]), {"properties": empty}]},
        }

    def _others(self, word: Enum) -> list[str]:
        return [name for name in self.names[1:] if name != self.fields[word]]

    def _rule(self, word: Enum) -> str:
        return f"bij {self.choice} '{word.value}' hoort '{self.fields[word]}'"


def schema_of(rules: Iterable[Rule]) -> Schema:
    """All of the rules as one schema."""
    schemas = [rule.schema() for rule in rules]
    if len(schemas) < 2:
        return dict(*schemas)
    return {"allOf": [part for schema in schemas for part in schema.get("allOf", [schema])]}


def _filled(value: object) -> bool:
    return value is not None and value != ()


def _filled_in(name: str) -> Schema:
    """What a schema says of a group in which that field has a value."""
    some = {"type": FILLED, "errorMessage": "vul dit veld in"}
    message = f"vul hier ook '{name}' in"
    return {"required": [name], "properties": {name: some}, "errorMessage": message}
