"""How values were written before they were changed, so that changing back gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.origin import Loc
from generator.source.nodes import Data

MAX_REMEMBERED = 1_000
"""Of so many values; then the oldest are forgotten."""


@dataclass(frozen=True)
class Spelling:
    """What stood from the colon or the dash up to a value, the value, and the lines of a block."""

    gap: str
    head: str
    body: str = ""


@dataclass(frozen=True)
class Spellings:
    """How values were written, by file, place and value; who keeps it hands it to each change."""

    _known: dict[tuple[str, Loc, str], Spelling] = field(default_factory=dict)

    def note(self, file: str, loc: Loc, data: Data, spelling: Spelling) -> None:
        """Remember how that value was written at that place."""
        key = file, loc, repr(data)
        self._known.pop(key, None)
        self._known[key] = spelling
        if len(self._known) > MAX_REMEMBERED:
            del self._known[next(iter(self._known))]

    def of(self, file: str, loc: Loc, data: Data) -> Spelling | None:
        """How that value was written there before."""
        return self._known.get((file, loc, repr(data)))
