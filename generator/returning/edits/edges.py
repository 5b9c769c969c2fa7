"""What was changed above and below the pages, which programs repeat or leave out."""

from __future__ import annotations

from collections.abc import Sequence

from generator.returning.edits.alignment import aligned_blocks, likeness
from generator.returning.edits.asking import Comparing
from generator.returning.edits.findings import ChangedWords
from generator.returning.edits.printed import PrintedBlock, PrintedFile
from generator.returning.edits.reasons import FIXED, NO_FIELD, PART_GONE
from generator.returning.edits.sources import authors_in, origins_in


def changed_edges(comparing: Comparing, made: Sequence[PrintedBlock], now: PrintedFile) -> None:
    """What was changed there; what the text says as well may stand there or not."""
    known = {block.text for block in made}
    left = {block.text for block in (*now.edges, *now.blocks)}
    for old, new in aligned_blocks(made, [one for one in now.edges if one.text not in known]):
        if old and new and likeness(old, new):
            comparing.blocks_in_pairs([(old, new)])
        elif new:
            words = ChangedWords("", new.text, authors_in([new]))
            comparing.findings.refuse([], words, NO_FIELD)
        elif old and old.text not in left:
            _gone(comparing, old)


def _gone(comparing: Comparing, old: PrintedBlock) -> None:
    """What is gone there: that of a field that was emptied goes by itself."""
    origins = origins_in(old)
    if all(edit.origin not in origins for edit in comparing.findings.edits):
        words = ChangedWords(old.text, "", comparing.findings.took_out([old]))
        comparing.findings.refuse(origins, words, PART_GONE if origins else FIXED)
