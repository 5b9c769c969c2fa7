"""The ways to write which words of a list are ticked."""

from __future__ import annotations

from collections.abc import Iterator

from generator.origin import Loc
from generator.source.editing.arranging import emptied, with_words
from generator.source.editing.composing import OneLineHand, best, safest
from generator.source.editing.making import with_filled
from generator.source.editing.memory import Spellings
from generator.source.editing.outcome import as_read
from generator.source.editing.route import has_brackets, spot_at
from generator.source.editing.slot import slot_of
from generator.source.nodes import Data
from generator.source.yamlfile import Source

_HANDS = (OneLineHand(0, best), OneLineHand(0, safest))


def with_ticks(source: Source, loc: Loc, words: Data, known: Spellings) -> Iterator[str]:
    """The file in which that list holds these words, in one way after the other."""
    assert isinstance(words, list)
    spot = spot_at(source, loc)
    slot, old = slot_of(spot), spot.node.data
    stops = spot.end if has_brackets(source.text, spot.node) else slot.stops
    commented = "#" in source.text.content[slot.opens : stops]
    before = known.of(source.name, loc, words)
    if not commented:
        known.note(source.name, loc, as_read(old), slot.now)
        yield from [slot.filled(before)] if before else []
    if old and not words:
        yield emptied(source, loc)
    elif old and _distinct(old) and _distinct(words):
        yield from (with_words(source, loc, words, hand) for hand in _HANDS)
    if not isinstance(old, list) or not old or not commented:
        yield from (with_filled(spot, words, hand) for hand in _HANDS)


def _distinct(words: Data) -> bool:
    return isinstance(words, list) and len(set(map(repr, words))) == len(words)
