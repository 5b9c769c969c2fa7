"""The base of everything that staff fill in: groups of fields, and fixed lists of words."""

from __future__ import annotations

from enum import Enum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler
from pydantic_core import CoreSchema

EMPTY = "vul dit veld in"


class Invoer(BaseModel):
    """A group of fields in a YAML file. An unknown field is an error; values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


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
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The words with their meaning, which editors show beside each (schemas/)."""
        schema = handler.resolve_ref_schema(handler(core))
        schema["markdownEnumDescriptions"] = [keuze.uitleg for keuze in cls]
        return schema


def ingevuld(naam: str) -> dict[str, Any]:
    """What a schema says of a group in which that field has a value."""
    some = {"type": ["string", "number", "boolean", "object", "array"], "errorMessage": EMPTY}
    message = f"vul hier ook '{naam}' in"
    return {"required": [naam], "properties": {naam: some}, "errorMessage": message}


def minstens_een(*namen: str) -> ConfigDict:
    """The setting of a group that says in its schema: one of these fields has a value."""
    return ConfigDict(json_schema_extra={"anyOf": [ingevuld(naam) for naam in namen]})
