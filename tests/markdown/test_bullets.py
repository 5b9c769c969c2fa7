from __future__ import annotations

import pytest

from generator.markdown.bullets import UsualBullets
from generator.markdown.parse import MarkdownError, parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• een\n• twee", "- een\n- twee"),
        ("•\teen\no\ttwee\n•\tdrie", "- een\n  - twee\n- drie"),
        ("▪een", "- een"),
        ("- a.\n– b", "- a.\n  - b"),
        ("Zoals:\n– a\n– b", "Zoals:\n- a\n- b"),
        ("  – a", "  - a"),
        ("> • a", "> - a"),
    ],
)
def test_a_bullet_is_read_as_the_usual_one(text: str, expected: str) -> None:
    assert UsualBullets.of(text).text == expected


@pytest.mark.parametrize(
    "text",
    ["een\n– twee – drie", "- een\n– twee – drie", "o ja", "●●○ goed", "• ", "·", "a • b"],
)
def test_what_is_no_bullet_stays(text: str) -> None:
    assert UsualBullets.of(text).text == text


@pytest.mark.parametrize("text", ["•\teen `c`", "•een `c`", "• een\no twee `c`", "- een `c`"])
def test_a_fault_is_told_where_it_was_written(text: str) -> None:
    with pytest.raises(MarkdownError) as caught:
        parse(text)

    (fault,) = caught.value.faults
    assert text.split("\n")[fault.line][fault.column] == "`"
