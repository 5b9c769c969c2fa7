"""Lists that somebody typed are lists."""

from __future__ import annotations

import pytest

from generator.drafting.typed_lists import in_one_list, with_lists
from generator.markdown.writing import write
from generator.received.as_tree import tree_of
from generator.received.document import Run, WordBlock, WordParagraph


def paragraphs(*lines: str) -> list[WordBlock]:
    return [WordParagraph("normal", (Run(line),)) for line in lines]


@pytest.mark.parametrize(
    ("lines", "markdown"),
    [
        (["- een", "- twee"], "- een\n- twee"),
        (["•\teen", "o\tdieper"], "- een\n- dieper"),
        (["1. een", "a. onder", "- diep", "2. twee"], "1. een\n   1. onder\n      - diep\n2. twee"),
        (["3) drie", "4) vier"], "3. drie\n4. vier"),
        (["1. een", "Tussendoor.", "2. twee"], "1. een\n\nTussendoor.\n\n2. twee"),
        (["1. een", "Tussendoor.", "1. weer een"], "1. een\n\nTussendoor.\n\n1. weer een"),
        (["-5 graden", "o nee", "1.5 miljoen"], "-5 graden\n\no nee\n\n1.5 miljoen"),
    ],
)
def test_signs_before_words_make_a_list(lines: list[str], markdown: str) -> None:
    assert write(tree_of(with_lists(paragraphs(*lines)))) == markdown


def test_what_stands_between_two_items_goes_on_from_the_first() -> None:
    blocks = list(with_lists(paragraphs("1. een", "Nog iets.", "2. twee", "Daarna.")))

    assert write(tree_of(in_one_list(blocks))) == "1. een\n\n   Nog iets.\n2. twee\n\nDaarna."
