"""How wide the words in a table are."""

from __future__ import annotations

import pytest

from generator.charts.marks import MARK_MM
from generator.charts.text import width_of
from generator.content.colour import Colour
from generator.content.inline import Emphasis, Footnote, Inline, Paragraph, Text
from generator.content.marks import Mark, Shape, Spark
from generator.content.tree import Block
from generator.content.units import MM_PER_POINT
from generator.content.values import line, paragraph, value
from generator.markdown.parse import parse
from generator.origin import Origin
from generator.style.house import Look
from generator.style.table_words import TableWords

LONG = "verantwoordelijkheden"


def longest(look: Look, *cell: Block) -> float:
    return TableWords(look.style).of_cell(cell)


def wide(look: Look, word: str) -> float:
    """How wide a word is, in millimetres."""
    return width_of(word, look.style.letters.tabel.grootte * MM_PER_POINT)


@pytest.mark.parametrize(
    ("words", "word"),
    [
        (f"de {LONG} van", LONG),
        (f"bi-{LONG}", LONG),
        ("2024-2025-2026", "2024-2025-2026"),
        ("organisatieonderdeel/departement", "organisatieonderdeel/departement"),
        (
            "https://www.voorbeeldvaneenadres.nl/rapporten",
            "https://www.voorbeeldvaneenadres.nl/",
        ),
        ("31 december", "31\N{NO-BREAK SPACE}december"),
    ],
    ids=["of a line", "hyphen", "hyphen before a number", "slash", "address", "kept together"],
)
def test_a_word_goes_on_to_where_a_line_may_end(look: Look, words: str, word: str) -> None:
    assert longest(look, *paragraph(words)) == pytest.approx(wide(look, word))


@pytest.mark.parametrize(
    "words",
    [
        line(value("verantwoordelijk", Origin("a.yaml", ("b",))), "heden"),
        (Text("verantwoordelijk"), Emphasis((Text("heden"),))),
        (Text(LONG), Footnote((Paragraph((Text(2 * LONG),)),))),
    ],
    ids=["of two values", "half stressed", "with a note"],
)
def test_a_word_may_be_of_several_parts(look: Look, words: tuple[Inline, ...]) -> None:
    assert longest(look, Paragraph(words)) == pytest.approx(wide(look, LONG))


def test_a_list_stands_further_to_the_right(look: Look) -> None:
    indent = look.style.inspringing

    assert longest(look, *parse(f"- {LONG}")) == pytest.approx(wide(look, LONG) + indent)


def test_a_drawing_is_as_wide_as_it_is(look: Look) -> None:
    spark = Spark(((0, 0), (1, 1)), 1, Colour.GROEN, "omhoog")

    assert longest(look, Paragraph((spark,))) == pytest.approx(66 * MM_PER_POINT)


def test_a_mark_is_part_of_the_word_beside_it(look: Look) -> None:
    mark = Mark(Shape.HALF, Colour.ORANJE)

    words = paragraph(mark, "\N{NO-BREAK SPACE}", LONG)

    expected = wide(look, f"\N{NO-BREAK SPACE}{LONG}") + MARK_MM
    assert longest(look, *words) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("most", "measured"), [(1000, f"Aantal {LONG}"), (1, LONG)], ids=["on one line", "too wide"]
)
def test_a_name_is_whole_unless_it_is_too_wide(look: Look, most: float, measured: str) -> None:
    name = line(f"Aantal {LONG}")

    assert TableWords(look.style).of_name(name, most) == pytest.approx(wide(look, measured))
