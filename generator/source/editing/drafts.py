"""A change → the texts that the file may become, the best one first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.source.editing.changes import Change, Put
from generator.source.editing.memory import Spellings
from generator.source.editing.outcome import as_read
from generator.source.editing.putting import with_text
from generator.source.editing.refusals import NoWayError
from generator.source.editing.route import spot_at
from generator.source.nodes import Data
from generator.source.yamlfile import Source


def drafts(
    source: Source, change: Change, expected: Data, order: Sequence[str], known: Spellings
) -> Iterator[str]:
    """What the file may become, so that it says ``expected``.

    Raises ``NoWayError`` if its layout is too odd.
    """
    match change:
        case Put(loc, value):
            written = as_read(value)
            assert written is None or isinstance(written, str)
            return with_text(spot_at(source.root, source.text, loc), loc, written, known)
        case _:
            raise NoWayError
