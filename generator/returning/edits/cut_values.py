"""Short values that somebody divided over several lines with Enter, which none of them can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.fields import Fields
from generator.returning.edits.letters import folded
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph
from generator.returning.edits.sources import only_source, text_source


@dataclass(frozen=True)
class CutValue:
    """A paragraph, and the lines that have its words now; ``pairs`` are those that hold them."""

    old: PrintedParagraph
    lines: Sequence[PrintedBlock]
    pairs: range


def cut_values(fields: Fields, pairs: Sequence[BlockPair]) -> Iterator[CutValue]:
    """Each paragraph of which the words stand in several ones now, and nothing else.

    A text may have several paragraphs, and an item of a list may become two items.
    """
    for at, (old, _) in enumerate(pairs):
        if not isinstance(old, PrintedParagraph) or not _is_one_line(fields, old):
            continue
        if found := _with_its_words(old, pairs, at):
            lines = [new for _, new in pairs[found.start : found.stop] if new]
            yield CutValue(old, lines, found)


def _is_one_line(fields: Fields, old: PrintedParagraph) -> bool:
    source = only_source(old)
    is_item = source is not None and bool(source.loc) and isinstance(source.loc[-1], int)
    return not is_item and text_source(fields, old) is None


def _with_its_words(old: PrintedParagraph, pairs: Sequence[BlockPair], at: int) -> range | None:
    """The pairs around the one at ``at`` of which what is new says just the words of ``old``."""
    words, first = _squeezed(old), at
    while True:
        if end := _end_of(words, pairs, first, at):
            return range(first, end)
        if first == 0 or pairs[first - 1][0] is not None:
            return None
        first -= 1


def _end_of(words: str, pairs: Sequence[BlockPair], first: int, at: int) -> int | None:
    """Up to where several paragraphs say those words, from ``first`` on and with ``at``."""
    said, count = "", 0
    for end, (old, new) in enumerate(pairs[first:], start=first + 1):
        if end - 1 != at and old is not None:
            return None
        if isinstance(new, PrintedParagraph):
            said, count = said + _squeezed(new), count + 1
        if said == words and end > at:
            return end if count > 1 else None
        if not words.startswith(said):
            return None
    return None


def _squeezed(paragraph: PrintedParagraph) -> str:
    """Its words without white space, of which some goes where a line ends."""
    return "".join(folded(paragraph.letters).split())
