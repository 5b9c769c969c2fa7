"""Small lines in a text as drawings of Word."""

from __future__ import annotations

from generator.content.colour import Colour
from generator.content.inline import Paragraph
from generator.content.marks import Spark
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.colours import COLOURS
from tests.markdown.outline import element, values

SPARK = Spark(((0, 0), (0.5, 0.25), (1, 1)), 0.8, Colour.ROOD, 'van 1% naar "3%"')


def test_a_line_has_its_aim_its_points_and_says_the_same_in_words() -> None:
    root = element(to_wordml((Paragraph((SPARK,)),), Harvest(COLOURS)))

    assert values(root, "//wp:docPr/@descr") == ['van 1% naar "3%"']
    assert values(root, "//a:srgbClr/@val") == ["154273", "B3261E", "B3261E"]
    assert len(values(root, "//a:lnTo/a:pt/@x")) == 1 + 2
    numbers = values(root, "//wp:docPr/@id | //*[local-name()='cNvPr']/@id")
    assert len(set(numbers)) == len(numbers) == 4
