"""What reaches a template: text, truths, numbers, mappings and rows of those, and the tree.

Nothing of it can do anything, so neither can a template.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TypeAlias, get_args

from generator.content.inline import Inline
from generator.content.listings import Contents
from generator.content.printed import Printed
from generator.content.tree import Block

Plain: TypeAlias = (
    "str | bool | int | float | Inline | Block | tuple[Plain, ...] | Mapping[str, Plain] | None"
)

NODES: tuple[type, ...] = (*get_args(Inline), *get_args(Block))
"""The kinds of nodes of the tree; templates only hand them to a filter."""


def plain(value: object) -> Plain:
    """The value as templates get it. Raises ``TypeError`` for what is none of this.

    A table of contents becomes a row of one block, and an absent one an empty row.
    """
    match value:
        case Printed():
            return contents(value)
        case Mapping():
            return {str(name): plain(one) for name, one in value.items()}
        case tuple():
            return tuple(map(plain, value))
        case None | str() | bool() | int() | float():
            return value
        case _ if isinstance(value, NODES):
            return value  # type: ignore[return-value]
        case _:
            raise TypeError(f"a template cannot get a {type(value).__name__}")


def contents(printed: Printed) -> dict[str, Plain]:
    """The fields of a group by name."""
    return {field.name: _of_field(getattr(printed, field.name)) for field in fields(printed)}


def _of_field(value: object) -> Plain:
    """A field without a value is an empty row, so that filters need not ask."""
    return (value,) if isinstance(value, Contents) else () if value is None else plain(value)
