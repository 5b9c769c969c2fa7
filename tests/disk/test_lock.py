"""One run at a time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from generator.disk.atomic import TEMPORARY
from generator.disk.lock import LOCK, locked, one_at_a_time, shared


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / f"{TEMPORARY}abc").write_text("half")
    (tmp_path / "nota.docx").write_text("heel")

    with one_at_a_time(tmp_path):
        pass

    assert sorted(path.name for path in tmp_path.iterdir()) == [LOCK, "nota.docx"]


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
