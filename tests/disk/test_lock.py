"""One run at a time."""

from __future__ import annotations

import subprocess
import sys
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


def test_another_run_waits(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from generator.disk.lock import one_at_a_time\n"
        f"with one_at_a_time(Path({str(tmp_path)!r})): print('binnen', flush=True)"
    )
    with one_at_a_time(tmp_path):
        other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    output, _ = other.communicate(timeout=20)

    assert output == "binnen\n"


@pytest.mark.parametrize("others", ["locked", "shared"])
def test_others_wait(others: str, tmp_path: Path) -> None:
    path = tmp_path / "logboek.jsonl"
    code = (
        f"from pathlib import Path; from generator.disk.lock import {others}\n"
        f"with {others}(Path({str(path)!r})): print('binnen', flush=True)"
    )
    with locked(path):
        other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    output, _ = other.communicate(timeout=20)

    assert output == "binnen\n"


def test_who_only_looks_needs_no_lock(tmp_path: Path) -> None:
    with shared(tmp_path / "logboek.jsonl"):
        pass

    assert list(tmp_path.iterdir()) == []
