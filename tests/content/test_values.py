from __future__ import annotations

import pytest

from generator.content.values import Line, enumerated, line
from generator.content.words import text_of

A, B, C = line("a"), line("b"), line("c")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], ""),
        ([A], "a"),
        ([A, B], "a en b"),
        ([A, B, C], "a, b en c"),
        ([(), A, (), C], "a en c"),
    ],
)
def test_an_enumeration_has_no_empty_parts(parts: list[Line], expected: str) -> None:
    assert text_of(enumerated(parts)) == expected


def test_an_enumeration_may_have_other_signs() -> None:
    assert text_of(enumerated([A, B, C], " · ", " · ")) == "a · b · c"
