"""What stands in the fields of models, whatever kind they are of."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.printed import is_blocks
from generator.content.words import text_of_blocks
from generator.model.base import Invoer
from generator.model.fields import Tijdstip


def words_in(value: object) -> Iterator[str]:
    """All words in a value of a field: in texts, in groups of fields and in lists."""
    match value:
        case str():
            yield value
        case Tijdstip(text=text):
            yield text
        case Invoer():
            for name in type(value).model_fields:
                yield from words_in(getattr(value, name))
        case tuple() if is_blocks(value):
            yield text_of_blocks(value)
        case tuple():
            for one in value:
                yield from words_in(one)
