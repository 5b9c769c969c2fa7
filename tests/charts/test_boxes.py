from __future__ import annotations

import pytest

from generator.charts.boxes import Box, Spot, Taken

BOX = Box(10, 10, 20, 20)


@pytest.mark.parametrize(
    ("start", "end", "crossed"),
    [
        (Spot(0, 15), Spot(30, 15), True),
        (Spot(15, 15), Spot(16, 16), True),
        (Spot(0, 0), Spot(30, 30), True),
        (Spot(0, 5), Spot(30, 5), False),
        (Spot(0, 10), Spot(30, 10), False),
        (Spot(0, 21), Spot(21, 0), True),
        (Spot(0, 19), Spot(19, 0), False),
        (Spot(0, 15), Spot(9, 15), False),
    ],
)
def test_a_line_runs_through_a_box_or_does_not(start: Spot, end: Spot, crossed: bool) -> None:
    assert BOX.is_crossed_by(start, end) is crossed
    assert BOX.is_crossed_by(end, start) is crossed


def test_boxes_that_touch_do_not_overlap() -> None:
    assert BOX.overlaps(Box(19, 19, 30, 30))
    assert not BOX.overlaps(Box(20, 10, 30, 20))


def test_outside_is_worse_than_on_a_label_and_that_is_worse_than_on_a_line() -> None:
    taken = Taken(Box(0, 0, 100, 100), (Box(40, 0, 60, 20),), ((Spot(0, 50), Spot(100, 50)),))
    free, line, label, outside = (
        taken.hindrance(box)
        for box in (
            Box(0, 0, 9, 9),
            Box(0, 45, 9, 55),
            Box(45, 5, 50, 9),
            Box(95, 0, 105, 9),
        )
    )

    assert free == 0 < line < label < outside
