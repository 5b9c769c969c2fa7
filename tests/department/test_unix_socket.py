"""A socket in the file system."""

from __future__ import annotations

import socket
import stat
from pathlib import Path

import pytest

from generator.department.unix_socket import listening
from generator.problems import MachineError
from tests.unprivileged import as_nobody


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rapport.sock"


def test_only_the_owner_and_the_group_may_open_it(path: Path) -> None:
    with listening(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o660
        with socket.socket(socket.AF_UNIX) as other:
            other.connect(str(path))

    assert not path.exists()


def test_what_a_killed_run_left_is_cleared(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(path))

    with listening(path):
        assert path.is_socket()


def test_a_program_that_listens_there_is_left_alone(path: Path) -> None:
    with (
        listening(path),
        pytest.raises(MachineError, match="luistert al een programma"),
        listening(path),
    ):
        pass


def test_what_is_no_socket_is_left_alone(path: Path) -> None:
    path.write_text("werk")

    with pytest.raises(MachineError, match="staat al iets anders"), listening(path):
        pass
    assert path.read_text() == "werk"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("weg/rapport.sock", "de map bestaat niet"), ("x" * 200, "too long")],
)
def test_why_nobody_can_listen_is_told(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(MachineError, match=reason), listening(tmp_path / name):
        pass


def test_a_folder_of_others_is_told(path: Path) -> None:
    path.parent.chmod(0o755)
    with (
        as_nobody(),
        pytest.raises(MachineError, match="u mag in die map niet schrijven"),
        listening(path),
    ):
        pass
