"""What stands twice in a list."""

from __future__ import annotations

from generator.model.dubbel import dubbele


def test_whatever_has_the_key_of_something_before_it_is_found_with_its_position() -> None:
    assert list(dubbele(["a", "b", "A", "a"], str.casefold)) == [(2, "A"), (3, "a")]


def test_what_has_no_key_is_never_twice() -> None:
    assert list(dubbele(["", "", "x"], lambda word: word or None)) == []
