"""The structure of a PDF follows the HTML: its elements, tables, lists, notes and links."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.inline import (
    Emphasis,
    Footnote,
    HardBreak,
    Inline,
    Link,
    Paragraph,
    Strong,
    Text,
)
from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Column,
    Heading,
    KeyTable,
    OrderedList,
    Quote,
    Row,
    Table,
)
from generator.html.body import to_html
from tests.colours import COLOURS
from tests.fixture_files import FIXTURES, Document, documents
from tests.pdf.structure.outline import draw, outline, typeset


@pytest.mark.parametrize("case", documents(FIXTURES / "structure", "*.md"), ids=str)
def test_html_becomes_a_structure(case: Document) -> None:
    html, expected = case.parts

    assert outline(html) == expected


Draw = Callable[[st.SearchStrategy[list[Callable[..., Any]]]], list[Callable[..., Any]]]


class Author:
    """Writes blocks by chance; the words in them are numbered in the order of reading."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._numbers = count(1)
        self.words: list[str] = []

    def blocks(self, depth: int) -> tuple[Block, ...]:
        kinds = FLAT if depth == 0 else FLAT + NESTED
        wanted = self._draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3))
        return tuple(kind(self, depth - 1) for kind in wanted)

    def inlines(self) -> tuple[Inline, ...]:
        wanted = self._draw(st.lists(st.sampled_from(INLINES), min_size=1, max_size=5))
        return tuple(kind(self) for kind in wanted)

    def text(self) -> Text:
        self.words.append(f"w{next(self._numbers)}x")
        return Text(f"{self.words[-1]} ")


INLINES: tuple[Callable[[Author], Inline], ...] = (
    Author.text,
    lambda author: Strong((author.text(),)),
    lambda author: Emphasis((Strong((author.text(),)), author.text())),
    lambda author: Link((author.text(), Emphasis((author.text(),))), "https://vws.nl"),
    lambda author: Footnote((Paragraph((author.text(), Strong((author.text(),)))),)),
    lambda author: HardBreak(),
)
FLAT: tuple[Callable[[Author, int], Block], ...] = (
    lambda author, depth: Paragraph(author.inlines()),
    lambda author, depth: Heading(2, author.inlines()),
)
NESTED: tuple[Callable[[Author, int], Block], ...] = (
    lambda author, depth: BulletList((author.blocks(depth), author.blocks(depth))),
    lambda author, depth: OrderedList((author.blocks(depth), author.blocks(depth)), start=3),
    lambda author, depth: Quote(author.blocks(depth)),
    lambda author, depth: KeyTable((((author.text(),), author.blocks(depth)),)),
    lambda author, depth: Table(
        (Column(author.inlines()), Column(author.inlines())),
        (
            Row((author.blocks(depth), author.blocks(depth))),
            Band(author.inlines()),
            Row(((), author.blocks(depth))),
        ),
    ),
)


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_words_are_read_in_the_order_of_the_html(data: st.DataObject) -> None:
    author = Author(data.draw)
    drawn = draw(typeset(to_html(author.blocks(2), COLOURS), "120mm 120mm"))

    read = "".join(drawn.texts[mark] for mark in drawn.marks())

    assert re.findall(r"w\d+x", read) == author.words
