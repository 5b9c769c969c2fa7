"""What a killed run left in an archive: finished where it counts already, else cleared away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.archive import log, stamps
from generator.archive.inventory import Inventory, key_of
from generator.disk import appending, read_only
from generator.disk.refusals import archiving


def mend(found: Inventory) -> None:
    """Finish what a killed run had begun, or clear it away."""
    path = found.archive / log.NAME
    if found.log.tail:
        with archiving(path):
            appending.cut(path, path.stat().st_size - len(found.log.tail))
    left = set(found.drafts)
    for target in _unfinished(found):
        draft = read_only.draft_of(target)
        read_only.put_in_place(draft, target)
        left.discard(draft)
    for draft in left:
        read_only.remove(draft)


def _unfinished(found: Inventory) -> Iterator[Path]:
    """The places of what stands in the log, and is whole, but is not there yet."""
    if entry := found.unfinished:
        yield found.place(key_of(entry))
    for stamp in found.log.stamps:
        target = stamps.place_of(found.archive, stamp.vorige)
        if target not in found.tokens and read_only.draft_of(target) in found.drafts:
            yield target
