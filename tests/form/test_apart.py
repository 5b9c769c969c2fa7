"""Work in a process of its own gives its answer or its error, and never waits for ever."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from generator.form import apart
from generator.form.apart import ENDED, TOO_LONG, done_apart
from generator.problems import InputError, MachineError, Place, Problem


def here() -> tuple[Path, int]:
    return Path.cwd(), os.getpid()


def wrong(message: str) -> None:
    raise InputError([Problem(Place("nota.docx"), message)])


def ended() -> None:
    os._exit(3)


def test_it_is_done_in_the_same_folder_in_another_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    folder, process = done_apart(here)

    assert folder == tmp_path
    assert process != os.getpid()


def test_what_is_wrong_is_raised_here() -> None:
    with pytest.raises(InputError, match="geen Word"):
        done_apart(wrong, "geen Word")


def test_a_process_that_ends_or_takes_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MachineError, match=ENDED):
        done_apart(ended)
    monkeypatch.setattr(apart, "PATIENCE", 0.05)
    with pytest.raises(MachineError, match=TOO_LONG):
        done_apart(time.sleep, 60)
