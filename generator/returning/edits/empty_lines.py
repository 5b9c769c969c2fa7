"""Lines without words that somebody put in: they say nothing, and the program lays out itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.findings import Findings
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph
from generator.returning.edits.sources import paragraphs_in


def tell_empty_lines(findings: Findings, pairs: Iterable[BlockPair]) -> None:
    """Tells of each paragraph that stayed above which there are more of those than there were."""
    for old, new in pairs:
        if old and new:
            for paragraph in _with_more_room(old, new):
                findings.more_room(paragraph.text)


def _with_more_room(old: PrintedBlock, new: PrintedBlock) -> Iterator[PrintedParagraph]:
    before, now = [*paragraphs_in(old)], [*paragraphs_in(new)]
    if len(before) == len(now):
        for one, other in zip(before, now, strict=True):
            if other.word.blank > one.word.blank:
                yield other
