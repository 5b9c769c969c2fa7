"""The form of small lines in a text."""

from __future__ import annotations

import pytest

from generator.charts.sparks import DOT, HEIGHT, WIDTH, form_of, spark_svg
from generator.content.colour import Colour
from generator.content.marks import Spark
from tests.colours import COLOURS

SPARK = Spark(((0, 0), (1, 1)), 0.5, Colour.ROOD, "van 1% naar <3%>")


def test_the_line_stays_within_its_edges() -> None:
    form = form_of(SPARK)

    assert form.spots[0] == pytest.approx((DOT, HEIGHT - DOT))
    assert form.spots[1] == pytest.approx((WIDTH - DOT, DOT))
    assert form.last == form.spots[-1]
    assert form.target == pytest.approx(HEIGHT / 2)


def test_svg_has_the_colour_of_the_status_and_says_the_same_in_words() -> None:
    drawn = spark_svg(SPARK, COLOURS)

    assert "<title>van 1% naar &lt;3%&gt;</title>" in drawn
    assert '<polyline points="1.8,12.2 64.2,1.8"' in drawn
    assert drawn.count("#B3261E") == 2
