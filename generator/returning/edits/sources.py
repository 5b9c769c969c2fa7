"""Where the words of what was made come from: one field, several, or the program itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from os.path import commonprefix

from generator.content.provenance import Origins
from generator.origin import Origin, each_once
from generator.returning.edits.fields import Fields, item_of
from generator.returning.edits.letters import Letter
from generator.returning.edits.printed import Part, PrintedBlock, PrintedParagraph, PrintedTable


def letters_in(part: Part) -> Iterator[Letter]:
    """Every letter, those of notes aside."""
    for paragraph in paragraphs_in(part):
        yield from paragraph.letters


def paragraphs_in(part: Part) -> Iterator[PrintedParagraph]:
    """Every paragraph, in the order in which it is read."""
    match part:
        case PrintedParagraph():
            yield part
        case PrintedTable(rows=inside):
            yield from (one for row in inside for one in paragraphs_in(row))
        case _:
            inside_of: Sequence[Part] = part.cells if hasattr(part, "cells") else part.blocks
            yield from (one for each in inside_of for one in paragraphs_in(each))


def origins_in(part: Part) -> Origins:
    """All values from which something in it comes, whole and each once."""
    return each_once(origin.whole() for one in letters_in(part) for origin in one.origins)


def written_in(part: Part) -> Origins:
    """Those that somebody wrote as they stand there."""
    return each_once(origin for one in letters_in(part) if (origin := written_at(one)))


def written_at(letter: Letter) -> Origin | None:
    """The value that holds a letter as it stands; None for what was computed or is fixed."""
    if letter.reference or len(letter.origins) != 1:
        return None
    return letter.origins[0].whole()


def only_source(part: Part) -> Origin | None:
    """The value that holds all words of it; None if there is more than one, or something fixed.

    What is filled in within a text counts as that text.
    """
    sources = {written_at(one) for one in letters_in(part) if not (one.is_space or one.reference)}
    return next(iter(sources)) if len(sources) == 1 else None


def text_source(fields: Fields, block: PrintedBlock) -> Origin | None:
    """The text of paragraphs to which a block belongs; None if it belongs to none."""
    source = only_source(block)
    return source if source and fields.is_text(source) else None


def item_in(part: Part) -> Origin | None:
    """The item of a list of which a part shows fields; None if they are not of one item."""
    written = written_in(part)
    if not written or len({origin.file for origin in written}) > 1:
        return None
    shared = tuple(commonprefix([origin.loc for origin in written]))
    loc = item_of(shared)
    return Origin(written[0].file, loc) if loc else None


@dataclass(frozen=True)
class Shares:
    """How much of an item each part of a document shows: its rows, and its other paragraphs."""

    parts: Sequence[Part]

    def is_main(self, part: Part, item: Origin) -> bool:
        """Whether no other part shows more of that item."""
        here = _shown(part, item)
        return all(_shown(other, item) <= here for other in self.parts if other is not part)


def shares_of(blocks: Iterable[PrintedBlock]) -> Shares:
    """Those of a document with these blocks."""
    return Shares([*_rows_and_paragraphs(blocks)])


def _rows_and_paragraphs(blocks: Iterable[PrintedBlock]) -> Iterator[Part]:
    for block in blocks:
        if isinstance(block, PrintedTable):
            yield from block.rows
        else:
            yield block


def _shown(part: Part, item: Origin) -> int:
    """How many letters of an item stand in it."""
    written = map(written_at, letters_in(part))
    return sum(origin is not None and item.holds(origin) for origin in written)
