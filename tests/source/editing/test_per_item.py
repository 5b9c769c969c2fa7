"""Many items of a list changed or added at once."""

from __future__ import annotations

import pytest

from generator.problems import InputError
from generator.source import Data
from generator.source.editing import Add, Change, Put, Remove, added_items, changed, changed_items

FILE = b"""\
# boven
jaar: 2025
lijst:

  # --- Januari ---

  # over de eerste
  - naam: een   # blijft
    dag: 1
    # bij de dag
    groep:
      a: b

  - naam: twee
    dag: 2
# onder
"""


def test_each_item_has_its_own_changes_and_all_else_stays() -> None:
    changes: dict[int, list[Change]] = {
        0: [Put(("lijst", 0, "dag"), "11"), Remove(("lijst", 0, "groep"))],
        1: [Put(("lijst", 1, "eind"), "3"), Put(("lijst", 1, "dag"), None)],
    }

    after = changed_items(FILE, "x.yaml", "lijst", changes, ("naam", "dag", "eind"))

    assert after.decode() == FILE.decode().replace("dag: 1", "dag: 11").replace(
        "    groep:\n      a: b\n", ""
    ).replace("dag: 2", "dag:\n    eind: 3")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_line_ends_and_the_mark_of_a_file_stay(line_end: bytes, mark: bytes) -> None:
    written = mark + FILE.replace(b"\n", line_end)

    after = changed_items(written, "x.yaml", "lijst", {0: [Put(("lijst", 0, "dag"), "9")]}, ())

    assert after == written.replace(b"dag: 1", b"dag: 9")


@pytest.mark.parametrize(
    "written",
    [
        b"lijst: [{naam: een, dag: 1}]\n",
        b"lijst:\n  - &een\n    naam: een\n    dag: 1\n  - *een\n",
    ],
)
def test_a_list_that_is_written_in_another_way_is_refused(written: bytes) -> None:
    with pytest.raises(InputError):
        changed_items(written, "x.yaml", "lijst", {0: [Put(("lijst", 0, "dag"), "2")]}, ())


NEW: list[Data] = [
    {"naam": "drie", "dag": "3"},
    {"naam": "Een lange tekst: met een dubbele punt.\n\n- en een lijst", "dag": None},
    "vijf",
]


@pytest.mark.parametrize(
    ("written", "count"),
    [
        (FILE, 2),
        (FILE.replace(b"\n", b"\r\n"), 2),
        (b"\xef\xbb\xbf" + FILE, 2),
        (b"jaar: 2025\n", 0),
        (b"lijst: []\n\n# onder\njaar: 2025\n", 0),
        (b"lijst:\njaar: 2025\n", 0),
        (b"lijst:\n-   naam: een\n    dag: 1\n\n\n-   naam: twee\njaar: 2025", 2),
        (b"lijst:\n  - naam: een\n    dag: |+\n      1\n\n# onder", 1),
        (b"lijst: [{naam: een, dag: 1}]\n", 1),
        (b"lijst:\n  - {naam: een, dag: 1}\n  - {naam: twee, dag: 2}\n", 2),
    ],
)
def test_items_that_are_added_at_once_stand_as_if_each_was_added_apart(
    written: bytes, count: int
) -> None:
    order = ("naam", "dag")
    one_by_one = written
    for at, item in enumerate(NEW, count):
        one_by_one = changed(one_by_one, "x.yaml", Add(("lijst",), at, item), order)

    assert added_items(written, "x.yaml", "lijst", NEW, order) == one_by_one


def test_where_nothing_is_to_be_added_the_file_stays() -> None:
    assert added_items(FILE, "x.yaml", "lijst", [], ()) == FILE


def test_nothing_is_added_to_what_is_no_list() -> None:
    with pytest.raises(InputError, match="deze plaats is er niet meer"):
        added_items(FILE, "x.yaml", "jaar", NEW, ())
