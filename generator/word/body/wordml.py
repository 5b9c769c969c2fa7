"""The tree to WordprocessingML, for the body of a Word file.

Elements have the prefixes w, r, wp and a, which the root of the document part declares.
Form is given by named styles only (see ``style/roles``); what else the file needs is in the
harvest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import starmap

from generator.content.figure import Figure
from generator.content.figures_table import FiguresTable
from generator.content.headings import CHAPTER
from generator.content.inline import Inline, Paragraph
from generator.content.listings import CaptionList, Contents, Counted
from generator.content.picture import Picture
from generator.content.scripts import is_right_to_left_only
from generator.content.tree import (
    Block,
    BulletList,
    Heading,
    KeyTable,
    Matrix,
    OrderedList,
    Passage,
    Placed,
    Quote,
    Table,
    TableCaption,
)
from generator.content.unwrapped import unwrapped
from generator.content.words import text_of
from generator.style import heading_roles, table_roles
from generator.style.role import Role
from generator.word.body import reserved
from generator.word.body.bookmarks import bookmarked
from generator.word.body.captions import caption_start
from generator.word.body.contents import caption_list, contents
from generator.word.body.harvest import Harvest
from generator.word.body.pictures import picture_wordml
from generator.word.body.placing import placed_wordml
from generator.word.body.setting import BODY, Setting
from generator.word.body.table_form import TABLE_END
from generator.word.body.tables import TableWriter
from generator.word.body.text import TextWriter
from generator.word.body.xml import NEW_PAGE, TURNED, numbered, paragraph
from generator.word.charts.figure import figure_wordml

__all__ = ["BODY", "Harvest", "Setting", "to_wordml"]

LISTS = (BulletList, OrderedList)
TABLES = (Table, KeyTable, Matrix)
INTRODUCED = (*LISTS, *TABLES, TableCaption)
"""What a paragraph right before it introduces."""

PARTED = (*TABLES, TableCaption, Figure, Picture)
"""What has no white above itself that would part it from a table."""


def to_wordml(blocks: Sequence[Block], harvest: Harvest, place: Setting = BODY) -> str:
    """The blocks as a row of ``w:p`` and ``w:tbl``; what they need besides goes to ``harvest``."""
    return _Body(harvest, place).blocks(blocks)


@dataclass(frozen=True, slots=True)
class _Body:
    """Writes blocks; ``above`` are the kinds of the lists around them."""

    harvest: Harvest
    place: Setting
    above: tuple[type[BulletList | OrderedList], ...] = ()

    def blocks(self, blocks: Iterable[Block]) -> str:
        return self._row(None, blocks, None)

    def _row(self, before: Block | None, blocks: Iterable[Block], after: Block | None) -> str:
        """The blocks that stand between those two."""
        row = tuple(unwrapped(blocks))
        around = zip((before, *row), row, (*row[1:], after), strict=False)
        return "".join(starmap(self._between, around))

    def _between(self, before: Block | None, block: Block, after: Block | None) -> str:
        """The block, kept apart from a table before it: Word would join two of them."""
        turned = isinstance(block, Placed) and block.turned
        before, after = _last_of(before, turned=turned), _first_of(after)
        if isinstance(block, Placed):
            place = self.place.on_turned_pages() if turned else self.place
            within = replace(self, place=place)
            return placed_wordml(block, within._row(before, block.children, after))
        if isinstance(before, TABLES) and isinstance(block, PARTED):
            return TABLE_END + self._between(None, block, after)
        place = self._place(before, block, after)
        return self._block(block, place)

    def _place(self, before: Block | None, block: Block, after: Block | None) -> Setting:
        """The setting of a block between those two."""
        place = self.place
        if isinstance(block, (Paragraph, *LISTS)):
            if isinstance(before, TABLES):
                place = place.below_table()
            if isinstance(before, LISTS):
                place = place.below_list()
        if isinstance(block, Paragraph) and isinstance(after, INTRODUCED):
            wide = isinstance(after, Table) and after.wide
            place = place.introducing_wide() if wide else place.kept()
        return place

    def _block(self, block: Block, place: Setting) -> str:
        match block:
            case Paragraph(children):
                return self._paragraph(place.paragraph, children)
            case Heading():
                return self._heading(block)
            case BulletList() | OrderedList():
                return self._list(block, place)
            case Quote(children):
                return _Body(self.harvest, self.place.in_quote(), self.above).blocks(children)
            case Table():
                return self._tables.table(block)
            case TableCaption():
                return self._caption(block)
            case KeyTable():
                return self._tables.key_table(block)
            case Matrix():
                return self._tables.matrix(block)
            case Figure():
                return figure_wordml(block, self.harvest, self.place.width_twips)
            case Picture():
                return picture_wordml(block, self._text, self.place.width_twips)
            case FiguresTable(path):
                raise ValueError(f"nothing was put in the place of {path}")
            case Contents(entries):
                return contents(entries, self._text)
            case CaptionList():
                return caption_list(block, self._text, self.place.width_twips)
            case Passage(children) | Placed(children):
                return self.blocks(children)

    def _paragraph(self, role: Role, children: Sequence[Inline]) -> str:
        """One of which all words are written from right to left begins there, unless its style
        says where it begins."""
        if role.align is None and is_right_to_left_only(text_of(children)):
            return paragraph(role, replace(self._text, turned=True).runs(children), TURNED)
        return paragraph(role, self._text.runs(children))

    def _heading(self, heading: Heading) -> str:
        role, number = heading_roles.HEADINGS[heading.level - 1], ""
        if heading.numbered and heading.level == CHAPTER:
            number = numbered(reserved.HEADING_NUM)
        elif heading.numbered:
            number = numbered(self.harvest.number_heading(begins=heading.begins))
        runs = bookmarked(self._text.runs(heading.children), heading.anchor, self.harvest)
        return paragraph(role, runs, (NEW_PAGE if heading.new_page else "") + number)

    def _caption(self, caption: TableCaption) -> str:
        start = caption_start(Counted.TABLE, caption.number, self.harvest)
        words = start + self._text.runs(caption.children)
        return paragraph(table_roles.TABLE_CAPTION, bookmarked(words, caption.anchor, self.harvest))

    @property
    def _text(self) -> TextWriter:
        return TextWriter(self.harvest, self.harvest.links)

    @property
    def _tables(self) -> TableWriter:
        place = self.place
        return TableWriter(
            self._text, self._cell, place.width_twips, place.wide_twips or place.width_twips
        )

    def _cell(self, blocks: Sequence[Block], place: Setting) -> str:
        return _Body(self.harvest, place).blocks(blocks)

    def _list(self, node: BulletList | OrderedList, first: Setting) -> str:
        """A list; ``first`` is the setting of its first item."""
        numbering = numbered(self._number(node), len(self.above))
        within = _Body(self.harvest, self.place.in_item(len(self.above)), (*self.above, type(node)))
        places = (first, *(self.place for _ in node.items[1:]))
        return "".join(
            within._item(item, numbering, place)
            for item, place in zip(node.items, places, strict=True)
        )

    def _number(self, node: BulletList | OrderedList) -> int:
        if isinstance(node, BulletList):
            return reserved.BULLETS_NUM
        abstract_id = reserved.ORDERED_ABSTRACTS[self.above.count(BulletList)]
        return self.harvest.number_list(abstract_id, len(self.above), node.start)

    def _item(self, item: Iterable[Block], numbering: str, place: Setting) -> str:
        """An item: its first paragraph has the number, the rest follows in its indent, of which
        the first part stays on the page of the number."""
        blocks = tuple(unwrapped(item))
        first, rest = Paragraph(()), blocks
        if blocks and isinstance(blocks[0], Paragraph):
            first, rest = blocks[0], blocks[1:]
        role = place.kept().list_item if rest else place.list_item
        return paragraph(role, self._text.runs(first.children), numbering) + self.blocks(rest)


def _last_of(block: Block | None, *, turned: bool) -> Block | None:
    """What stands last in a block whose own place on the page was said; nothing stands before what
    is ``turned`` but what is turned too."""
    if turned != (isinstance(block, Placed) and block.turned):
        return None
    return tuple(unwrapped(block.children))[-1] if isinstance(block, Placed) else block


def _first_of(block: Block | None) -> Block | None:
    """What stands first in it; nothing that begins a page is introduced on the page before."""
    if not isinstance(block, Placed):
        return block
    return None if block.new_page or block.turned else _first_of(next(unwrapped(block.children)))
