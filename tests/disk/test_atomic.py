from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Never

import pytest

from generator.disk import atomic
from generator.disk.atomic import TEMPORARY, clear_drafts, keep_aside, write_whole
from generator.problems import MachineError


def no_temporary_files(folder: Path) -> bool:
    return not [path for path in folder.rglob("*") if path.name.startswith(".")]


def test_a_file_is_written_whole_in_folders_that_are_made(tmp_path: Path) -> None:
    target = tmp_path / "uit" / "d" / "nota.docx"

    write_whole(target, b"nieuw")
    write_whole(target, b"nieuwer")

    assert target.read_bytes() == b"nieuwer"
    assert no_temporary_files(tmp_path)


@pytest.mark.parametrize(("mask", "mode"), [(0o002, 0o664), (0o022, 0o644), (0o077, 0o600)])
def test_who_may_read_and_write_a_file_is_for_the_umask(
    mask: int, mode: int, umask: Callable[[int], None], tmp_path: Path
) -> None:
    umask(mask)

    write_whole(tmp_path / "nota.docx", b"nieuw")

    assert (tmp_path / "nota.docx").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("where", "step"), [(Path, "replace"), (os, "fsync")])
@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "u mag hier niet schrijven; kies een andere map met --uit"),
        (errno.EROFS, "u mag hier niet schrijven; kies een andere map met --uit"),
        (errno.EISDIR, "er staat al iets anders met die naam; kies een andere map met --uit"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EIO, "de schijf geeft een fout; meld dit bij de ICT-helpdesk"),
    ],
)
def test_a_file_that_cannot_be_written_leaves_the_old_one(
    where: object,
    step: str,
    number: int,
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "nota.docx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(where, step, refuse)

    with pytest.raises(MachineError) as caught:
        write_whole(target, b"nieuw")

    assert str(caught.value) == f"{target} kan niet worden geschreven: {reason}"
    assert target.read_bytes() == b"oud"
    assert no_temporary_files(tmp_path)


def test_only_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / f"{TEMPORARY}0123456789abcdef").write_text("half")
    (tmp_path / f"{TEMPORARY}notities.txt").write_text("van een collega")

    clear_drafts(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == [f"{TEMPORARY}notities.txt"]


def test_who_breaks_off_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "nota.docx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(Path, "replace", break_off)

    with pytest.raises(KeyboardInterrupt):
        write_whole(target, b"nieuw")

    assert target.read_bytes() == b"oud"
    assert no_temporary_files(tmp_path)


@pytest.mark.parametrize("in_the_way", ["uit", "uit/d"])
def test_a_file_where_a_folder_belongs(in_the_way: str, tmp_path: Path) -> None:
    path = tmp_path / in_the_way
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"een bestand")

    with pytest.raises(MachineError, match="er staat al iets anders met die naam"):
        write_whole(tmp_path / "uit" / "d" / "nota.docx", b"nieuw")

    assert path.read_bytes() == b"een bestand"


def test_an_edited_file_is_kept_under_the_date_of_the_edit(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    target.write_text("bewerkt")
    os.utime(target, (0, 1_760_000_000))

    first = keep_aside(target)
    again = keep_aside(target)
    first.unlink()
    first.write_text("een andere versie van dezelfde minuut")
    second = keep_aside(target)

    assert again == first
    assert first.name.startswith("nota (bewerkt 2025-10-09 ")
    assert second.name == first.name.replace(").docx", " 2).docx")
    assert target.read_text() == second.read_text() == "bewerkt"
    assert first.read_text() == "een andere versie van dezelfde minuut"


def test_a_moment_that_no_calendar_has_is_no_reason_to_lose_an_edit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Calendar(datetime):
        @classmethod
        def fromtimestamp(cls, moment: float, tz: object = None) -> Never:
            raise ValueError(f"year is out of range: {moment}")

    target = tmp_path / "nota.docx"
    target.write_bytes(b"bewerkt")
    monkeypatch.setattr(atomic, "datetime", Calendar)

    kept = keep_aside(target)

    assert kept.read_bytes() == b"bewerkt"
