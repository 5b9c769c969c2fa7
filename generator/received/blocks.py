"""The paragraphs and tables of a part, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from generator.received.document import (
    Author,
    WordBlock,
    WordCell,
    WordParagraph,
    WordPicture,
    WordRow,
    WordTable,
)
from generator.received.paragraphs import (
    ParagraphReader,
    ReadParagraph,
    inserted_by,
    is_nothing,
    one_paragraph,
)
from generator.received.tracking import REFUSED, TrackedSide
from generator.received.unread import INSERTED_FILE
from generator.word.package.wml import (
    found,
    is_on,
    is_placeholder,
    name_of,
    number,
    value,
    value_of,
)

MOST_COLUMNS = 63
"""So many columns a table of Word may have."""

DEEPEST = 10
"""So deep tables and text boxes may stand in each other."""

_CONTAINERS = ("customXml", "sdtContent")


class TooDeepError(ValueError):
    """Tables stand in each other deeper than anybody writes."""


@dataclass(frozen=True, slots=True)
class ReadBlock:
    """A block, and the element that it was read from."""

    block: WordBlock
    element: _Element


@dataclass(frozen=True)
class BlockReader:
    """Reads what stands in a body, a cell, a box, a note."""

    paragraphs: ParagraphReader
    removed: list[WordBlock] = field(default_factory=list)
    contents: list[WordParagraph] = field(default_factory=list)
    depth: int = 0

    @property
    def side(self) -> TrackedSide:
        """What counts of tracked changes."""
        return self.paragraphs.lines.side

    def within(self) -> BlockReader:
        """The reader of what stands in a cell or a box. Raises ``TooDeepError``."""
        if self.depth == DEEPEST:
            raise TooDeepError
        return replace(self, depth=self.depth + 1)

    def blocks(self, container: _Element) -> tuple[WordBlock, ...]:
        """The blocks in an element."""
        return tuple(read.block for read in self.read(container))

    def read(self, container: _Element) -> list[ReadBlock]:
        """The blocks in an element, each with where it stands."""
        gathered = _Gathered(self)
        for element in self._flat(container):
            gathered.take(element)
        gathered.close()
        return gathered.blocks

    def _flat(self, container: _Element) -> Iterator[_Element]:
        """The paragraphs and tables in an element, also those in a content control."""
        for element in container:
            name = name_of(element)
            if name in ("p", "tbl"):
                yield element
            elif name in _CONTAINERS or (name == "sdt" and not is_placeholder(element)):
                yield from self._flat(element)
            elif name == "altChunk":
                self.paragraphs.lines.unread[INSERTED_FILE] += 1

    def table(self, element: _Element) -> WordTable:
        """A table; its rows that were taken away stand with what was removed."""
        style = self.paragraphs.lines.styles.name(value_of(element, "tblPr/tblStyle"), "table")
        left: list[WordRow] = []
        for row in _in_controls(element, "tr"):
            author = self.side.author_of_gone(found(row, "trPr"))
            if author is None:
                left.append(self._row(row))
            elif self.side.tells:
                was = BlockReader(self.paragraphs.on(REFUSED))._row(row)
                self.removed.append(WordTable((replace(was, removed=author),), style))
        return WordTable(tuple(left), style)

    def _row(self, element: _Element) -> WordRow:
        properties = found(element, "trPr")
        return WordRow(
            tuple(map(self._cell, _in_controls(element, "tc"))),
            bool(is_on(properties, "tblHeader")),
            self.side.author_of_come(properties),
        )

    def _cell(self, element: _Element) -> WordCell:
        properties = found(element, "tcPr")
        merged = found(properties, "vMerge")
        return WordCell(
            self.within().blocks(element),
            min(max(number(value_of(properties, "gridSpan"), 1), 1), MOST_COLUMNS),
            merged is not None and value(merged) != "restart",
        )


@dataclass
class _Gathered:
    """Blocks, while the elements are read one by one; paragraphs wait for what they join."""

    reader: BlockReader
    blocks: list[ReadBlock] = field(default_factory=list)
    _waiting: list[ReadParagraph] = field(default_factory=list)
    _mark_before: Author | None = None
    _blank: int = 0
    _pictures: tuple[WordPicture, ...] = ()

    def take(self, element: _Element) -> None:
        """Read the next element."""
        if name_of(element) == "tbl":
            self.close()
            table = self.reader.table(element)
            if table.rows:
                self.blocks.append(ReadBlock(table, element))
            self._mark_before, self._blank, self._pictures = None, 0, ()
            return
        read = self.reader.paragraphs.read(element)
        for box in read.boxes:
            self.blocks += [ReadBlock(block, element) for block in self.reader.within().blocks(box)]
        if read.contents.runs:
            self.reader.contents.append(read.contents)
        self._waiting.append(read)
        if read.mark_gone is None:
            self.close()

    def close(self) -> None:
        """Make one paragraph of those that wait."""
        if not self._waiting:
            return
        parts, self._waiting = self._waiting, []
        if len(parts) > 1:
            self.reader.removed.extend(one.paragraph for one in parts if one.is_removed)
            parts = [one for one in parts if not one.is_removed] or parts[-1:]
        paragraph = one_paragraph(parts)
        mark = parts[-1].mark_come
        paragraph = replace(paragraph, inserted=inserted_by(paragraph, (mark, self._mark_before)))
        self._mark_before = mark
        self._pictures += paragraph.pictures
        if paragraph.runs:
            paragraph = replace(paragraph, blank=self._blank, pictures=self._pictures)
            self._blank, self._pictures = 0, ()
        elif not paragraph.removals and not any(part.contents.runs for part in parts):
            self._blank += 1
        if not is_nothing(paragraph):
            self.blocks.append(ReadBlock(paragraph, parts[-1].element))


def _in_controls(parent: _Element, wanted: str) -> Iterator[_Element]:
    """The parts of a table of that name, also those in a content control."""
    for element in parent:
        name = name_of(element)
        if name == wanted:
            yield element
        elif name in ("sdt", *_CONTAINERS):
            yield from _in_controls(element, wanted)
