"""Items come, go and move: with their own comments, past what separates them."""

from __future__ import annotations

import pytest

from generator.problems import InputError
from generator.source import Data
from generator.source.editing import Add, Change, Move, Remove, changed

CALENDAR = """\
momenten:

  # --- januari ---

  # over a
  - naam: a
    dag: 1  # van a
    # ook over a

  - naam: b

  # --- februari ---

  - naam: c

    # naar c: nog een veld

# einde
jaar: 2025
"""

A = "  # over a\n  - naam: a\n    dag: 1  # van a\n    # ook over a\n"
B = "  - naam: b\n"
C = "  - naam: c\n\n    # naar c: nog een veld\n"
NEW = "  - naam:\n    dag:\n"
JANUARY = "momenten:\n\n  # --- januari ---\n\n"
FEBRUARY = "\n  # --- februari ---\n\n"
END = "\n# einde\njaar: 2025\n"
EMPTY: Data = {"naam": None, "dag": None}

CHANGES: tuple[tuple[Change, str], ...] = (
    (Move(("momenten",), 0, 1), JANUARY + B + "\n" + A + FEBRUARY + C + END),
    (Move(("momenten",), 2, 0), JANUARY + C + "\n" + A + FEBRUARY + B + END),
    (Remove(("momenten", 0)), JANUARY + "  # over a\n" + B + FEBRUARY + C + END),
    (Remove(("momenten", 1)), JANUARY + A + FEBRUARY + C + END),
    (Remove(("momenten", 2)), JANUARY + A + "\n" + B + "\n  # --- februari ---\n" + END),
    (
        Remove(("momenten", 0, "dag")),
        CALENDAR.replace("    dag: 1  # van a\n", ""),
    ),
    (Remove(("momenten", 0, "naam")), CALENDAR.replace("naam: a\n    dag", "dag")),
    (Remove(("momenten", 1, "naam")), CALENDAR.replace("- naam: b", "- {}")),
    (Remove(("momenten",)), "# einde\njaar: 2025\n"),
    (Remove(("jaar",)), CALENDAR.replace("jaar: 2025\n", "")),
    (Add(("momenten",), 0, EMPTY), JANUARY + NEW + "\n" + A + "\n" + B + FEBRUARY + C + END),
    (Add(("momenten",), 1, EMPTY), JANUARY + A + "\n" + NEW + "\n" + B + FEBRUARY + C + END),
    (Add(("momenten",), 2, EMPTY), JANUARY + A + "\n" + B + FEBRUARY + NEW + "\n" + C + END),
    (Add(("momenten",), 3, EMPTY), JANUARY + A + "\n" + B + FEBRUARY + C + "\n" + NEW + END),
)


@pytest.mark.parametrize(("change", "becomes"), CHANGES)
def test_calendar(change: Change, becomes: str) -> None:
    """Comments right above an item and deeper ones below it are its own; headings stay."""
    assert changed(CALENDAR.encode(), "kalender.yaml", change).decode() == becomes


LISTS: tuple[tuple[str, Change, str], ...] = (
    ("a: [x, y]\n", Add(("a",), 2, "z"), "a: [x, y, z]\n"),
    ("a: [ x,y ]\n", Add(("a",), 1, "z, w"), 'a: [ x,"z, w",y ]\n'),
    ("a: [x]\n", Remove(("a", 0)), "a: []\n"),
    ("a: ['#1']\n", Remove(("a", 0)), "a: []\n"),
    (
        "a:  # waarom\n  # boven x\n  - x  # bij x\nb: 1\n",
        Remove(("a", 0)),
        "a: []  # waarom\n  # boven x\nb: 1\n",
    ),
    (
        "a:\n  - x\n",
        Add(("a",), 0, "een: twee\ndrie"),
        "a:\n  - |\n    een: twee\n    drie\n  - x\n",
    ),
    (
        "a:\n  - {b: 1}\n",
        Add(("a",), 1, {"b": None, "c": None}),
        "a:\n  - {b: 1}\n  - {b: , c: }\n",
    ),
    (
        "a:\n  - {b: 1}\n  - b: 2\n",
        Add(("a",), 2, {"b": None}),
        "a:\n  - {b: 1}\n  - b: 2\n  - b:\n",
    ),
    ("a:\n-   b: 1\n", Add(("a",), 1, {"b": "2", "c": "3"}), "a:\n-   b: 1\n-   b: 2\n    c: 3\n"),
    ("a: []  # waarom\n", Add(("a",), 0, {"b": None}), "a:  # waarom\n  - b:\n"),
    ("a:\n", Add(("a",), 0, "x"), "a:\n  - x\n"),
    ("b:\n- 1\n", Add(("a",), 0, "x"), "b:\n- 1\na:\n- x\n"),
    (
        "b: 1",
        Add(("a",), 0, {"c": ["x"], "d": {"e": None}, "f": []}),
        "b: 1\na:\n  - c:\n      - x\n    d:\n      e:\n    f: []",
    ),
    ("b: 1\n", Add(("a",), 0, ["x", ["y", None]]), "b: 1\na:\n  - - x\n    - - y\n      -\n"),
    ("{b: 1}\n", Add(("a",), 0, {"c": None, "d": ["x", None]}), "{b: 1, a: [{c: , d: [x, ~]}]}\n"),
)


@pytest.mark.parametrize(("before", "change", "becomes"), LISTS)
def test_list(before: str, change: Change, becomes: str) -> None:
    """A new item is written as the others are; a list that becomes empty says so."""
    assert changed(before.encode(), "nota.yaml", change).decode() == becomes


REFUSED = (
    ("a: [ # waarom\n  x]\n", Remove(("a", 0))),
    ("a: [x, # waarom\n  y]\n", Remove(("a", 1))),
    ("a: 1\n", Remove(("a",))),
    ("? a\n: 1\nb: 2\n", Remove(("a",))),
    ("a: &x [1]\nb: *x\n", Add(("b",), 0, "2")),
    ("a:\n  - &x {b: 1}\n  - *x\n  - c: 2\n", Move(("a",), 0, 2)),
)


@pytest.mark.parametrize(("content", "change"), REFUSED)
def test_refused(content: str, change: Change) -> None:
    """Rather than to lose a comment, or to write what reads otherwise."""
    with pytest.raises(InputError, match="Vraag een collega om regel"):
        changed(content.encode(), "nota.yaml", change)
