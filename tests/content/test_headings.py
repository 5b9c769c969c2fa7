"""The headings of a long document, and the contents that follow from them."""

from __future__ import annotations

from generator.content.headings import inhoudsopgave, lager, verankerd
from generator.content.tree import Block, Contents, Entry, Heading, Text, plain
from generator.markdown.parse import parse_long


def kop(level: int, words: str, *, numbered: bool = False) -> Heading:
    return Heading(level, (Text(words),), numbered=numbered)


def test_headings_go_down_under_another_heading() -> None:
    blocks: tuple[Block, ...] = (kop(1, "Een"), *plain("tekst"), kop(2, "Twee"))

    assert lager(blocks, 2) == (kop(3, "Een"), *plain("tekst"), kop(4, "Twee"))


def test_every_heading_gets_an_anchor_of_its_own() -> None:
    blocks = verankerd((kop(2, "Doelen"), *plain("tekst"), kop(2, "Doelen")))

    assert [block.anchor for block in blocks if isinstance(block, Heading)] == ["kop_1", "kop_2"]


def test_the_contents_list_the_headings_down_to_a_level_with_their_numbers() -> None:
    blocks = verankerd(
        (
            kop(2, "Visie"),
            kop(2, "Waarom", numbered=True),
            *parse_long("tekst\n"),
            kop(3, "Inclusie"),
            kop(4, "Te diep"),
            kop(2, "Hoe", numbered=True),
        )
    )

    assert inhoudsopgave(blocks, 3) == Contents(
        (
            Entry(2, "Visie", "kop_1"),
            Entry(2, "Waarom", "kop_2", "1"),
            Entry(3, "Inclusie", "kop_3"),
            Entry(2, "Hoe", "kop_5", "2"),
        )
    )


def test_the_contents_have_the_words_of_a_heading_without_its_form() -> None:
    (heading,) = parse_long("# Een **vette** [kop](https://vws.nl) #")

    (entry,) = inhoudsopgave(verankerd((heading,)), 1).entries
    assert entry.text == "Een vette kop"
