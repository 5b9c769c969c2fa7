"""One value for each kind of value: how staff write it, how it is read, how it is written back.

The schema says how a value may be *written*, as an editor reads YAML 1.2: a kenmerk ``0123`` is
a number there, and ``ja`` a text. It never refuses what the reader accepts. Patterns have no
flags (ECMA-262 within JSON Schema draft-07, 6.3.3), so each letter of a word stands in both cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from generator.model.fields.reader import ReadBy

T = TypeVar("T")

PLAIN = ("string", "number", "boolean")
"""What a plain word may look like to an editor; for us it is text."""


@dataclass(frozen=True)
class Notation(Generic[T]):
    """A kind of value, and the notation of it; as annotation of a field it reads the field.

    ``name`` is what the guide calls it. ``read`` takes the data as ``source`` gives it and raises
    a fault in Dutch; ``write`` gives text that ``read`` takes for the same value. ``types`` are
    the types that an editor may see, ``pattern`` how the text looks ("" for any), ``least`` and
    ``most`` what a number lies between, ``hint`` what an editor says of a wrong value.
    ``empty`` says whether the field may be left empty, ``long`` whether it runs over lines.
    """

    name: str
    read: Callable[[object], T]
    write: Callable[[T], str]
    examples: tuple[str, ...]
    types: tuple[str, ...] = PLAIN
    pattern: str = ""
    least: int | None = None
    most: int | None = None
    hint: str = ""
    empty: bool = False
    long: bool = False

    def schema(self) -> dict[str, Any]:
        """How the value may be written, as JSON Schema; ``errorMessage`` is of VS Code."""
        types = [*self.types, "null"] if self.empty else [*self.types]
        said = {
            "pattern": self.pattern or None,
            "minimum": self.least,
            "maximum": self.most,
            "errorMessage": self.hint or None,
        }
        known = {key: value for key, value in said.items() if value is not None}
        return {"type": types, "format": self.name, **known}

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The reader alone; the type of the field is what it gives."""
        return ReadBy(self.read).__get_pydantic_core_schema__(source, handler)

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The notation alone."""
        return self.schema()


def as_written(text: str) -> str:
    """The text itself: how a value that is text is written."""
    return text


def whole(pattern: str) -> str:
    """The pattern for all of a text, whatever white space is around it."""
    return rf"^\s*({pattern})\s*$"


def any_case(words: Iterable[str]) -> str:
    """A pattern for one of the words, in small letters or capitals."""
    return f"({'|'.join(''.join(map(_either, word)) for word in words)})"


def _either(sign: str) -> str:
    both = dict.fromkeys((sign.lower(), sign.upper()))
    return f"[{''.join(both)}]" if len(both) > 1 else sign
