"""To which text, item or section what came or went belongs, in one row of blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from generator.content.inline import Paragraph
from generator.origin import Origin
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.fields import Fields
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedParagraph,
    PrintedTable,
    is_caption,
)
from generator.returning.edits.reasons import CAPTION_KEPT, COMPUTED, PART_GONE
from generator.returning.edits.sources import only_source, text_source


@dataclass(frozen=True)
class OfText:
    """Blocks of one text of paragraphs, with what was put in beside them."""

    source: Origin
    pairs: Sequence[BlockPair]


@dataclass(frozen=True)
class NewItem:
    """A text that becomes a new item of a list, before the one at position ``at``."""

    items: Origin
    at: int
    block: PrintedParagraph


@dataclass(frozen=True)
class Came:
    """Blocks that belong to no text, and the block that stood before them."""

    blocks: Sequence[PrintedBlock]
    behind: PrintedBlock | None


@dataclass(frozen=True)
class Stayed:
    """A block that is no text of paragraphs, and what became of it."""

    old: PrintedBlock
    new: PrintedBlock


@dataclass(frozen=True)
class Gone:
    """A block that is no text of paragraphs, and that is not there any more."""

    old: PrintedBlock

    @property
    def reason(self) -> str:
        """Why it stays, if it shows what more than one field says."""
        if is_caption(self.old):
            return CAPTION_KEPT
        return PART_GONE if isinstance(self.old, PrintedTable) else COMPUTED


Placed: TypeAlias = OfText | NewItem | Came | Stayed | Gone


def placed(fields: Fields, pairs: Sequence[BlockPair]) -> Iterator[Placed]:
    """What the pairs of one row of blocks are, in their order."""
    homes = [*_homes(fields, pairs)]
    at = 0
    for home, group in groupby(homes):
        size = len([*group])
        some = pairs[at : at + size]
        behind = next((old for old, _ in reversed(pairs[:at]) if old), None)
        at += size
        if isinstance(home, Origin):
            yield OfText(home, some)
        elif isinstance(home, NewItem):
            yield home
        else:
            yield from _without_home(some, behind)


def _without_home(pairs: Sequence[BlockPair], behind: PrintedBlock | None) -> Iterator[Placed]:
    for came, group in groupby(pairs, key=lambda pair: pair[0] is None):
        some = [*group]
        if came:
            yield Came([new for _, new in some if new], behind)
            continue
        for old, new in some:
            assert old is not None
            yield Stayed(old, new) if new else Gone(old)
        behind = some[-1][0]


def _homes(fields: Fields, pairs: Sequence[BlockPair]) -> Iterator[Origin | NewItem | None]:
    """The text to which each pair belongs, or the item that it becomes, if any."""
    known = [text_source(fields, old) if old else None for old, _ in pairs]
    for at, (old, new) in enumerate(pairs):
        if old or new is None:
            yield known[at]
            continue
        before = _nearest(pairs, range(at - 1, -1, -1))
        after = _nearest(pairs, range(at + 1, len(pairs)))
        yield (
            _item_beside(fields, before, new, 1)
            or _item_beside(fields, after, new, 0)
            or _known(fields, before)
            or _known(fields, after)
        )


def _nearest(pairs: Sequence[BlockPair], order: range) -> PrintedBlock | None:
    """The first block that was there before."""
    return next((old for at in order if (old := pairs[at][0])), None)


def _known(fields: Fields, block: PrintedBlock | None) -> Origin | None:
    return text_source(fields, block) if block else None


def _item_beside(
    fields: Fields, beside: PrintedBlock | None, new: PrintedBlock, step: int
) -> NewItem | None:
    """The item that a paragraph becomes, when the one beside it is all of an item of a list."""
    if not isinstance(beside, PrintedParagraph) or not isinstance(new, PrintedParagraph):
        return None
    source = only_source(beside)
    if source is None or not source.loc or not isinstance(source.loc[-1], int):
        return None
    described = fields.of(source)
    if described is None or not described.many or not _alike(beside, new):
        return None
    if described.long and (not new.word.item or not _is_paragraph(fields, source)):
        return None
    return NewItem(Origin(source.file, source.loc[:-1]), source.loc[-1] + step, new)


def _is_paragraph(fields: Fields, source: Origin) -> bool:
    """Whether a text begins with a paragraph, so that a bullet before it is of the program."""
    return isinstance(next(iter(fields.blocks(source)), None), Paragraph)


def _alike(one: PrintedParagraph, other: PrintedParagraph) -> bool:
    mine, yours = one.word.item, other.word.item
    if mine and yours:
        return mine.level == yours.level
    return not mine and not yours and one.word.style == other.word.style
