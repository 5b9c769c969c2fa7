"""Sections that went, came or were moved: a heading that is a field of an item, and what follows.

Only blocks of the text itself are sections; in a cell there are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.origin import Origin
from generator.returning.edits.alignment import BlockPair, aligned_blocks
from generator.returning.edits.asking import Comparing
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import ChangedWords
from generator.returning.edits.printed import PrintedBlock, PrintedParagraph
from generator.returning.edits.reasons import NO_FIELD, NotCarriedError
from generator.returning.edits.sameness import same_words
from generator.returning.edits.sources import authors_in, only_source, text_source, written_in
from generator.returning.edits.texts import new_text
from generator.source.nodes import Data


@dataclass(frozen=True)
class SectionsOf:
    """The sections of a document as it was made."""

    fields: Fields
    body: Sequence[PrintedBlock]

    @cached_property
    def _headings(self) -> Sequence[PrintedParagraph]:
        """All headings that are a field of an item."""
        paragraphs = (block for block in self.body if isinstance(block, PrintedParagraph))
        return [block for block in paragraphs if heading_source(self.fields, block)]

    def compared(self, comparing: Comparing, pairs: Sequence[BlockPair]) -> Sequence[BlockPair]:
        """Tells what became of whole sections; gives the pairs that are not of one of those."""
        found = _sections_in(self.fields, self._headings, pairs)
        moved = [*_moved(found.gone, found.came)]
        for old, new in moved:
            self._move(comparing, old, new)
        for old in found.gone:
            if all(old is not one for one, _ in moved):
                _take_out(comparing, old)
        for new in found.came:
            if all(new is not one for _, one in moved):
                self._put_in(comparing, new)
        return found.others

    def _move(self, comparing: Comparing, old: _Section, new: _Section) -> None:
        at, to = old.item.loc[-1], self._position(new)
        assert isinstance(at, int)
        words = ChangedWords(old.heading.text, new.heading.text, authors_in([new.heading]))
        comparing.findings.move(old.item, to - (to > at), words)
        comparing.blocks_in_pairs(aligned_blocks(old.all, new.all))

    def _put_in(self, comparing: Comparing, new: _Section) -> None:
        items = Origin(new.item.file, new.item.loc[:-1])
        words = ChangedWords("", new.text, authors_in(new.all))
        text = _text_below(self.fields, new.source)
        try:
            said: dict[str, Data] = {str(new.source.loc[-1]): new.heading.text}
            if new.blocks and text:
                said[str(text.loc[-1])] = new_text(new.blocks)
            elif new.blocks:
                raise NotCarriedError(NO_FIELD)
            comparing.must_be_whole(items, said)
        except NotCarriedError as error:
            comparing.findings.refuse([items], words, error)
        else:
            comparing.findings.add(items, self._position(new), said, words)

    def _position(self, section: _Section) -> int:
        """Where a new section comes in its list."""
        items = Origin(section.item.file, section.item.loc[:-1])
        if section.behind is None:
            return 0
        before = self.body[: self.body.index(section.behind) + 1]
        return _position_behind(items, before)


def _take_out(comparing: Comparing, old: _Section) -> None:
    if comparing.shares.hold_most(old.all, old.item):
        comparing.findings.remove(
            old.item, ChangedWords(old.text, "", comparing.findings.took_out(old.all))
        )
    else:
        comparing.blocks_in_pairs([(block, None) for block in old.all])


def _moved(
    gone: Sequence[_Section], came: Sequence[_Section]
) -> Iterator[tuple[_Section, _Section]]:
    """Sections that went in one place and came in another, known by their heading."""
    left = [*came]
    for old in gone:
        for new in left:
            if same_words(old.heading.letters, new.heading.letters):
                left.remove(new)
                yield old, new
                break


def empty_below(fields: Fields, heading: PrintedBlock) -> Origin | None:
    """The text below a heading, if that is a field that holds nothing yet."""
    source = heading_source(fields, heading)
    text = _text_below(fields, source) if source else None
    return text if text and fields.data(text) is None else None


def _text_below(fields: Fields, heading: Origin) -> Origin | None:
    """The text that stands below a heading: the first field of its item that is one."""
    item = Origin(heading.file, heading.loc[:-1])
    group = fields.group_at(item)
    name = next((one.name for one in group.fields if one.long), None) if group else None
    return item / name if name else None


@dataclass
class _Section:
    """A heading that is a field of an item, with all blocks below it."""

    heading: PrintedParagraph
    source: Origin
    behind: PrintedBlock | None
    blocks: list[PrintedBlock] = field(default_factory=list)

    @property
    def item(self) -> Origin:
        """The item of which the heading is a field; of a new section one like it."""
        return Origin(self.source.file, self.source.loc[:-1])

    @property
    def all(self) -> Sequence[PrintedBlock]:
        """The heading and the blocks."""
        return [self.heading, *self.blocks]

    @property
    def text(self) -> str:
        """Their words, a line for each."""
        return "\n".join(block.text for block in self.all)


@dataclass
class _Sections:
    """The sections that went and that came, and all other pairs."""

    gone: list[_Section] = field(default_factory=list)
    came: list[_Section] = field(default_factory=list)
    others: list[BlockPair] = field(default_factory=list)

    def give_back(self, section: _Section) -> None:
        """A section of which a part stayed is none that went."""
        self.gone.remove(section)
        self.others += [(block, None) for block in (section.heading, *section.blocks)]


def _sections_in(
    fields: Fields, headings: Sequence[PrintedParagraph], pairs: Sequence[BlockPair]
) -> _Sections:
    """The sections among pairs; ``headings`` are all headings of items in the document."""
    found = _Sections()
    gone: _Section | None = None
    came: _Section | None = None
    behind: PrintedBlock | None = None
    for old, new in pairs:
        if old and new:
            if gone and not _ends(gone, old):
                found.give_back(gone)
            gone = came = None
            found.others.append((old, new))
        elif old and (source := heading_source(fields, old)) and isinstance(old, PrintedParagraph):
            gone = _Section(old, source, behind)
            found.gone.append(gone)
        elif old and gone:
            gone.blocks.append(old)
        elif new and (like := _like(fields, headings, new, behind)):
            assert isinstance(new, PrintedParagraph)
            came = _Section(new, like, behind)
            found.came.append(came)
        elif new and came:
            came.blocks.append(new)
        else:
            found.others.append((old, new))
        behind = old or behind
    return found


def _ends(section: _Section, block: PrintedBlock) -> bool:
    """Whether a section ends before a block: that is a heading as high as its own."""
    if not isinstance(block, PrintedParagraph):
        return False
    return 0 < block.word.heading <= section.heading.word.heading


def heading_source(fields: Fields, block: PrintedBlock) -> Origin | None:
    """The short field of an item of which a heading is made; None for another block."""
    if not isinstance(block, PrintedParagraph) or not block.word.heading:
        return None
    source = only_source(block)
    if source is None or fields.is_text(source) or fields.elsewhere(source):
        return None
    is_field_of_item = len(source.loc) > 2 and isinstance(source.loc[-2], int)
    return source if is_field_of_item else None


def _like(
    fields: Fields,
    headings: Sequence[PrintedParagraph],
    new: PrintedBlock,
    behind: PrintedBlock | None,
) -> Origin | None:
    """The field of which a heading that looks like the new one is made, if there is one."""
    if not isinstance(new, PrintedParagraph) or not new.word.heading:
        return None
    around = text_source(fields, behind) if behind else None
    if around and fields.may_have_headings(around):
        return None
    alike = (one for one in headings if one.word.style == new.word.style)
    return next((heading_source(fields, one) for one in alike), None)


def _position_behind(items: Origin, blocks: Sequence[PrintedBlock]) -> int:
    """The position behind the last item of that list of which something stands in the blocks."""
    depth = len(items.loc)
    for block in reversed(blocks):
        for origin in reversed(written_in(block)):
            if items.holds(origin) and len(origin.loc) > depth:
                at = origin.loc[depth]
                assert isinstance(at, int)
                return at + 1
    return 0
