from __future__ import annotations

import pytest

from generator.content.colour import Colour
from generator.content.inline import Paragraph, Text
from generator.content.marks import Bar, Mark, Shape
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.colours import COLOURS
from tests.markdown.outline import element, values

FILLED = "//*[local-name()='spPr']/a:solidFill/a:srgbClr/@val"
LINE = "//*[local-name()='spPr']/a:ln/a:solidFill/a:srgbClr/@val"


def word(*inlines: Mark | Bar | Text) -> str:
    return to_wordml((Paragraph(inlines),), Harvest(COLOURS))


@pytest.mark.parametrize(
    ("shape", "filled"),
    [(Shape.FULL, ["B3261E"]), (Shape.HALF, ["B3261E"]), (Shape.RING, []), (Shape.BOX, [])],
    ids=str,
)
def test_a_mark_is_a_shape_in_its_colour(shape: Shape, filled: list[str]) -> None:
    root = element(word(Mark(shape, Colour.ROOD), Text(" Achter")))

    assert values(root, FILLED) == filled
    assert values(root, LINE) == ["B3261E"]


def test_half_a_mark_is_filled_in_half() -> None:
    paths = values(
        element(word(Mark(Shape.HALF, Colour.ROOD))), "//a:path/@fill | //a:path/@stroke"
    )

    assert paths == ["none", "0"]


def test_a_box_to_tick_is_a_square() -> None:
    root = element(word(Mark(Shape.BOX, Colour.TEKST), Text(" akkoord")))

    assert values(root, "//a:prstGeom/@prst") == ["rect"]


def test_a_mark_is_decoration() -> None:
    root = element(word(Mark(Shape.FULL, Colour.ROOD)))

    assert values(root, "//wp:docPr//*[local-name()='decorative']/@val") == ["1"]
    assert values(root, "//wp:docPr/@descr") == []


def test_a_mark_that_stands_alone_is_none() -> None:
    root = element(word(Mark(Shape.FULL, Colour.ROOD, 'Dag "&" week, vast')))

    assert values(root, "//wp:docPr/@descr") == ['Dag "&" week, vast']
    assert values(root, "//*[local-name()='decorative']") == []


def test_a_bar_has_its_rectangles_and_says_the_same_in_words() -> None:
    root = element(word(Bar(0.5, None, (1, 1), '50% van "het" doel & meer')))

    assert values(root, FILLED) == ["DCE3EB", "154273", "1A1A1A"]
    assert values(root, "//wp:docPr/@descr") == ['50% van "het" doel & meer']
    assert values(root, "//wp:extent/@cx") == [str(26 * 36_000)]


def test_no_two_drawings_have_the_same_number() -> None:
    bar = Bar(0.5, 0.4, (0.6, 0.8), "balk")
    root = element(word(bar, Mark(Shape.FULL, Colour.ROOD), bar))

    numbers = values(root, "//wp:docPr/@id | //*[local-name()='cNvPr']/@id")

    assert len(numbers) == len(set(numbers)) == 3 + 2 * 7
    assert min(map(int, numbers)) >= 1000


def test_an_older_word_is_told_what_the_drawing_needs() -> None:
    root = element(word(Mark(Shape.FULL, Colour.ROOD), Bar(1, None, (1, 1), "")))

    assert values(root, "//*[local-name()='Choice']/@Requires") == ["wps", "wpg"]
