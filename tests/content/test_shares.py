from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.content.shares import at_least, divided


def test_shares_may_be_in_any_unit() -> None:
    assert divided(100, [1, 3]) == divided(100, [0.25, 0.75]) == (25, 75)


@given(st.integers(0, 20_000), st.lists(st.floats(0.01, 1000), min_size=1, max_size=20))
def test_the_parts_add_up_to_the_whole(total: int, shares: list[float]) -> None:
    parts = divided(total, shares)

    assert sum(parts) == total
    assert len(parts) == len(shares)
    assert min(parts) >= 0


def test_a_part_is_no_less_than_it_needs() -> None:
    assert at_least(100, [1, 1, 2], [0, 0, 0]) == (25, 25, 50)
    assert at_least(100, [1, 1, 2], [40, 0, 0]) == (40, 20, 40)
    assert at_least(100, [1, 1, 2], [40, 25, 0]) == (40, 25, 35)


def test_where_there_is_not_enough_those_that_need_most_get_the_same() -> None:
    assert at_least(100, [1, 1, 2], [10, 80, 70]) == (10, 45, 45)


@given(
    st.floats(1, 500),
    st.lists(st.tuples(st.floats(0.01, 1000), st.floats(0, 500)), min_size=1, max_size=20),
)
def test_the_parts_with_needs_add_up_to_the_whole(
    total: float, columns: list[tuple[float, float]]
) -> None:
    shares, needs = zip(*columns, strict=True)

    assert sum(at_least(total, shares, needs)) == pytest.approx(total)
