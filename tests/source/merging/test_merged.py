"""Changes that two people made of the same version, in one file."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import Data, parse
from generator.source.editing import Add, Change, Move, Put, Remove, Words, after
from generator.source.editing.outcome import same
from generator.source.merging.merged import ClashError, GoneError, Merged, merged
from generator.source.nodes import data_at
from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.source.merging.told_changes import change_of

CASES = documents(FIXTURES / "form", "samenvoegen.md")


def outcome(change: Change, files: dict[str, Data]) -> Data:
    """What comes of it, as a case tells it."""
    was = data_at(files["basis"], change.loc)
    try:
        todo = merged(change, was, files["basis"], files["ander"])
    except ClashError as clash:
        return f"botst: {clash.now or 'niets'}"
    except GoneError:
        return "weg"
    return "al gedaan" if todo.is_done else after(files["ander"], todo.change)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_change_in_what_somebody_else_made_of_the_file(case: Document) -> None:
    told, expected = case.parts
    files = {name: parse(text.encode(), name).data for name, text in yaml_files(told).items()}
    change = change_of(told.split("\n", 1)[0])
    together = yaml_files(expected)

    assert same(after(files["basis"], change), files["ik"])
    found = outcome(change, files)
    if together:
        assert same(found, parse(together["samen"].encode(), "samen").data)
    else:
        assert found == expected


@pytest.mark.parametrize("case", CASES, ids=str)
def test_without_somebody_else_every_change_is_made_as_it_is(case: Document) -> None:
    told = case.parts[0]
    base = parse(yaml_files(told)["basis"].encode(), "basis").data
    change = change_of(told.split("\n", 1)[0])

    todo = merged(change, data_at(base, change.loc), base, base)

    assert (todo.change, todo.is_done) == (change, False)


def test_what_stood_in_the_form_counts_not_what_the_version_says() -> None:
    """A form may know of a newer version while in a field somebody types on in the older text."""
    now: Data = {"titel": "van een ander"}

    with pytest.raises(ClashError):
        merged(Put(("titel",), "van mij"), "oud", now, now)


def test_signs_that_a_file_cannot_tell_apart_are_the_same() -> None:
    now: Data = {"tekst": "caf\N{LATIN SMALL LETTER E WITH ACUTE}\nregel\n"}

    todo = merged(Put(("tekst",), "nieuw"), "cafe\N{COMBINING ACUTE ACCENT}\r\nregel", now, now)

    assert not todo.is_done


@pytest.mark.parametrize(
    "change",
    [
        Put(("lijst", 3), "x"),
        Put(("lijst", -1), "x"),
        Put(("tekst", "veld"), "x"),
        Put(("tekst", 0), "x"),
        Put(("lijst", "veld"), "x"),
        Add(("tekst",), 0, "x"),
        Add(("groep",), 0, "x"),
        Move(("lijst",), 3, 0),
        Move(("groep",), 0, 1),
        Words(("lijst", 7, "x"), ("a",)),
        Add((), 0, "x"),
        Move((), 0, 1),
    ],
)
def test_a_place_that_cannot_be_is_gone(change: Change) -> None:
    data: Data = {"lijst": ["a"], "tekst": "b", "groep": {"c": "d"}}

    with pytest.raises(GoneError):
        merged(change, None, data, data)


def test_a_group_that_is_not_there_yet_comes_with_its_field_still_empty() -> None:
    opened = Put(("groep", "c"), None)

    assert merged(opened, None, {}, {}) == Merged(opened)
    assert merged(opened, None, {}, {"groep": {"d": "x"}}).is_done
    assert merged(opened, "x", {"groep": {"c": "x"}}, {}).is_done


# Whatever others do

NAMES = ("instroom", "cultuur", "doorstroom", "behoud")
GOALS: Data = {"doelen": [{"id": name, "titel": name, "uitleg": None} for name in NAMES]}
PLACES = st.integers(0, 4)
OTHERS = st.lists(
    st.one_of(
        st.builds(
            Add,
            st.just(("doelen",)),
            PLACES,
            st.just({"id": "nieuw", "titel": "instroom", "soort": "x"}),
        ),
        st.builds(Remove, st.tuples(st.just("doelen"), PLACES)),
        st.builds(Move, st.just(("doelen",)), PLACES, PLACES),
        st.builds(
            Put,
            st.tuples(st.just("doelen"), PLACES, st.sampled_from(["titel", "uitleg"])),
            st.sampled_from(NAMES),
        ),
    ),
    max_size=5,
)


def made_by(changes: list[Change]) -> Data:
    """What others made of the goals; what cannot be is left out."""
    now = GOALS
    for change in changes:
        with suppress(LookupError):
            now = after(now, change)
    return now


@given(OTHERS, st.integers(0, 3))
def test_a_text_comes_in_its_own_item_or_nowhere(others: list[Change], mine: int) -> None:
    now = made_by(others)
    theirs = {str(data_at(now, ("doelen", at, "id"))): at for at in range(9)}
    there = theirs.get(NAMES[mine])
    try:
        todo = merged(Put(("doelen", mine, "uitleg"), "van mij"), None, GOALS, now)
    except GoneError:
        assert there is None
    except ClashError as clash:
        assert there is not None
        assert clash.now == data_at(now, ("doelen", there, "uitleg"))
    else:
        assert there is not None
        assert todo == Merged(Put(("doelen", there, "uitleg"), "van mij"))
        assert data_at(now, todo.change.loc) is None


@given(OTHERS, PLACES)
def test_an_item_more_takes_nothing_from_others(others: list[Change], at: int) -> None:
    now = made_by(others)
    added = Add(("doelen",), at, {"id": "van mij", "titel": None})
    todo = merged(added, None, GOALS, now)
    items = data_at(after(now, todo.change), ("doelen",))

    assert isinstance(items, list)
    assert [item for item in items if data_at(item, ("id",)) != "van mij"] == data_at(
        now, ("doelen",)
    )
