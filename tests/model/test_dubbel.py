"""What stands twice in a list."""

from __future__ import annotations

from generator.model.dubbel import dubbele, met_eerdere


def test_whatever_has_the_key_of_something_before_it_is_found_with_its_position() -> None:
    assert list(dubbele(["a", "b", "A", "a"], str.casefold)) == [(2, "A"), (3, "a")]


def test_what_has_no_key_is_never_twice() -> None:
    assert list(dubbele(["", "", "x"], lambda word: word or None)) == []


def test_what_stands_twice_is_told_with_the_first_of_it() -> None:
    assert list(met_eerdere(["a", "b", "A", "a"], str.casefold)) == [("A", "a"), ("a", "a")]
    assert list(met_eerdere(["", ""], lambda word: word or None)) == []
