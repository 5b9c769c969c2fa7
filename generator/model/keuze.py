"""Fixed lists of words of which staff choose one."""

from __future__ import annotations

from enum import Enum
from typing import Any, Self, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from generator.model.fields import fault, shown
from generator.model.fields.choice import choice_schema, chosen
from generator.problems import nearest


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
        if isinstance(value, cls):
            return value
        words = [keuze.value for keuze in cls]
        if isinstance(value, str) and (word := chosen(value, words)):
            return word
        message = f"kies uit: {', '.join(words)}; er staat {shown(value)}"
        meant = nearest(value, words) if isinstance(value, str) else None
        raise fault("keuze", message, meant=meant)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The words with their meaning, which editors show beside each (schemas/)."""
        schema = handler(core)
        group = handler.resolve_ref_schema(schema)
        title = group["title"]
        group.clear()
        words, meanings = [keuze.value for keuze in cls], [keuze.uitleg for keuze in cls]
        group.update(title=title, **choice_schema(words, meanings))
        return schema
