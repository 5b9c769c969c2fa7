"""What was done, its way back, and where things stood before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.form.deed import Deed, Soort, deed_of
from generator.origin import Loc
from generator.source import Data
from generator.source.editing import Add, Change, Move, Put, Remove, Words, after
from generator.source.merging.saying import said
from generator.source.nodes import data_at

DATA: Data = {
    "titel": "Voortgang",
    "leden": ["SG", "pSG"],
    "doelen": [{"naam": name, "uitleg": f"over {name}"} for name in "abcd"],
}
CHANGES: list[Change] = [
    Put(("titel",), "Stand"),
    Put(("titel",), None),
    Put(("kenmerk",), "A-1"),
    Put(("leden", 1), "CHOD"),
    Words(("leden",), ("SG", "CHOD")),
    Words(("voor",), ("SG",)),
    Add(("doelen",), 0, {"naam": "e"}),
    Add(("doelen",), 2, {"naam": "e"}),
    Add(("doelen",), 4, {"naam": "e"}),
    Add(("punten",), 0, "een"),
    Remove(("doelen", 0)),
    Remove(("doelen", 3)),
    Remove(("titel",)),
    Move(("doelen",), 0, 3),
    Move(("doelen",), 3, 1),
    Move(("doelen",), 1, 2),
]


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_the_way_back_of_what_was_done_gives_what_there_was(change: Change) -> None:
    made = after(DATA, change)
    deed = deed_of(change, DATA, made)
    back = deed.reverse().change()

    assert back is not None
    assert said(after(made, back)) == said(DATA)
    assert deed.reverse().reverse() == deed


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_what_was_done_can_be_done_again(change: Change) -> None:
    made = after(DATA, change)
    again = deed_of(change, DATA, made).change()

    assert again is not None
    assert said(after(DATA, again)) == said(made)


def test_a_group_that_was_taken_away_whole_comes_back_by_no_change() -> None:
    data: Data = {"afzender": {"naam": "Jansen"}}
    deed = deed_of(Remove(("afzender",)), data, {})

    assert deed.reverse().change() is None


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (Put(("titel",), "Stand"), ("titel",)),
        (Add(("doelen",), 2, {"naam": "e"}), ("doelen", 2)),
        (Move(("doelen",), 0, 3), ("doelen", 3)),
        (Remove(("doelen", 1)), ("doelen", 1)),
    ],
)
def test_where_it_stands_afterwards(change: Change, place: Loc) -> None:
    assert deed_of(change, DATA, after(DATA, change)).place == place


PLACES = st.integers(0, 3)
SHIFTS = st.one_of(
    st.builds(Add, st.just(("doelen",)), PLACES, st.just({"naam": "nieuw"})),
    st.builds(Remove, st.tuples(st.just("doelen"), PLACES)),
    st.builds(Move, st.just(("doelen",)), PLACES, PLACES),
)


@given(SHIFTS, PLACES)
def test_every_item_is_found_where_it_stood(change: Change, here: int) -> None:
    made = after(DATA, change)
    loc = ("doelen", here, "naam")
    there = deed_of(change, DATA, made).before(loc)

    if there is not None:
        assert data_at(DATA, there) == data_at(made, loc)
    else:
        assert data_at(made, loc) == "nieuw"


@pytest.mark.parametrize("loc", [("titel",), ("doelen",), ("doelen", "naam"), ()])
def test_what_is_in_no_list_that_shifts_stays_where_it_is(loc: Loc) -> None:
    assert Deed(Soort.ERBIJ, ("doelen", 0), None, "x").before(loc) == loc
