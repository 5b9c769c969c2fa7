"""Changes that know only one version of a file can be made one after the other."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import Data
from generator.source.editing import Add, Change, Move, NoItems, Put, Remove, Words, after
from generator.source.merging.in_turn import in_turn
from generator.source.nodes import data_at

LIST = ("lijst",)
LETTERS: Data = {"lijst": [*"abcde"]}


def made(changes: Iterable[Change], data: Data = LETTERS) -> Data:
    for change in in_turn(changes, data):
        data = after(data, change)
    return data


def letters(changes: Iterable[Change]) -> str:
    items = data_at(made(changes), LIST)
    assert isinstance(items, list)
    return "".join(map(str, items))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], "abcde"),
        ([Remove((*LIST, 1)), Remove((*LIST, 3))], "ace"),
        ([Remove((*LIST, 0)), Add(LIST, 5, "z"), Add(LIST, 1, "y")], "ybcdez"),
        ([Add(LIST, 2, "x"), Add(LIST, 2, "y"), Add(LIST, 9, "z")], "abxycdez"),
        ([Move(LIST, 0, 4)], "bcdea"),
        ([Move(LIST, 4, 0)], "eabcd"),
        ([Move(LIST, 3, 1), Move(LIST, 2, 1)], "adcbe"),
        ([Move(LIST, 0, 4), Move(LIST, 1, 4)], "cdeab"),
        ([Move(LIST, 1, 3), Remove((*LIST, 3)), Add(LIST, 2, "x")], "axcbe"),
        ([Move(LIST, 2, 0), Remove((*LIST, 2))], "abde"),
        ([Put((*LIST, 3), "z"), Remove((*LIST, 0))], "bcze"),
    ],
)
def test_of_a_list_all_is_done_as_if_it_were_done_at_once(
    changes: list[Change], expected: str
) -> None:
    assert letters(changes) == expected


def test_what_is_in_an_item_comes_before_the_item_itself() -> None:
    data: Data = {"doelen": [{"titel": "a", "punten": ["1", "2"]}, {"titel": "b"}]}

    changed = made(
        [
            Move(("doelen",), 0, 1),
            Remove(("doelen", 0, "punten", 0)),
            Put(("doelen", 1, "titel"), "c"),
            Remove(("doelen", 0, "titel")),
            Add(("doelen", 1, "punten"), 0, "3"),
            Add(("doelen",), 2, {"titel": "d"}),
        ],
        data,
    )

    assert changed == {
        "doelen": [{"titel": "c", "punten": ["3"]}, {"punten": ["2"]}, {"titel": "d"}]
    }


def test_what_moves_nothing_comes_as_it_is() -> None:
    changes: list[Change] = [Words(LIST, ("a",)), NoItems(("andere",)), Put(("naam",), None)]

    assert in_turn(changes, LETTERS) == changes


POSITIONS = st.sets(st.integers(0, 4))


@given(POSITIONS, POSITIONS, st.lists(st.tuples(st.integers(0, 5), st.sampled_from("xyz"))))
def test_none_is_lost_and_none_comes_twice(
    gone: set[int], moved: set[int], added: list[tuple[int, str]]
) -> None:
    changes: list[Change] = [
        *(Remove((*LIST, at)) for at in gone),
        *(Move(LIST, at, 4 - at) for at in moved),
        *(Add(LIST, at, letter) for at, letter in added),
    ]

    found = letters(changes)

    assert sorted(found) == sorted(
        [letter for at, letter in enumerate("abcde") if at not in gone]
        + [letter for _, letter in added]
    )
    stays = [letter for at, letter in enumerate("abcde") if at not in gone | moved]
    assert [letter for letter in found if letter in stays] == stays
