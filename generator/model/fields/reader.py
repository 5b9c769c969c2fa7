"""Hands a value to a function of ours, and to nothing else.

``pydantic.PlainValidator`` does the same, but first builds a schema of the annotated type,
which for the tree of Markdown takes longer than all the rest of a model.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True)
class ReadBy:
    """Annotates a field with the function that reads its value."""

    read: Callable[[object], object]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The function alone; the type is what it gives."""
        return core_schema.no_info_plain_validator_function(self.read)
