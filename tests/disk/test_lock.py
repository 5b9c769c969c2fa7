"""One run at a time."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from threading import Event
from time import sleep

import pytest

from generator.disk.atomic import TEMPORARY
from generator.disk.lock import LOCK, locked, one_at_a_time, replacing, shared
from generator.problems import MachineError


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / f"{TEMPORARY}{'0' * 16}").write_text("half")
    (tmp_path / "nota.docx").write_text("heel")

    with one_at_a_time(tmp_path):
        pass

    assert sorted(path.name for path in tmp_path.iterdir()) == [LOCK, "nota.docx"]


@pytest.mark.parametrize("way", [one_at_a_time, lambda folder: locked(folder / LOCK)])
def test_a_lock_that_leads_elsewhere_is_refused_and_empties_nothing(
    way: Callable[[Path], AbstractContextManager[object]], tmp_path: Path
) -> None:
    kept = tmp_path / "kostbaar"
    kept.write_text("bewaar mij")
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / LOCK).symlink_to(kept)

    with pytest.raises(MachineError) as caught, way(tmp_path / "uit"):
        pass

    assert str(caught.value) == (
        f"{tmp_path / 'uit' / LOCK} kan niet worden geschreven: dit verwijst naar een ander"
        " bestand; haal de verwijzing weg"
    )
    assert kept.read_text() == "bewaar mij"


def test_a_file_under_the_name_of_the_lock_keeps_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / LOCK).write_text("van een collega")

    with one_at_a_time(tmp_path):
        pass

    assert (tmp_path / LOCK).read_text() == "van een collega"


@pytest.mark.parametrize(("entrance", "path"), [("one_at_a_time", "."), ("shared", LOCK)])
def test_a_pipe_under_the_name_of_the_lock_makes_nobody_wait(
    entrance: str, path: str, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / LOCK)
    code = (
        f"from pathlib import Path; from generator.disk.lock import {entrance}\n"
        f"with {entrance}(Path({str(tmp_path / path)!r})): print('binnen')"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=20, check=True)

    assert run.stdout == b"binnen\n"


def check_another_run_waits(
    entrance: str, path: Path, hold: Callable[[Path], AbstractContextManager[object]]
) -> None:
    """Another process that enters by that function gets in only after this one let go."""
    code = (
        f"from pathlib import Path; from generator.disk.lock import {entrance}\n"
        f"with {entrance}(Path({str(path)!r})): print('binnen', flush=True)"
    )
    with hold(path):
        other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    output, _ = other.communicate(timeout=20)

    assert output == "binnen\n"


def test_another_run_waits(tmp_path: Path) -> None:
    check_another_run_waits("one_at_a_time", tmp_path, one_at_a_time)


@pytest.mark.parametrize("others", ["locked", "shared"])
def test_others_wait(others: str, tmp_path: Path) -> None:
    check_another_run_waits(others, tmp_path / "logboek.jsonl", locked)


def test_who_only_looks_needs_no_lock(tmp_path: Path) -> None:
    with shared(tmp_path / "logboek.jsonl"):
        pass

    assert list(tmp_path.iterdir()) == []


def test_who_would_replace_a_file_waits(tmp_path: Path) -> None:
    (tmp_path / "nota.yaml").write_text("oud")
    check_another_run_waits("replacing", tmp_path / "nota.yaml", replacing)


def test_who_waited_takes_the_lock_of_the_file_that_stands_there_now(tmp_path: Path) -> None:
    file = tmp_path / "nota.yaml"
    file.write_text("oud")
    inside = Event()

    def wait() -> None:
        with replacing(file):
            inside.set()
            assert file.read_text() == "nieuwst"

    with ThreadPoolExecutor() as pool:
        with replacing(file):
            waiting = pool.submit(wait)
            sleep(0.05)  # it has the lock of the file that is replaced now
            (tmp_path / "nieuw").write_text("nieuw")
            (tmp_path / "nieuw").replace(file)
            number = os.open(file, os.O_RDWR)
            fcntl.flock(number, fcntl.LOCK_EX)
        assert not inside.wait(0.1)
        file.write_text("nieuwst")
        os.close(number)
        waiting.result(timeout=20)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda file: None, "dit bestaat niet meer"),
        (lambda file: file.mkdir(), "dit is een map, geen bestand"),
        (lambda file: file.symlink_to("elders"), "dit verwijst naar een ander bestand"),
    ],
)
def test_what_is_no_file_is_not_locked_and_not_made(
    make: Callable[[Path], object], reason: str, tmp_path: Path
) -> None:
    make(tmp_path / "nota.yaml")
    before = os.listdir(tmp_path)

    with pytest.raises(MachineError, match=reason), replacing(tmp_path / "nota.yaml"):
        pass

    assert os.listdir(tmp_path) == before
