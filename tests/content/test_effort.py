"""What is more to lay out is more work, and the field from which it comes is known."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.effort import effort_of
from generator.content.inline import Footnote, Paragraph, Text
from generator.content.printed import Printed
from generator.content.tree import Block, BulletList, Passage
from generator.content.values import Blocks, Line
from generator.origin import Origin

WORD = Paragraph((Text("woord"),))
NOTE = Paragraph((Footnote((WORD,)),))
LONG = Origin("d/memo.yaml", ("secties", 2, "tekst"))
SHORT = Origin("d/memo.yaml", ("aanhef",))


@dataclass(frozen=True, kw_only=True)
class Page(Printed):
    titel: Line = ()
    tekst: Blocks = ()


def work(*blocks: Block) -> float:
    return effort_of(Page(tekst=blocks)).milliseconds


def test_each_kind_of_piece_counts() -> None:
    assert work() == 0
    assert 0 < work(WORD) < work(BulletList(((WORD,),))) < work(NOTE)
    assert work(WORD) < work(Paragraph((Text("woord" * 1000),)))
    assert effort_of(Page(titel=(Text("titel"),))).milliseconds > 0


def test_many_paragraphs_beside_each_other_take_more_than_in_a_list() -> None:
    paragraphs, items = work(*[WORD] * 10_000), work(BulletList(((WORD,),) * 10_000))

    assert paragraphs > 4 * items
    assert items < 30_000


def test_the_field_with_most_of_it_is_told() -> None:
    long, short = Passage((WORD,) * 20, (LONG,)), Passage((WORD, WORD), (SHORT,))
    text: Blocks = (long, short, *[WORD] * 100)

    assert effort_of(Page(tekst=text)).heaviest == Origin("d/memo.yaml", ("secties",))
    assert effort_of(Page(tekst=(WORD,))).heaviest is None
