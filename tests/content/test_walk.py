"""One walk over the tree."""

from __future__ import annotations

from typing import get_args

import pytest

from generator.content.colour import Colour
from generator.content.figure import Figure
from generator.content.figures_table import FiguresTable
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
    Value,
    Withheld,
)
from generator.content.listings import CaptionList, Contents, Counted, Entry, ListedCaption
from generator.content.marks import Bar, Mark, Shape, Spark
from generator.content.picture import Picture
from generator.content.tree import (
    Band,
    Block,
    BulletList,
    Column,
    Heading,
    KeyTable,
    Matrix,
    MatrixCell,
    MatrixRow,
    OrderedList,
    Passage,
    Placed,
    Quote,
    Row,
    Table,
    TableCaption,
)
from generator.content.unwrapped import unwrapped, unwrapped_line
from generator.content.values import line, value
from generator.content.walk import all_of, rewritten
from generator.origin import Origin

HERE = Origin("d/doelen.yaml", ("doelen",))
X = (Text("x"),)
P = (Paragraph(X),)

LINES: tuple[Inline, ...] = (
    *X,
    Strong(X),
    Emphasis(X),
    Link(X, "https://vws.nl"),
    Foreign(X, "en"),
    HardBreak(),
    Footnote((Paragraph(X),)),
    Mark(Shape.FULL, Colour.GROEN),
    Bar(0.5, None, (1, 1), "half"),
    Spark(((0, 0), (1, 1)), 1, Colour.ROOD, "omhoog"),
    Value(X, (HERE,)),
    Reference("aantal", "doelen"),
    Withheld(X, ()),
)
BLOCKS: tuple[Block, ...] = (
    Paragraph(LINES),
    Heading(2, X),
    BulletList((P, P)),
    OrderedList((P,)),
    Quote(P),
    Table((Column(X),), (Band(X), Row((P,)), Row(((),), continues=True))),
    TableCaption(X),
    KeyTable(((X, P),), headings=(X, X)),
    Contents((Entry(2, X, "kop_1"),)),
    CaptionList(Counted.TABLE, HERE, (ListedCaption(X, "tabel_1"),)),
    Matrix(X, (Column(X),), (MatrixRow(X, (MatrixCell(P),)),)),
    Figure((), "x"),
    Picture("plaatjes/x.png", "x", (Text("x"),)),
    FiguresTable("cijfers/x.csv", "x"),
    Passage(P, (HERE,)),
    Placed(P, new_page=True),
)
TEXTS = 30
"""How many texts stand in ``BLOCKS``."""


def test_every_kind_of_node_is_tried_here() -> None:
    assert {type(block) for block in BLOCKS} == set(get_args(Block))
    assert {type(inline) for inline in LINES} == set(get_args(Inline))


def test_all_that_stands_in_a_tree_is_met() -> None:
    assert sum(isinstance(node, Text) for node in all_of(BLOCKS)) == TEXTS


def test_a_tree_that_is_not_changed_stays_as_it_is() -> None:
    assert rewritten(BLOCKS) == BLOCKS


def test_every_line_can_be_changed() -> None:
    def shout(inline: Inline) -> Inline:
        return Text("X") if isinstance(inline, Text) else inline

    changed = rewritten(BLOCKS, inline=shout)

    texts = [node for node in all_of(changed) if isinstance(node, Text)]
    assert texts == [Text("X")] * TEXTS
    assert rewritten(changed, inline=lambda inline: X[0] if inline == Text("X") else inline) == (
        BLOCKS
    )


def test_every_block_can_be_changed_the_innermost_first() -> None:
    met: list[type[Block]] = []

    def note(block: Block) -> Block:
        met.append(type(block))
        return block

    rewritten((Quote(P), BulletList((P,))), block=note)

    assert met == [Paragraph, Quote, Paragraph, BulletList]


@pytest.mark.parametrize("blocks", [(Passage((Passage(P, (HERE,)), *P), ()),), (*P, *P)])
def test_passages_give_way_to_their_blocks(blocks: tuple[Block, ...]) -> None:
    assert tuple(unwrapped(blocks)) == (*P, *P)


def test_a_line_without_its_values_has_one_text_for_words_that_follow_each_other() -> None:
    here = Origin("d/kansen.yaml")
    parts = line("Doel ", value("1", here), ": ", Strong((value("Instroom", here),)), ".")

    assert list(unwrapped_line(parts)) == [
        Text("Doel 1: "),
        Strong((value("Instroom", here),)),
        Text("."),
    ]
