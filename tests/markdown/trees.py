"""Trees of every node that Markdown can say, for tests that make them up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from generator.content.column_headings import grouped
from generator.content.inline import (
    Emphasis,
    Footnote,
    Foreign,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Reference,
    Strong,
    Text,
)
from generator.content.tree import (
    Align,
    Block,
    BulletList,
    Heading,
    Join,
    OrderedList,
    Quote,
    Row,
    Table,
)
from generator.markdown.cells import wrong_joins
from generator.markdown.tables import shape

SIGNS = r"abé19 \*_~`[]()<>{}|!#&.:;=+-^$/'" + '"'
"""Letters, digits, and every sign that could mean something."""

TARGETS = ("https://vws.nl", "https://vws.nl/a_(b)?c=1&d=*e*", "mailto:a@b.nl", "http://a.nl/a)b(")


def words() -> st.SearchStrategy[str]:
    """Text that begins and ends with a letter or a sign, and with no space."""
    return st.text(SIGNS, min_size=1, max_size=12).filter(lambda text: text == text.strip())


def within_a_line(notes: bool = True, breaks: bool = True) -> st.SearchStrategy[tuple[Inline, ...]]:
    """Running text: words with marked pieces between them, each apart from the others."""
    plain = st.builds(Text, words())
    word = st.builds(lambda text: (Text(f"a{text}b"),), words())
    marked = st.one_of(
        st.builds(Strong, word),
        st.builds(Emphasis, word),
        st.builds(lambda within: Strong((Text("a "), Emphasis(within), Text(" b"))), word),
        st.builds(lambda within: Emphasis((Strong(within), Text(" b"))), word),
        st.builds(lambda within: Strong((Emphasis(within),)), word),
        st.builds(lambda within: Emphasis((Strong(within),)), word),
        st.builds(Link, word, st.sampled_from(TARGETS)),
        st.builds(lambda within: Link((Strong(within),), TARGETS[0]), word),
        st.sampled_from([Reference("cijfer", "een-id.nu"), Reference("aantal", "doelen")]),
        st.builds(Foreign, word, st.sampled_from(["en", "en-GB"])),
        st.builds(lambda within: Foreign((Link(within, TARGETS[0]),), "en"), word),
        *([_notes()] if notes else []),
        *([st.just(HardBreak())] if breaks else []),
    )
    pairs = st.lists(st.tuples(marked, words()), max_size=3)
    return st.builds(_line, plain, pairs)


def _notes() -> st.SearchStrategy[Inline]:
    blocks = st.lists(paragraphs(notes=False), min_size=1, max_size=2).map(tuple)
    return st.builds(Footnote, blocks)


def _line(first: Text, pairs: Sequence[tuple[Inline, str]]) -> tuple[Inline, ...]:
    made: list[Inline] = [first]
    for inline, text in pairs:
        apart = "" if isinstance(inline, HardBreak) else " "
        before = made.pop()
        assert isinstance(before, Text)
        made += [Text(f"{before.text}{apart}"), inline, Text(f"{apart}{text}")]
    return tuple(made)


def paragraphs(notes: bool = True) -> st.SearchStrategy[Paragraph]:
    """A paragraph."""
    return st.builds(Paragraph, within_a_line(notes))


def lists(depth: int = 3) -> st.SearchStrategy[Block]:
    """A list of at most so many levels."""
    block = paragraphs() if depth == 1 else st.one_of(paragraphs(), lists(depth - 1))
    item = st.lists(block, max_size=3).map(tuple)
    items = st.lists(item, min_size=1, max_size=3).map(tuple)
    numbers = st.integers(1, 12)
    return st.one_of(st.builds(BulletList, items), st.builds(OrderedList, items, numbers))


def tables() -> st.SearchStrategy[Table]:
    """A table with the widths and the summary that it gets when it is read."""

    def table(columns: int) -> st.SearchStrategy[Table]:
        joined = st.tuples(*[st.sampled_from((None, *Join))] * columns)
        row = st.builds(_row, st.tuples(*[_cells()] * columns), joined)
        heading = st.tuples(*[_headings()] * columns)
        aligns = st.tuples(*[st.sampled_from(Align)] * columns)
        rows = st.lists(row, max_size=3).map(_possible)
        return st.builds(_table, heading, rows, aligns, _headings(), joined)

    return st.integers(1, 3).flatmap(table)


def _headings() -> st.SearchStrategy[tuple[Inline, ...]]:
    return st.one_of(st.just(()), within_a_line(False, False))


def _table(
    headings: tuple[tuple[Inline, ...], ...],
    rows: list[Row],
    aligns: Sequence[Align],
    above: tuple[Inline, ...],
    joined: tuple[Join | None, ...],
) -> Table:
    """A table, of which the last columns have a heading together."""
    joins = [(None, *[join and Join.LEFT for join in joined[1:]])]
    upper = [above if not join else () for join in joins[0]]
    if not any(joins[0]):
        return shape(headings, rows, aligns)
    own, groups = grouped([upper, headings], [*joins, (None,) * len(headings)])
    return shape(own, rows, aligns, groups)


def _cells() -> st.SearchStrategy[tuple[Block, ...]]:
    """An empty cell, a line, or several lines of which some are a list."""
    line = st.builds(Paragraph, within_a_line(breaks=False))
    items = st.lists(st.tuples(line), min_size=2, max_size=3).map(tuple)
    numbered = st.builds(OrderedList, items, st.integers(1, 12))
    lists = st.one_of(st.builds(BulletList, items), numbered)
    lines = st.lists(line, max_size=2).map(tuple)
    return st.one_of(lines, st.builds(lambda before, one: (*before, one), lines, lists))


def _row(cells: tuple[tuple[Block, ...], ...], joins: tuple[Join | None, ...]) -> Row:
    """A row of which the cells that are one with others are empty."""
    alone = (() if join else cell for cell, join in zip(cells, joins, strict=True))
    return Row(tuple(alone), joins=joins if any(joins) else ())


def _possible(rows: list[Row]) -> list[Row]:
    """The rows, of which no cells are one when those make no rectangles."""
    joins = [row.joins or (None,) * len(row.cells) for row in rows]
    return [replace(row, joins=()) for row in rows] if any(wrong_joins(joins)) else rows


def texts() -> st.SearchStrategy[tuple[Block, ...]]:
    """A whole text without headings."""
    quote = st.builds(Quote, st.lists(st.one_of(paragraphs(), lists(2)), max_size=3).map(tuple))
    block = st.one_of(paragraphs(), lists(), quote, tables())
    return st.lists(block, max_size=4).map(tuple)


def long_texts() -> st.SearchStrategy[tuple[Block, ...]]:
    """A text with headings, each at most one level deeper than the one before."""
    heading = within_a_line(notes=False, breaks=False)
    part = st.tuples(heading, st.lists(paragraphs(), max_size=2))
    parts = st.lists(part, min_size=1, max_size=4)

    def text(found: list[tuple[tuple[Inline, ...], list[Paragraph]]]) -> tuple[Block, ...]:
        made: list[Block] = []
        for level, (words, blocks) in enumerate(found):
            made += [Heading(min(level + 1, 3), words), *blocks]
        return tuple(made)

    return st.builds(text, parts)
