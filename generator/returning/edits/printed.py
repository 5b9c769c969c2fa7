"""What stands in a Word file, letter by letter: in the one that was made, and in what it became."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from generator.content.provenance import Origins
from generator.content.signs import Piece, Signs, unsigned
from generator.received.document import (
    Received,
    WordBlock,
    WordCell,
    WordParagraph,
    WordRow,
    WordTable,
)
from generator.received.runs import with_runs
from generator.returning.edits.letters import (
    Letter,
    Letters,
    as_text,
    letters_of,
    raw_letters,
    settled,
)
from generator.style.table_roles import TABLE_CAPTION
from generator.style.text_roles import PICTURE_CAPTION

_CAPTIONS = (PICTURE_CAPTION.name.lower(), TABLE_CAPTION.name.lower())
"""The styles of captions."""

_Read: TypeAlias = Callable[[WordParagraph], Letters]


@dataclass(frozen=True, slots=True, eq=False)
class PrintedParagraph:
    """A paragraph, or a heading or an item of a list: as Word has it, and its letters."""

    word: WordParagraph
    letters: Letters

    @property
    def text(self) -> str:
        """Its words."""
        return as_text(self.letters)


@dataclass(frozen=True, slots=True, eq=False)
class PrintedCell:
    """A cell, without empty paragraphs."""

    word: WordCell
    blocks: tuple[PrintedBlock, ...]

    @property
    def text(self) -> str:
        """Its words, a line for each block."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True, eq=False)
class PrintedRow:
    """A row of a table."""

    word: WordRow
    cells: tuple[PrintedCell, ...]

    @property
    def layout(self) -> tuple[bool, ...]:
        """Of each of its cells whether it is merged with the one above it."""
        return tuple(cell.word.continues for cell in self.cells)

    @property
    def text(self) -> str:
        """Its words, those of each cell apart."""
        return " | ".join(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True, eq=False)
class PrintedTable:
    """A table. ``cuts`` are the rows before which somebody cut it; it is one all the same."""

    word: WordTable
    rows: tuple[PrintedRow, ...]
    cuts: tuple[PrintedRow, ...] = ()

    @property
    def text(self) -> str:
        """Its words, a line for each row."""
        return "\n".join(row.text for row in self.rows)


PrintedBlock: TypeAlias = PrintedParagraph | PrintedTable
Part: TypeAlias = PrintedBlock | PrintedRow | PrintedCell


def alone(paragraph: PrintedParagraph) -> PrintedParagraph:
    """The paragraph as one that is no item of a list."""
    return replace(paragraph, word=replace(paragraph.word, item=None))


def text_of(parts: Sequence[Part]) -> str:
    """The words of parts, a line for each."""
    return "\n".join(part.text for part in parts)


def is_caption(block: PrintedBlock | None) -> bool:
    """Whether a block is the caption of a picture or a table."""
    return isinstance(block, PrintedParagraph) and block.word.style in _CAPTIONS


def shape(paragraph: PrintedParagraph) -> tuple[object, ...]:
    """What a paragraph is, besides its words."""
    word, item = paragraph.word, paragraph.word.item
    return word.heading, (item.level, item.ordered) if item else word.style


@dataclass(frozen=True)
class PrintedFile:
    """The body of a file, what stands above and below its pages, and its tables of contents."""

    blocks: tuple[PrintedBlock, ...]
    edges: tuple[PrintedBlock, ...]
    contents: tuple[PrintedParagraph, ...]


def came_back(file: Received) -> PrintedFile:
    """What stands in a file that came back."""
    return _file(file, letters_of)


def was_made(file: Received, signs: Signs) -> PrintedFile:
    """What stands in a file that was made with those signs; its letters know where from.

    Raises ``SignsError`` when they do not stand as they were put.
    """
    return _file(file, partial(_signed, signs))


def _file(file: Received, read: _Read) -> PrintedFile:
    return PrintedFile(
        tuple(_blocks(file.blocks, read)),
        tuple(_blocks((*file.headers, *file.footers), read)),
        tuple(PrintedParagraph(line, read(line)) for line in file.contents),
    )


def _blocks(blocks: Sequence[WordBlock], read: _Read) -> Iterator[PrintedBlock]:
    for block in blocks:
        if isinstance(block, WordTable):
            yield PrintedTable(block, tuple(_row(row, read) for row in block.rows))
        elif letters := read(block):
            yield PrintedParagraph(block, letters)


def _row(row: WordRow, read: _Read) -> PrintedRow:
    cells = (PrintedCell(cell, tuple(_blocks(cell.blocks, read))) for cell in row.cells)
    return PrintedRow(row, tuple(cells))


def _signed(signs: Signs, paragraph: WordParagraph) -> Letters:
    """The letters of a paragraph in which those signs stand."""
    raw = tuple(raw_letters(paragraph, partial(_signed, signs)))
    pieces = signs.read("".join(letter.char for letter in raw))
    sources = [piece for piece in pieces for _ in piece.text]
    own = [letter for letter in raw if unsigned(letter.char)]
    made = (
        replace(letter, origins=_origins(letter, piece), reference=piece.reference)
        for letter, piece in zip(own, sources, strict=True)
    )
    return settled(made)


def _origins(letter: Letter, piece: Piece) -> Origins:
    """Those of a letter; of a note those of its words."""
    return next((one.origins for note in letter.note for one in note), piece.origins)


def without_signs(file: Received) -> Received:
    """A file that was made with signs, as it is without them."""
    return with_runs(file, lambda run: replace(run, text=unsigned(run.text)))
