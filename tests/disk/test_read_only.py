"""Writing in an archive: whole, and for reading only."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.disk import read_only
from generator.disk.atomic import TEMPORARY
from generator.problems import MachineError
from tests.archive.deposits import files

FULL = OSError(errno.ENOSPC, "No space left on device")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.parametrize(
    ("mask", "file", "folders", "around"),
    [(0o022, 0o444, 0o555, 0o755), (0o027, 0o440, 0o550, 0o750)],
)
def test_a_folder_is_for_reading_only_by_whom_the_umask_lets(
    mask: int,
    file: int,
    folders: int,
    around: int,
    umask: Callable[[int], None],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "d" / "v0001"
    umask(mask)

    read_only.write_folder(folder, {"a.txt": b"a", "data/nota/b.txt": b"b"})

    assert files(folder) == {"a.txt": b"a", "data/nota/b.txt": b"b"}
    assert {mode(path) for path in folder.rglob("*.txt")} == {file}
    assert {mode(path) for path in (folder, folder / "data", folder / "data/nota")} == {folders}
    assert mode(tmp_path / "d") == around


def test_a_draft_that_is_for_reading_only_can_be_taken_away(tmp_path: Path) -> None:
    read_only.write_folder(tmp_path / "x", {"a/b.txt": b"b"})

    read_only.remove(tmp_path / "x")
    read_only.remove(tmp_path / "er-is-niets")

    assert list(tmp_path.iterdir()) == []


def test_a_draft_gets_its_place_but_never_that_of_another(tmp_path: Path) -> None:
    target = tmp_path / "v0001"
    read_only.write_folder(read_only.draft_of(target), {"a.txt": b"a"})
    read_only.put_in_place(read_only.draft_of(target), target)
    read_only.write_folder(read_only.draft_of(target), {"a.txt": b"b"})

    with pytest.raises(MachineError):
        read_only.put_in_place(read_only.draft_of(target), target)

    assert files(target) == {"a.txt": b"a"}


def test_a_file_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "archief.txt"
    read_only.draft_of(target).write_bytes(b"half")

    read_only.write_file(target, b"heel")

    assert files(tmp_path) == {"archief.txt": b"heel"}
    assert mode(target) == 0o444


def test_a_draft_is_hidden(tmp_path: Path) -> None:
    assert read_only.draft_of(tmp_path / "v0001") == tmp_path / f"{TEMPORARY}v0001"
