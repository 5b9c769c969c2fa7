"""The heading of a table on its side stands on the page of that table."""

from __future__ import annotations

import pytest

from generator.content.inline import Paragraph, Text
from generator.content.tree import Block, Column, Heading, Passage, Placed, Table
from generator.content.turned import with_headings_turned
from generator.origin import Origin

TEXT = (Origin("d/memo.yaml", ("tekst",)),)
WORDS = Paragraph((Text("Eerst woorden."),))
CHAPTER, HEADING = Heading(2, (Text("Hoofdstuk"),)), Heading(3, (Text("Kop"),))
TABLE = Table((Column((Text("a"),)),), ())
ON_A_NEW_PAGE = Placed((HEADING,), new_page=True)


def turned(*blocks: Block) -> Placed:
    return Placed(blocks, turned=True)


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((WORDS, HEADING, turned(TABLE)), (WORDS, turned(HEADING, TABLE))),
        ((CHAPTER, HEADING, turned(TABLE)), (turned(CHAPTER, HEADING, TABLE),)),
        ((CHAPTER, ON_A_NEW_PAGE, turned(TABLE)), (turned(CHAPTER, HEADING, TABLE),)),
        ((turned(TABLE), HEADING, turned(TABLE)), (turned(TABLE), turned(HEADING, TABLE))),
        (
            (CHAPTER, Passage((HEADING, turned(TABLE), WORDS), TEXT)),
            (Passage((turned(CHAPTER, HEADING, TABLE), WORDS), TEXT),),
        ),
    ],
)
def test_headings_right_above_it_go_along(
    blocks: tuple[Block, ...], expected: tuple[Block, ...]
) -> None:
    assert with_headings_turned(blocks) == expected


@pytest.mark.parametrize(
    "blocks",
    [
        (HEADING, WORDS, turned(TABLE)),
        (HEADING, TABLE, turned(TABLE)),
        (HEADING, Placed((TABLE,), together=True)),
        (Placed((HEADING, WORDS), new_page=True), turned(TABLE)),
        (turned(TABLE), HEADING),
    ],
)
def test_other_headings_stay_where_they_are(blocks: tuple[Block, ...]) -> None:
    assert with_headings_turned(blocks) == blocks
