"""The tree to WordprocessingML, for the body of a Word file.

Elements have the prefixes w, r, wp and a, which the root of the document part declares.
Form is given by named styles only (see word_names); what else the file needs is in the
harvest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.markdown import word_names as names
from generator.markdown.harvest import Harvest
from generator.markdown.tree import (
    Block,
    BulletList,
    Heading,
    KeyTable,
    OrderedList,
    Paragraph,
    Quote,
    Table,
)
from generator.markdown.word_setting import BODY, Setting
from generator.markdown.word_tables import TABLE_END, TableWriter
from generator.markdown.word_text import TextWriter, styled_paragraph

__all__ = ["BODY", "Harvest", "Setting", "to_wordml"]


def to_wordml(blocks: Sequence[Block], harvest: Harvest, place: Setting = BODY) -> str:
    """The blocks as a row of ``w:p`` and ``w:tbl``; what they need besides goes to ``harvest``."""
    return _Body(harvest, place).blocks(blocks)


@dataclass(frozen=True, slots=True)
class _Body:
    """Writes blocks; ``above`` are the kinds of the lists around them."""

    harvest: Harvest
    place: Setting
    above: tuple[type[BulletList | OrderedList], ...] = ()

    def blocks(self, blocks: Sequence[Block]) -> str:
        pairs = pairwise((None, *blocks))
        return "".join(self._after(before, block) for before, block in pairs if block)

    def _after(self, before: Block | None, block: Block) -> str:
        """The block, kept apart from a table before it: Word would join two of them."""
        if not isinstance(before, Table | KeyTable):
            return self._block(block)
        if isinstance(block, Paragraph):
            return replace(self, place=self.place.below_table())._block(block)
        if isinstance(block, Table | KeyTable):
            return TABLE_END + self._block(block)
        return self._block(block)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(children):
                return styled_paragraph(self.place.paragraph, self._text.runs(children))
            case Heading(level, children):
                return styled_paragraph(names.HEADINGS[level - 1], self._text.runs(children))
            case BulletList() | OrderedList():
                return self._list(block)
            case Quote(children):
                return _Body(self.harvest, self.place.in_quote(), self.above).blocks(children)
            case Table():
                return self._tables.table(block)
            case KeyTable():
                return self._tables.key_table(block)

    @property
    def _text(self) -> TextWriter:
        return TextWriter(self.harvest, self.harvest.links)

    @property
    def _tables(self) -> TableWriter:
        return TableWriter(self._text, self._cell, self.place.width_twips)

    def _cell(self, blocks: Sequence[Block], place: Setting) -> str:
        return _Body(self.harvest, place).blocks(blocks)

    def _list(self, node: BulletList | OrderedList) -> str:
        numbering = (
            f'<w:numPr><w:ilvl w:val="{len(self.above)}"/>'
            f'<w:numId w:val="{self._number(node)}"/></w:numPr>'
        )
        within = _Body(self.harvest, self.place.in_item(len(self.above)), (*self.above, type(node)))
        return "".join(within._item(item, numbering) for item in node.items)

    def _number(self, node: BulletList | OrderedList) -> int:
        if isinstance(node, BulletList):
            return names.BULLETS_NUM
        abstract_id = names.ORDERED_ABSTRACTS[self.above.count(BulletList)]
        return self.harvest.number_list(abstract_id, len(self.above), node.start)

    def _item(self, blocks: Sequence[Block], numbering: str) -> str:
        """An item: its first paragraph has the number, the rest follows in its indent."""
        first, rest = Paragraph(()), blocks
        if blocks and isinstance(blocks[0], Paragraph):
            first, rest = blocks[0], blocks[1:]
        runs = self._text.runs(first.children)
        return styled_paragraph(self.place.list_item, runs, numbering) + self.blocks(rest)
