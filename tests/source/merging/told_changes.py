"""Changes of a file, as a line of a fixture tells them."""

from __future__ import annotations

import re

from generator.origin import from_words
from generator.source.editing import Add, Change, Move, Put, Remove, Words

_KINDS = re.compile(r"(zet|erbij|haal weg|verplaats|vink) ([^:]+?)(?: naar (\d+))?(?:: (.*))?")


def change_of(line: str) -> Change:
    """The change that a line tells: ``zet knelpunten › 1 › effect: Meer zicht``."""
    found = _KINDS.fullmatch(line)
    assert found, line
    kind, place, to, value = found.groups()
    loc = from_words(place)
    *around, last = loc
    if kind in ("erbij", "verplaats"):
        assert isinstance(last, int)
        if kind == "erbij":
            return Add(tuple(around), last, value)
        return Move(tuple(around), last, int(to) - 1)
    if kind == "vink":
        return Words(loc, tuple(value.split(", ")))
    return Put(loc, value) if kind == "zet" else Remove(loc)
