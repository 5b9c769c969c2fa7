from __future__ import annotations

from generator.charts.marks import WIDTH, Rectangle, bar_svg, mark_svg, rectangles
from generator.content.colour import Colour
from generator.content.marks import Bar, Mark, Shape
from tests.colours import COLOURS


def test_a_bar_has_a_track_a_value_and_a_target() -> None:
    assert rectangles(Bar(0.5, None, (0.75, 0.75), "")) == (
        Rectangle(Colour.SPOOR, 0, 2, 60, 2),
        Rectangle(Colour.HOOFD, 0, 2, 30, 2),
        Rectangle(Colour.TEKST, 44.4, 0, 1.2, 6),
    )


def test_a_range_has_two_lines() -> None:
    lines = [shape.x for shape in rectangles(Bar(0.5, None, (0.25, 0.5), "")) if shape.height == 6]

    assert lines == [14.4, 29.4]


def test_the_previous_value_is_a_thin_dashed_line() -> None:
    dashes = [shape for shape in rectangles(Bar(0.5, 0.4, (1, 1), "")) if shape.colour == "grijs"]

    assert [(dash.x, dash.width, dash.height) for dash in dashes] == [(23.75, 0.5, 1)] * 3


def test_nothing_done_has_no_value() -> None:
    assert "hoofd" not in {shape.colour for shape in rectangles(Bar(0, None, (1, 1), ""))}


def test_everything_stays_within_the_figure() -> None:
    for shape in rectangles(Bar(1.8, -0.5, (0, 7), "")):
        assert shape.x >= 0
        assert shape.x + shape.width <= WIDTH


def test_svg_says_the_same_in_words() -> None:
    assert bar_svg(Bar(0.5, None, (1, 1), "50% van <doel>"), COLOURS) == (
        '<svg class="balk" viewBox="0 0 60 6" role="img"><title>50% van &lt;doel&gt;</title>'
        '<rect fill="#DCE3EB" x="0" y="2" width="60" height="2"/>'
        '<rect fill="#154273" x="0" y="2" width="30" height="2"/>'
        '<rect fill="#1A1A1A" x="58.8" y="0" width="1.2" height="6"/></svg>'
    )


def test_a_mark_that_stands_alone_says_in_words_what_it_is() -> None:
    assert mark_svg(Mark(Shape.FULL, Colour.HOOFD, "Dag & <week>, vast"), COLOURS) == (
        '<svg class="teken" viewBox="0 0 23 23" role="img">'
        "<title>Dag &amp; &lt;week&gt;, vast</title>"
        '<circle cx="11.5" cy="11.5" r="9.9" fill="#154273" stroke="#154273"'
        ' stroke-width="3.2"/></svg>'
    )


def test_a_box_to_tick_is_an_open_square() -> None:
    box = mark_svg(Mark(Shape.BOX, Colour.HOOFD, "a"), COLOURS)

    assert '<rect x="1.6" y="1.6" width="19.8" height="19.8" fill="none"' in box


def test_the_strongest_mark_is_a_filled_block() -> None:
    drawn = mark_svg(Mark(Shape.BLOCK, Colour.ROOD, "a"), COLOURS)

    assert '<rect x="1.6" y="1.6" width="19.8" height="19.8" fill="#B3261E"' in drawn


def test_a_bar_may_have_the_colour_of_a_status() -> None:
    (_, value, _) = rectangles(Bar(0.5, None, (1, 1), "", Colour.ROOD))

    assert value.colour is Colour.ROOD


def test_half_a_mark_and_a_ring_are_open() -> None:
    half, ring = (
        mark_svg(Mark(shape, Colour.HOOFD, "a"), COLOURS) for shape in (Shape.HALF, Shape.RING)
    )

    assert 'fill="none"' in half
    assert "<path" in half
    assert 'fill="none"' in ring
    assert "<path" not in ring
