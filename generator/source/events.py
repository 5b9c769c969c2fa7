"""The events of the YAML parser, and what they say."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from generator.source.nodes import PLAIN
from generator.source.syntax import AnyMark

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The fast parser; a Python without libyaml has only the other."""

NULLS = {"", "~", "null", "Null", "NULL"}
"""Plain texts that stand for nothing (YAML 1.2, 10.3.2)."""


def events(content: str) -> Iterator[yaml.Event]:
    """The events of a text, in order. Raises ``yaml.YAMLError`` at a fault in the syntax."""
    try:
        yield from yaml.parse(content, Loader=LOADER)
    except (ValueError, OverflowError) as error:  # PyYAML's own parser, at "\\U00110000"
        raise yaml.YAMLError(str(error)) from None


def index_of(mark: AnyMark | None) -> int:
    """The index of a mark; an event of the parser always has them."""
    return mark.index if mark else 0


def is_null(event: yaml.ScalarEvent) -> bool:
    """Whether a text stands for nothing."""
    return (event.style or PLAIN) == PLAIN and event.tag is None and event.value in NULLS
