"""Which stretches of two rows are the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.source.merging.alignment import MOST_COMPARED, differences, same_blocks

ROWS = st.lists(st.integers(0, 3), max_size=12)


@given(ROWS, ROWS)
def test_the_newer_row_is_the_older_one_with_what_differs(
    older: list[int], newer: list[int]
) -> None:
    made, done = list[int](), 0
    for first, end, start, stop in differences(older, newer):
        made += older[done:first] + newer[start:stop]
        done = end

    assert made + older[done:] == newer


@given(ROWS, ROWS)
def test_a_stretch_is_the_same_in_both(older: list[int], newer: list[int]) -> None:
    for old, new, size in same_blocks(older, newer):
        assert older[old : old + size] == newer[new : new + size]


def test_what_differs_far_too_much_differs_whole() -> None:
    older = ["begin", *(f"oud {number % 7}" for number in range(MOST_COMPARED)), "x", "eind"]
    newer = ["begin", "x", *(f"nieuw {number % 7}" for number in range(MOST_COMPARED)), "eind"]

    assert [*differences(older, newer)] == [(1, len(older) - 1, 1, len(newer) - 1)]
