from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.disk.appending import BLOCK, append, cut, last_line
from generator.problems import MachineError

FULL = OSError(errno.ENOSPC, "No space left on device")


def test_a_line_that_does_not_fit_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logboek.jsonl"
    path.write_bytes(b"oud\n")

    def full(_: int) -> None:
        raise FULL

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError, match="de schijf is vol"):
        append(path, b"nieuw\n")

    assert path.read_bytes() == b"oud\n"


def test_lines_are_added_and_the_end_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "logboek.jsonl"
    path.touch()
    append(path, b"een\n")
    append(path, b"twee\n")
    cut(path, 4)

    assert path.read_bytes() == b"een\n"


@pytest.mark.parametrize(
    ("raw", "line", "tail"),
    [
        (b"", b"", b""),
        (b"half", b"", b"half"),
        (b"een\n", b"een", b""),
        (b"een\ntwee\nhalf", b"twee", b"half"),
        (b"een\n" + b"x" * 3 * BLOCK + b"\nhalf", b"x" * 3 * BLOCK, b"half"),
        (b"een\n\n", b"", b""),
    ],
)
def test_the_end_is_read_without_the_rest(
    raw: bytes, line: bytes, tail: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "logboek.jsonl"
    path.write_bytes(b"eerste\n" * BLOCK + raw if raw.startswith(b"een\n") else raw)

    assert last_line(path) == (line, tail)
