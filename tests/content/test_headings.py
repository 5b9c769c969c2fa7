"""The headings of a long document, and the contents that follow from them."""

from __future__ import annotations

from generator.content.headings import anchored, contents_of, lower, with_numbers
from generator.content.inline import Text
from generator.content.listings import Contents, Entry
from generator.content.tree import Block, Heading
from generator.content.values import paragraph, value
from generator.content.words import text_of
from generator.markdown.parse import parse_long


def kop(level: int, words: str, *, numbered: bool = False) -> Heading:
    return Heading(level, (Text(words),), numbered=numbered)


def test_headings_go_down_under_another_heading() -> None:
    blocks: tuple[Block, ...] = (kop(1, "Een"), *paragraph("tekst"), kop(2, "Twee"))

    assert lower(blocks, 2) == (kop(3, "Een"), *paragraph("tekst"), kop(4, "Twee"))


def test_every_heading_gets_an_anchor_of_its_own() -> None:
    blocks = anchored((kop(2, "Doelen"), *paragraph("tekst"), kop(2, "Doelen")))

    assert [block.anchor for block in blocks if isinstance(block, Heading)] == ["kop_1", "kop_2"]


def test_the_contents_list_the_headings_down_to_a_level_with_their_numbers() -> None:
    blocks = anchored(
        (
            kop(2, "Visie"),
            kop(2, "Waarom", numbered=True),
            *parse_long("tekst\n"),
            kop(3, "Inclusie"),
            kop(4, "Te diep"),
            kop(2, "Hoe", numbered=True),
        )
    )

    assert contents_of(blocks, 3) == Contents(
        (
            Entry(2, (value("Visie"),), "kop_1"),
            Entry(2, (value("Waarom"),), "kop_2", "1"),
            Entry(3, (value("Inclusie"),), "kop_3"),
            Entry(2, (value("Hoe"),), "kop_5", "2"),
        )
    )


def test_the_contents_have_the_words_of_a_heading_without_its_form() -> None:
    (heading,) = parse_long("# Een **vette** [kop](https://vws.nl) #")

    (entry,) = contents_of(anchored((heading,)), 1).entries
    assert text_of(entry.children) == "Een vette kop"


def test_headings_of_the_lowest_level_are_numbered_below_each_higher_one() -> None:
    texts = parse_long("# A\n\n## een\n\n## twee\n\n# B\n\ntekst\n\n## drie\n")

    made = [one for one in with_numbers(texts) if isinstance(one, Heading)]

    assert [(text_of(one.children), one.numbered, one.begins) for one in made] == [
        ("A", False, False),
        ("een", True, True),
        ("twee", True, False),
        ("B", False, False),
        ("drie", True, True),
    ]
    assert with_numbers(paragraph("tekst")) == paragraph("tekst")


def test_the_contents_count_the_headings_below_chapters_apart() -> None:
    below = with_numbers((kop(3, "een"), kop(3, "twee")))
    blocks = (kop(2, "Wat", numbered=True), *below, kop(2, "Hoe", numbered=True), *below)

    assert [entry.number for entry in contents_of(anchored(blocks), 3).entries] == [
        *("1", "1", "2"),
        *("2", "1", "2"),
    ]
