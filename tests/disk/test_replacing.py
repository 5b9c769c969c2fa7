"""A file of input that gets other contents."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from generator.disk.replacing import successor, take_place
from generator.problems import MachineError
from tests.unprivileged import NOBODY


def replace(target: Path, data: bytes) -> None:
    with successor(target, data) as draft:
        take_place(draft, target)


@pytest.fixture
def nota(tmp_path: Path) -> Path:
    file = tmp_path / "nota.yaml"
    file.write_bytes(b"oud")
    return file


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o666])
def test_who_may_read_and_write_it_stays_the_same(
    mode: int, umask: Callable[[int], None], nota: Path
) -> None:
    umask(0o022)
    nota.chmod(mode)

    replace(nota, b"nieuw")

    assert (nota.read_bytes(), nota.stat().st_mode & 0o777) == (b"nieuw", mode)
    assert os.listdir(nota.parent) == ["nota.yaml"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files to another group")
def test_its_group_stays_the_same(nota: Path) -> None:
    os.chown(nota, -1, NOBODY)

    replace(nota, b"nieuw")

    assert nota.stat().st_gid == NOBODY


def test_nobody_else_can_read_the_draft_of_what_only_its_owner_may_read(
    nota: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def seen_first(number: int, mode: int) -> None:
        seen.append(os.fstat(number).st_mode & 0o777)
        os.chmod(number, mode)

    nota.chmod(0o600)
    monkeypatch.setattr(os, "fchmod", seen_first)
    replace(nota, b"nieuw")

    assert seen == [0o600]


def test_what_a_killed_run_left_is_in_nobodys_way(nota: Path) -> None:
    nota.with_name(".rapport-nota.yaml").write_bytes(b"half")

    replace(nota, b"nieuw")

    assert nota.read_bytes() == b"nieuw"
    assert os.listdir(nota.parent) == ["nota.yaml"]


@pytest.mark.parametrize(("where", "step"), [(os, "fsync"), (os, "fchmod"), (Path, "replace")])
@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (
            errno.EACCES,
            "u mag dit bestand niet veranderen; vraag de beheerder van de map om toegang",
        ),
        (errno.ENOENT, "dit bestaat niet meer"),
        (errno.EIO, "de schijf geeft een fout; meld dit bij de ICT-helpdesk"),
    ],
)
def test_what_cannot_be_written_leaves_the_old_file(
    where: object,
    step: str,
    number: int,
    reason: str,
    nota: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(where, step, refuse)
    with pytest.raises(MachineError) as caught:
        replace(nota, b"nieuw")

    assert str(caught.value) == f"{nota} kan niet worden geschreven: {reason}"
    assert nota.read_bytes() == b"oud"
    assert os.listdir(nota.parent) == ["nota.yaml"]


def test_a_folder_that_went_away_is_told(nota: Path) -> None:
    with successor(nota, b"nieuw") as draft:
        nota.parent.rename(nota.parent.with_name("elders"))
        with pytest.raises(MachineError, match="dit bestaat niet meer"):
            take_place(draft, nota)
