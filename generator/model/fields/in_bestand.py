"""How a field is written in its file, apart from what it means: a form shows only the meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo


@dataclass(frozen=True)
class InBestand:
    """What somebody who types the file must know, as ``json_schema_extra`` of a field.

    It comes behind the meaning of the field in its schema.
    """

    woorden: str

    def __call__(self, schema: dict[str, Any]) -> None:
        """Say it in the schema of the field."""
        schema["description"] = " ".join(filter(None, (schema.get("description"), self.woorden)))


def schrijfwijze(field: FieldInfo) -> str:
    """How that field is written, as far as that must be told."""
    extra = field.json_schema_extra
    return extra.woorden if isinstance(extra, InBestand) else ""


def uitleg(field: FieldInfo) -> str:
    """What that field means, and how it is written."""
    return " ".join(filter(None, (field.description, schrijfwijze(field))))
