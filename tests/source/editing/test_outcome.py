"""What the data of a file must be after a change."""

from __future__ import annotations

import pytest

from generator.source import Data
from generator.source.editing import Add, Change, Move, Put, Remove, Words, after
from generator.source.editing.outcome import same
from generator.source.nodes import data_at

DATA: Data = {
    "titel": "oud",
    "punten": ["een", "twee", "drie"],
    "doelen": [{"naam": "a", "leden": ["SG"]}, {"naam": None}],
    "leeg": None,
}

OUTCOMES: tuple[tuple[Change, tuple[str | int, ...], Data], ...] = (
    (Put(("titel",), "nieuw"), ("titel",), "nieuw"),
    (Put(("titel",), ""), ("titel",), None),
    (Put(("titel",), "a\r\nb\n"), ("titel",), "a\nb"),
    (Put(("titel",), "cafe\u0301"), ("titel",), "caf\u00e9"),
    (Put(("punten", 1), "x"), ("punten",), ["een", "x", "drie"]),
    (Put(("nieuw",), "x"), ("nieuw",), "x"),
    (Put(("groep", "naam"), "x"), ("groep",), {"naam": "x"}),
    (Put(("leeg", "naam"), "x"), ("leeg",), {"naam": "x"}),
    (Put(("doelen", 1, "leden"), None), ("doelen", 1), {"naam": None, "leden": None}),
    (Add(("punten",), 0, "x"), ("punten",), ["x", "een", "twee", "drie"]),
    (Add(("punten",), 3, "x"), ("punten",), ["een", "twee", "drie", "x"]),
    (Add(("nieuw",), 0, {"naam": ""}), ("nieuw",), [{"naam": None}]),
    (Remove(("punten", 0)), ("punten",), ["twee", "drie"]),
    (Remove(("doelen", 0, "naam")), ("doelen", 0), {"leden": ["SG"]}),
    (Remove(("doelen", 0)), ("doelen",), [{"naam": None}]),
    (Move(("punten",), 0, 2), ("punten",), ["twee", "drie", "een"]),
    (Move(("punten",), 2, 0), ("punten",), ["drie", "een", "twee"]),
    (Words(("doelen", 0, "leden"), ("pSG", "SG")), ("doelen", 0, "leden"), ["pSG", "SG"]),
    (Words(("leeg",), ()), ("leeg",), []),
    (Words(("titel",), ("een", "twee")), ("titel",), ["een", "twee"]),
)


@pytest.mark.parametrize(("change", "loc", "expected"), OUTCOMES)
def test_after(change: Change, loc: tuple[str | int, ...], expected: Data) -> None:
    """That value is as the change says."""
    assert data_at(after(DATA, change), loc) == expected


NOWHERE: tuple[Change, ...] = (
    Put(("punten",), "x"),
    Put(("punten", 3), "x"),
    Put(("punten", -1), "x"),
    Put(("punten", "naam"), "x"),
    Put(("titel", "naam"), "x"),
    Put(("titel", 0), "x"),
    Put((), "x"),
    Add(("punten",), 4, "x"),
    Add(("punten",), -1, "x"),
    Add(("titel",), 0, "x"),
    Remove(("onbekend",)),
    Remove(("punten", 3)),
    Remove(()),
    Move(("punten",), 0, 3),
    Move(("onbekend",), 0, 0),
    Words(("doelen", 0), ("SG",)),
)


@pytest.mark.parametrize("change", NOWHERE)
def test_place_that_is_not_there(change: Change) -> None:
    """A change of what is not there is no change."""
    with pytest.raises(LookupError):
        after(DATA, change)


SAME: tuple[tuple[Data, Data, bool], ...] = (
    ("a\n", "a", True),
    ("", None, True),
    ("a", "b", False),
    ("a ", "a", False),
    ([], None, False),
    ({}, None, False),
    (["a"], ["a", None], False),
    ({"a": None}, {}, False),
    ({"a": ["x"]}, {"a": ["x\n"]}, True),
)


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same(one: Data, other: Data, expected: bool) -> None:
    """Only line ends at the end of a text are taken aside."""
    assert same(one, other) is expected
