from __future__ import annotations

import pytest

from generator.markdown.stray_marks import stray_marks


def places(text: str) -> list[tuple[int, int]]:
    return [(fault.line, fault.column) for fault in stray_marks(text)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Zie **Let op:**Vóór 1 mei", (0, 4)),
        ("een ** ander ** woord", (0, 4)),
        ("Dit is *schuin * gedrukt", (0, 7)),
        ("> - a\n> - b **c", (1, 6)),
        ("# Een **kop", (0, 6)),
        ("| a | b |\n|---|---|\n| c | **d |", (2, 6)),
        ("Een [**link](https://vws.nl)", (0, 5)),
        ("•\tEen **punt", (0, 6)),
        ("Een __woord", (0, 4)),
    ],
)
def test_a_mark_that_makes_nothing_is_told_at_its_place(text: str, place: tuple[int, int]) -> None:
    assert places(text) == [place]


def test_a_star_of_a_sum_that_is_not_printed_is_told() -> None:
    assert places("het zijn 3*4*5 stuks") == [(0, 10)]
    assert places("2*3, met een noot*") == [(0, 1)]


def test_it_is_told_once_of_a_paragraph() -> None:
    assert places("a **b:**c **d:**e\n\nf ** g **") == [(0, 2), (2, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "**a** *b* __c__ _d_ ***e*** en v**e**t",
        "3 * 4, noot*, noot*) en *) uitleg",
        "2*3 is zes, en 3 * 4 * 5 niet",
        "a_b _oud.docx en x_ ____ en a __ b",
        r"\*a \*\* b \_ c",
        "* een\n* twee",
        "F**** en ****",
        "https://vws.nl/**a",
    ],
)
def test_a_sign_that_is_meant_is_left_alone(text: str) -> None:
    assert places(text) == []
