from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.output import LOCK, TEMPORARY, keep_aside, one_at_a_time, write_whole
from generator.problems import MachineError


def test_a_file_is_written_with_the_folder_that_it_needs(tmp_path: Path) -> None:
    write_whole(tmp_path / "a/b.pdf", b"x")

    assert (tmp_path / "a/b.pdf").read_bytes() == b"x"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.pdf"]


def test_where_a_file_cannot_be_the_error_says_so_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("in de weg")

    with pytest.raises(MachineError, match="kan niet worden geschreven: er staat al iets anders"):
        write_whole(tmp_path / "a/b.pdf", b"x")


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / f"{TEMPORARY}abc").write_text("half")
    (tmp_path / "nota.docx").write_text("heel")

    with one_at_a_time(tmp_path):
        pass

    assert sorted(path.name for path in tmp_path.iterdir()) == [LOCK, "nota.docx"]


def test_another_run_waits(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from generator.output import one_at_a_time\n"
        f"with one_at_a_time(Path({str(tmp_path)!r})): print('binnen', flush=True)"
    )
    with one_at_a_time(tmp_path):
        other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(timeout=0.5)
    output, _ = other.communicate(timeout=20)

    assert output == "binnen\n"


def test_an_edited_file_is_kept_under_the_date_of_the_edit(tmp_path: Path) -> None:
    target = tmp_path / "nota.docx"
    target.write_text("bewerkt")
    os.utime(target, (0, 1_760_000_000))

    first, second = keep_aside(target), keep_aside(target)

    assert first.name.startswith("nota (bewerkt 2025-10-09 ")
    assert second.name == first.name.replace(").docx", " 2).docx")
    assert {path.read_text() for path in (target, first, second)} == {"bewerkt"}
