"""Items of lists in Word to lists of the tree.

Word has no lists, only paragraphs that say of which list they are an item and how deep. What
follows an item in a style for that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from generator.content.tree import Block, BulletList, OrderedList
from generator.received.document import ListItem, WordBlock, WordParagraph
from generator.received.inline_tree import paragraph_of
from generator.style.table_roles import TABLE_CONTINUED
from generator.style.text_roles import KEPT, LIST_CONTINUED

_CONTINUED: Mapping[str, int] = {
    role.name.lower(): level
    for continued in (LIST_CONTINUED, TABLE_CONTINUED, tuple(KEPT[one] for one in LIST_CONTINUED))
    for level, role in enumerate(continued)
}
"""The styles of what follows the first paragraph of an item, and how deep that item is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph in a list: how deep it stands, and its number if it begins an item."""

    paragraph: WordParagraph
    depth: int
    number: int | None


@dataclass
class Entries:
    """Finds the entries among paragraphs that are read in order, and counts the items."""

    _numbers: dict[tuple[str, int], int] = field(default_factory=dict)
    _deepest: int = -1

    def of(self, block: WordBlock) -> Entry | None:
        """The entry that a block is, if it is in a list; also one that goes on from an item."""
        entry = self._entry(block) if isinstance(block, WordParagraph) else None
        self._deepest = entry.depth if entry else -1
        return entry

    def _entry(self, paragraph: WordParagraph) -> Entry | None:
        if item := paragraph.item:
            return Entry(paragraph, item.level, self._number(item))
        depth = _CONTINUED.get(paragraph.style, self._deepest + 1)
        return Entry(paragraph, depth, None) if depth <= self._deepest else None

    def _number(self, item: ListItem) -> int:
        """The number of an item; what is deeper in its list begins again."""
        place = (item.list, item.level)
        deeper = [one for one in self._numbers if one[0] == item.list and one[1] > item.level]
        for one in deeper:
            del self._numbers[one]
        self._numbers[place] = self._numbers[place] + 1 if place in self._numbers else item.start
        return self._numbers[place]


def lists_of(entries: Sequence[Entry]) -> Iterator[Block]:
    """The lists that entries make, of which the first begins an item."""
    for group in _split(entries, _begins_list):
        items = tuple(map(_item, _split(group, _begins_item)))
        item, start = group[0].paragraph.item, group[0].number
        is_ordered = item is not None and item.ordered
        yield OrderedList(items, start or 0) if is_ordered else BulletList(items)


def _split(
    entries: Sequence[Entry], begins: Callable[[Entry, Entry], bool]
) -> Iterator[Sequence[Entry]]:
    """The entries in groups; ``begins`` tells by the first of a group whether another begins."""
    start = 0
    for at in range(1, len(entries)):
        if begins(entries[start], entries[at]):
            yield entries[start:at]
            start = at
    yield entries[start:]


def _begins_list(first: Entry, entry: Entry) -> bool:
    """Whether an item is of another list than the one that began a list.

    Bullets look the same in every list, so those that follow each other are one.
    """
    one, other = first.paragraph.item, entry.paragraph.item
    if one is None or other is None or entry.depth > first.depth:
        return False
    return (
        entry.depth < first.depth
        or one.ordered != other.ordered
        or (one.ordered and one.list != other.list)
    )


def _begins_item(first: Entry, entry: Entry) -> bool:
    return entry.number is not None and entry.depth == first.depth


def _item(entries: Sequence[Entry]) -> tuple[Block, ...]:
    """The blocks of an item: its words, what goes on from them, and lists within it."""
    first, *others = entries
    own = paragraph_of(first.paragraph)
    blocks: list[Block] = [own] if own.children else []
    for is_deeper, some in groupby(others, lambda entry: entry.depth > first.depth):
        members = tuple(some)
        if is_deeper:
            blocks.extend(lists_of(members))
        else:
            blocks.extend(paragraph_of(entry.paragraph) for entry in members)
    return tuple(blocks)
