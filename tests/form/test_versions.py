"""The versions of a file that are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form import versions
from generator.form.versions import MOST, Versions
from generator.problems import InputError

FILE = Path("inputs/d/nota.yaml")


def remember(known: Versions, content: bytes, file: Path = FILE) -> str:
    return known.remember(file, content, None).name


def test_the_last_versions_of_each_file_are_known() -> None:
    known = Versions()
    names = [remember(known, f"{number}".encode()) for number in range(MOST + 2)]
    other = remember(known, b"0", Path("inputs/d/memo.yaml"))

    assert [known.content(FILE, name) for name in names[:3]] == [None, None, b"2"]
    assert known.content(Path("inputs/d/memo.yaml"), other) == b"0"
    assert known.content(Path("inputs/d/memo.yaml"), names[5]) is None


def test_a_version_that_comes_back_is_the_last_one_again() -> None:
    known = Versions()
    first = remember(known, b"eerste")
    for number in range(MOST - 1):
        remember(known, f"{number}".encode())
    assert remember(known, b"eerste") == first
    remember(known, b"nog een")

    assert known.content(FILE, first) == b"eerste"


def test_of_very_long_files_fewer_versions_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MOST_BYTES", 100)
    known = Versions()
    names = [remember(known, bytes([number]) * 60) for number in range(3)]

    assert [known.content(FILE, name) is None for name in names] == [True, True, False]


def test_what_a_file_says_is_read_when_it_is_not_the_last_one() -> None:
    known = Versions()
    known.remember(FILE, b"a: 1\n", {"a": "kept"})

    assert known.data(FILE, b"a: 1\n") == {"a": "kept"}
    assert known.data(FILE, b"a: 2\n") == {"a": "2"}
    with pytest.raises(InputError):
        known.data(FILE, b"a: 'half\n")
