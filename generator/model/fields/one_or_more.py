"""A field that holds one value or a list of them: one alone is written without a dash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from generator.model.dubbel import dubbele
from generator.model.fields.faults import fault


@dataclass(frozen=True)
class OneOrMore:
    """Annotates a tuple that may be written as its only value, and in which nothing stands twice.

    ``hint`` is what an editor says of what is neither a value nor a list.
    """

    hint: str

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The tuple, read from a list or from what stands there alone."""
        row = cast(CoreSchema, {**handler(source), "min_length": 1})
        listed = core_schema.no_info_before_validator_function(_listed, row)
        return core_schema.no_info_after_validator_function(_each_once, listed)

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """One, or a list of them."""
        several = {**handler(core), "uniqueItems": True}
        return {"anyOf": [several["items"], several], "errorMessage": self.hint}


def _listed(value: object) -> object:
    return value if isinstance(value, list | tuple) else (value,)


def _each_once(values: tuple[object, ...]) -> tuple[object, ...]:
    for place, _ in dubbele(values, lambda value: value):
        raise fault("dubbel", "dit staat hier al; haal er één weg", at=(place,))
    return values
