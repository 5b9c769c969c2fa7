"""Which part of the one row is which of the other: what is the same, then what is most alike.

Parts are paragraphs and tables, or rows of a table. Their order counts: what was moved is gone in
one place and new in another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias, TypeVar

from generator.returning.edits.joined_tables import divided_as
from generator.returning.edits.letters import one_spaced
from generator.returning.edits.printed import (
    Part,
    PrintedBlock,
    PrintedParagraph,
    PrintedRow,
    PrintedTable,
)

P = TypeVar("P", PrintedBlock, PrintedRow)

Pair: TypeAlias = tuple[int | None, int | None]
"""Positions in the old and in the new row; None on the side where there is no such part."""

BlockPair: TypeAlias = tuple[PrintedBlock | None, PrintedBlock | None]
RowPair: TypeAlias = tuple[PrintedRow | None, PrintedRow | None]

ALIKE = 0.4
"""Of this share of their words two parts are one that was changed; half of a sentence may go."""

MOVED = 0.8
"""Of this share of their words a row that went and one that came are the same row."""

MOST_COMPARED = 40_000
"""Of pairs between two parts that are the same; where there are more, only equal ones are one."""


def aligned_blocks(old: Sequence[PrintedBlock], new: Sequence[PrintedBlock]) -> list[BlockPair]:
    """Each block of both rows once, in order; what stands in both is a pair.

    As many paragraphs in the place of as many others are those, however little they are alike.
    """
    new = divided_as(old, new)
    pairs = list[Pair]()
    for is_pair, group in groupby(_aligned(old, new), key=lambda pair: None not in pair):
        some = [*group]
        pairs += some if is_pair else _by_place(old, new, some)
    return [_parts(old, new, pair) for pair in pairs]


def aligned_rows(old: Sequence[PrintedRow], new: Sequence[PrintedRow]) -> list[RowPair]:
    """The same for rows of a table; one in the place of another that is not alike is a new one."""
    return [_parts(old, new, pair) for pair in _aligned(old, new)]


def moved_rows(
    gone: Sequence[PrintedRow], came: Sequence[PrintedRow]
) -> Iterator[tuple[PrintedRow, PrintedRow]]:
    """Each row that came with the one that it was, if it was moved."""
    left = [*gone]
    for new in came:
        old = max(left, key=lambda one: likeness(one, new), default=None)
        if old and likeness(old, new) >= MOVED:
            left.remove(old)
            yield new, old


def _parts(old: Sequence[P], new: Sequence[P], pair: Pair) -> tuple[P | None, P | None]:
    one, other = pair
    return None if one is None else old[one], None if other is None else new[other]


def _by_place(
    old: Sequence[PrintedBlock], new: Sequence[PrintedBlock], pairs: Sequence[Pair]
) -> Sequence[Pair]:
    """Those without a pair, as pairs when they are as many and of the same kinds."""
    gone = [one for one, _ in pairs if one is not None]
    come = [other for _, other in pairs if other is not None]
    same = [*map(_kind, (old[at] for at in gone))] == [*map(_kind, (new[at] for at in come))]
    return [*zip(gone, come, strict=True)] if same else pairs


def _aligned(old: Sequence[Part], new: Sequence[Part]) -> list[Pair]:
    before, now = [*map(_key, old)], [*map(_key, new)]
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    pairs = list[Pair]()
    for kind, first, end, start, stop in matcher.get_opcodes():
        if kind == "equal":
            pairs += zip(range(first, end), range(start, stop), strict=True)
        else:
            between = _between(old[first:end], new[start:stop])
            pairs += (
                (None if one is None else first + one, None if other is None else start + other)
                for one, other in between
            )
    return pairs


def _key(part: Part) -> tuple[str, str]:
    return _kind(part), one_spaced(part.text)


def _kind(part: Part) -> str:
    """A table is never a paragraph, and one with a heading's style never one without."""
    if isinstance(part, PrintedParagraph):
        return "heading" if part.word.heading else "text"
    return "table" if isinstance(part, PrintedTable) else "row"


def _between(old: Sequence[Part], new: Sequence[Part]) -> list[Pair]:
    """The pairs of parts of which none is the same in both rows."""
    if len(old) * len(new) > MOST_COMPARED:
        return [*((at, None) for at in range(len(old))), *((None, at) for at in range(len(new)))]
    alike = _likeness(old, new)
    return list(_best(alike, len(old), len(new)))


def _likeness(old: Sequence[Part], new: Sequence[Part]) -> list[list[float]]:
    """How alike each is to each other; nothing for what cannot be the same."""
    words = [*map(_words, new)]
    return [
        [
            max(_alike(mine, yours), _named(one, other)) if _kind(one) == _kind(other) else 0.0
            for other, yours in zip(new, words, strict=True)
        ]
        for one, mine in zip(old, map(_words, old), strict=True)
    ]


def _words(part: Part) -> Counter[str]:
    return Counter(part.text.casefold().split())


def _named(one: Part, other: Part) -> float:
    """Rows with the same words in their first cell are one, whatever else they say."""
    if not isinstance(one, PrintedRow) or not isinstance(other, PrintedRow):
        return 0.0
    names = one.cells[0].text, other.cells[0].text
    return ALIKE if names[0] and names[0] == names[1] else 0.0


def likeness(one: Part, other: Part) -> float:
    """The share of their words that two parts have in common, 0 to 1."""
    return _alike(_words(one), _words(other))


def _alike(one: Counter[str], other: Counter[str]) -> float:
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 1.0


def _best(alike: Sequence[Sequence[float]], rows: int, columns: int) -> Iterator[Pair]:
    """The pairs in order with the most likeness together (dynamic programming)."""
    sums = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in reversed(range(rows)):
        for column in reversed(range(columns)):
            skipped = max(sums[row + 1][column], sums[row][column + 1])
            here = alike[row][column]
            paired = here + sums[row + 1][column + 1] if here >= ALIKE else 0.0
            sums[row][column] = max(skipped, paired)
    row = column = 0
    while row < rows and column < columns:
        here = alike[row][column]
        if here >= ALIKE and sums[row][column] == here + sums[row + 1][column + 1]:
            yield row, column
            row, column = row + 1, column + 1
        elif sums[row][column] == sums[row + 1][column]:
            yield row, None
            row += 1
        else:
            yield None, column
            column += 1
    yield from ((at, None) for at in range(row, rows))
    yield from ((None, at) for at in range(column, columns))
