"""Where a printed word comes from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.origin import Loc, Origin, each_once, from_words, in_words, parse_origin

DOEL = Origin("2025-09-br/doelen.yaml", ("doelen", 0))

names = st.text(min_size=1).filter(lambda name: not name.isdecimal())
lines = st.tuples(st.integers(0, 999), st.integers(0, 999))
origins = st.builds(
    Origin,
    st.text(),
    st.lists(names | st.integers(0, 999)).map(tuple),
    st.none() | lines,
)


@given(origins)
def test_what_is_written_is_read_back(origin: Origin) -> None:
    assert parse_origin(str(origin)) == origin


def test_it_is_written_as_file_and_path() -> None:
    assert str(DOEL / "titel") == "2025-09-br/doelen.yaml#doelen/0/titel"
    assert str((DOEL / "tekst").at_lines((2, 4))) == "2025-09-br/doelen.yaml#doelen/0/tekst@2-4"


@given(origins)
def test_a_list_of_them_can_be_split_at_spaces(origin: Origin) -> None:
    assert " " not in str(origin)


@pytest.mark.parametrize("text", ["", "doelen.yaml", "d/doelen.yaml#doelen@x"])
def test_another_text_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        parse_origin(text)


def test_a_group_holds_its_fields_and_a_text_its_lines() -> None:
    text = DOEL / "tekst"

    assert DOEL.holds(text)
    assert text.holds(text.at_lines((1, 2)))
    assert text.at_lines((1, 2)).whole() == text


def test_a_field_holds_no_other_and_no_group() -> None:
    text = DOEL / "tekst"

    assert not text.holds(DOEL)
    assert not text.holds(DOEL / "titel")
    assert not text.at_lines((1, 2)).holds(text)
    assert not DOEL.holds(Origin("2024-09-br/doelen.yaml", DOEL.loc))


def test_each_is_named_once_in_their_order() -> None:
    assert each_once([DOEL / "b", DOEL / "a", DOEL / "b"]) == (DOEL / "b", DOEL / "a")


@pytest.mark.parametrize(
    ("loc", "words"),
    [
        (("secties", 3, "tekst"), "secties › 4 › tekst"),
        (("punten", 0), "punten › 1"),
        (("onderwerp",), "onderwerp"),
        ((), ""),
    ],
)
def test_a_path_as_staff_read_it(loc: Loc, words: str) -> None:
    assert in_words(loc) == words
    assert from_words(words) == loc
