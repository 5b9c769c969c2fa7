"""Changes of many items of a list at once."""

from __future__ import annotations

import pytest

from generator.problems import InputError
from generator.source.editing import Change, Put, Remove, changed_items

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
