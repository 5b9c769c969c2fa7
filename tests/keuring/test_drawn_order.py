from __future__ import annotations

import pytest

from keuring.drawn_order import alike, as_written


@pytest.mark.parametrize(
    ("drawn", "written"),
    [("רגא 12-30 .אב", "בא. 12-30 אגר"), ("gewoon 12", "gewoon 12"), ("दीपावली", "दीपावली")],
)
def test_what_is_drawn_from_right_to_left_is_turned_but_for_its_numbers(
    drawn: str, written: str
) -> None:
    assert as_written(drawn) == written


def test_only_the_order_of_letters_within_a_word_tells_nothing() -> None:
    assert alike("ि" + "ह en x") == alike("ह" + "ि en x")
    assert alike("अब") != alike("अक")
    assert alike("ab") != alike("ba")
    assert alike("עיד\N{LEFT-TO-RIGHT MARK}, 30") == alike("עיד, 30")
