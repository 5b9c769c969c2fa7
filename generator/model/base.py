"""The base of everything that staff fill in: groups of fields, and fixed lists of words."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema

from generator.model import rules
from generator.model.fields.faults import fault, shown
from generator.problems import nearest


class Invoer(BaseModel):
    """A group of fields in a YAML file. An unknown field is an error; values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    voorwaarden: ClassVar[tuple[rules.Rule, ...]] = ()
    """The rules across its fields; checked first, in this order, and said in its schema."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        """Refuses a rule about a field that the group does not have."""
        for rule in cls.voorwaarden:
            if missing := [name for name in rule.names if name not in cls.model_fields]:
                raise TypeError(f"a rule of {cls.__name__} names no field of it: {missing}")

    @model_validator(mode="after")
    def _keeps_the_rules(self) -> Self:
        for rule in self.voorwaarden:
            rule.check(self)
        return self

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The fields with the rules across them."""
        schema = handler(core)
        handler.resolve_ref_schema(schema).update(rules.schema_of(cls.voorwaarden))
        return schema


class Keuze(Enum):
    """A word of a fixed list: the value is what staff write in YAML, ``uitleg`` what it means."""

    _value_: str
    uitleg: str

    def __new__(cls, woord: str, uitleg: str = "") -> Self:
        """The word with its meaning, from ``WORD = "woord", "Wat het betekent."``."""
        keuze = object.__new__(cls)
        keuze._value_ = woord
        keuze.uitleg = uitleg
        return keuze

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Reads the word; a wrong one is refused with the words there are."""
        inner: dict[str, Any] = {**handler(source)}
        ref = inner.pop("ref", None)  # the name of the definition in a schema goes to the outer
        words = cast(CoreSchema, inner)
        return core_schema.no_info_before_validator_function(cls._checked, words, ref=ref)

    @classmethod
    def _checked(cls, value: object) -> object:
        words = [keuze.value for keuze in cls]
        if isinstance(value, cls) or value in words:
            return value
        message = f"kies uit: {', '.join(words)}; er staat {shown(value)}"
        meant = nearest(value, words) if isinstance(value, str) else None
        raise fault("keuze", message, meant=meant)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The words with their meaning, which editors show beside each (schemas/)."""
        schema = handler(core)
        meanings = [keuze.uitleg for keuze in cls]
        handler.resolve_ref_schema(schema)["markdownEnumDescriptions"] = meanings
        return schema
