"""Where the words of what was made come from: one field, several, or the program itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeAlias

from generator.content.provenance import Origins
from generator.origin import Loc, Origin, each_once
from generator.received.document import Author
from generator.returning.edits.fields import Fields, item_of
from generator.returning.edits.letters import Letter
from generator.returning.edits.printed import (
    Part,
    PrintedBlock,
    PrintedCell,
    PrintedParagraph,
    PrintedRow,
    PrintedTable,
    is_caption,
)


def letters_in(part: Part) -> Iterator[Letter]:
    """Every letter, those of notes aside."""
    for paragraph in paragraphs_in(part):
        yield from paragraph.letters


def paragraphs_in(part: Part) -> Iterator[PrintedParagraph]:
    """Every paragraph, in the order in which it is read."""
    match part:
        case PrintedParagraph():
            yield part
        case PrintedTable(rows=rows):
            yield from (one for row in rows for one in paragraphs_in(row))
        case PrintedRow(cells=cells):
            yield from (one for cell in cells for one in paragraphs_in(cell))
        case PrintedCell(blocks=blocks):
            yield from (one for block in blocks for one in paragraphs_in(block))


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
    source = _source_of_caption(block) if is_caption(block) else only_source(block)
    return source if source and fields.is_text(source) else None


def _source_of_caption(caption: PrintedBlock) -> Origin | None:
    """The value in which a picture stands; before its caption the program puts a number."""
    sources = written_in(caption)
    return sources[0] if len(sources) == 1 else None


def item_in(part: Part) -> Origin | None:
    """The item of a list of which a part shows fields; None if they are not of one item."""
    written = written_in(part)
    if not written or len({origin.file for origin in written}) > 1:
        return None
    loc = item_of(_shared([origin.loc for origin in written]))
    return Origin(written[0].file, loc) if loc else None


ListKind: TypeAlias = tuple[str, Loc]
"""The file and the names on the path to a list, in whatever items of others it stands."""


def list_kind(item: Origin) -> ListKind:
    """The kind of list of which something is an item."""
    return item.file, tuple(step for step in item.loc if isinstance(step, str))


def _shared(paths: Sequence[Loc]) -> Loc:
    """The steps with which all those paths begin."""
    steps = takewhile(lambda at: len(set(at)) == 1, zip(*paths, strict=False))
    return tuple(at[0] for at in steps)


@dataclass(frozen=True)
class Shares:
    """How much of an item each part of a document shows: its rows, and its other paragraphs."""

    parts: Sequence[Part]

    def hold_most(self, parts: Sequence[Part], item: Origin) -> bool:
        """Whether those parts show at least as much of that item as any other part."""
        inside = {one for part in parts for one in rows_and_paragraphs([part])}
        here = sum(_shown(part, item) for part in inside)
        return all(_shown(other, item) <= here for other in self.parts if other not in inside)


def shares_of(blocks: Iterable[PrintedBlock]) -> Shares:
    """Those of a document with these blocks."""
    return Shares([*rows_and_paragraphs(blocks)])


def rows_and_paragraphs(blocks: Iterable[Part]) -> Iterator[Part]:
    """The parts of a document of which one can be the place of an item."""
    for block in blocks:
        if isinstance(block, PrintedTable):
            yield from block.rows
        else:
            yield block


def _shown(part: Part, item: Origin) -> int:
    """How many letters of an item stand in it."""
    written = map(written_at, letters_in(part))
    return sum(origin is not None and item.holds(origin) for origin in written)


def authors_in(parts: Iterable[Part]) -> tuple[Author, ...]:
    """Who put something in or took something out, as far as that was tracked."""
    return tuple(dict.fromkeys(one for part in parts for one in _authors(part)))


def _authors(part: Part) -> Iterator[Author]:
    if isinstance(part, PrintedRow) and part.word.inserted:
        yield part.word.inserted
    for paragraph in paragraphs_in(part):
        known = (paragraph.word.inserted, *(letter.by for letter in paragraph.letters))
        yield from filter(None, known)
        yield from (removal.author for removal in paragraph.word.removals)
