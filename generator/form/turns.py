"""Several changes of one version of a file: all are made in memory before one is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.form.asked import Ordered
from generator.form.deed import deed_of
from generator.form.rewriting import Rewritten
from generator.places import shown_path
from generator.source import Data
from generator.source.editing import Spellings, after, changed
from generator.source.merging.merged import ClashError, GoneError


def turns(
    file: Path, content: bytes, data: Data, changes: Iterable[Ordered], spellings: Spellings
) -> Iterator[Rewritten]:
    """What those changes make of a file that holds that and says that, one after the other."""
    for change, order in changes:
        try:
            newer = after(data, change)
        except LookupError:
            raise GoneError from None
        written = changed(content, shown_path(file), change, order, spellings)
        yield Rewritten(content, written, newer, deed_of(change, data, newer))
        content, data = written, newer


def only_then(planned: Rewritten, now: bytes) -> Rewritten:
    """What was planned, if the file still holds what it was planned for."""
    if now != planned.before:
        raise ClashError(None)
    return planned
