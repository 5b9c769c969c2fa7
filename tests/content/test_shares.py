from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.content.shares import divided


def test_shares_may_be_in_any_unit() -> None:
    assert divided(100, [1, 3]) == divided(100, [0.25, 0.75]) == (25, 75)


@given(st.integers(0, 20_000), st.lists(st.floats(0.01, 1000), min_size=1, max_size=20))
def test_the_parts_add_up_to_the_whole(total: int, shares: list[float]) -> None:
    parts = divided(total, shares)

    assert sum(parts) == total
    assert len(parts) == len(shares)
    assert min(parts) >= 0
