"""Writing in an archive: whole, for reading only, and by one run at a time."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.disk import refusals
from generator.disk.atomic import TEMPORARY
from generator.problems import MachineError
from tests.archive.deposits import files

FULL = OSError(errno.ENOSPC, "No space left on device")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_folder_is_for_reading_only(tmp_path: Path) -> None:
    folder = tmp_path / "d" / "v0001"

    refusals.write_folder(folder, {"a.txt": b"a", "data/nota/b.txt": b"b"})

    assert files(folder) == {"a.txt": b"a", "data/nota/b.txt": b"b"}
    assert {mode(path) for path in folder.rglob("*.txt")} == {0o444}
    assert {mode(path) for path in (folder, folder / "data", folder / "data/nota")} == {0o555}
    assert mode(tmp_path / "d") == 0o755


def test_a_draft_that_is_for_reading_only_can_be_taken_away(tmp_path: Path) -> None:
    refusals.write_folder(tmp_path / "x", {"a/b.txt": b"b"})

    refusals.remove(tmp_path / "x")
    refusals.remove(tmp_path / "er-is-niets")

    assert list(tmp_path.iterdir()) == []


def test_a_draft_gets_its_place_but_never_that_of_another(tmp_path: Path) -> None:
    target = tmp_path / "v0001"
    refusals.write_folder(refusals.draft_of(target), {"a.txt": b"a"})
    refusals.put_in_place(refusals.draft_of(target), target)
    refusals.write_folder(refusals.draft_of(target), {"a.txt": b"b"})

    with pytest.raises(MachineError):
        refusals.put_in_place(refusals.draft_of(target), target)

    assert files(target) == {"a.txt": b"a"}


def test_a_file_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "archief.txt"
    refusals.draft_of(target).write_bytes(b"half")

    refusals.write_file(target, b"heel")

    assert files(tmp_path) == {"archief.txt": b"heel"}
    assert mode(target) == 0o444


def test_a_line_that_does_not_fit_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logboek.jsonl"
    path.write_bytes(b"oud\n")

    def full(_: int) -> None:
        raise FULL

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError, match="de schijf is vol"):
        refusals.append(path, b"nieuw\n")

    assert path.read_bytes() == b"oud\n"


def test_lines_are_added_and_the_end_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "logboek.jsonl"
    with refusals.locked(path):
        refusals.append(path, b"een\n")
        refusals.append(path, b"twee\n")
        refusals.cut(path, 4)

    assert path.read_bytes() == b"een\n"


def test_the_reason_names_our_option(tmp_path: Path) -> None:
    with (
        pytest.raises(MachineError, match="kies een andere map met --archief"),
        refusals.writing(tmp_path),
    ):
        raise OSError(errno.EACCES, "Permission denied")


@pytest.mark.parametrize("others", ["locked", "shared"])
def test_others_wait(others: str, tmp_path: Path) -> None:
    path = tmp_path / "logboek.jsonl"
    code = (
        f"from pathlib import Path; from generator.disk.refusals import {others}\n"
        f"with {others}(Path({str(path)!r})): print('binnen', flush=True)"
    )
    with refusals.locked(path):
        other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    output, _ = other.communicate(timeout=20)

    assert output == "binnen\n"


def test_who_only_looks_needs_no_lock(tmp_path: Path) -> None:
    with refusals.shared(tmp_path / "logboek.jsonl"):
        pass

    assert list(tmp_path.iterdir()) == []


def test_a_draft_is_hidden(tmp_path: Path) -> None:
    assert refusals.draft_of(tmp_path / "v0001") == tmp_path / f"{TEMPORARY}v0001"
