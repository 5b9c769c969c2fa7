from __future__ import annotations

from generator.style.lists import bullet, counting


def test_no_list_has_the_sign_of_the_one_that_it_lies_in() -> None:
    assert [bullet(depth).sign for depth in range(5)] == ["•", "–", "•", "–", "•"]


def test_counting_begins_again_when_all_ways_are_used() -> None:
    assert [counting(around).word for around in range(4)] == [
        "decimal",
        "lowerLetter",
        "lowerRoman",
        "decimal",
    ]
