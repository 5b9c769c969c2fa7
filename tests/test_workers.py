from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from generator import build
from generator.dossier import read_dossier
from generator.places import TEMPLATES
from generator.problems import MachineError
from generator.workers import crews
from tests.workplace import SAMPLES


def test_there_is_a_crew_for_each_format_that_is_asked_for() -> None:
    with crews(("pdf",), 1) as crew:
        assert list(crew) == ["pdf"]


def test_a_crew_works_in_processes_of_its_own() -> None:
    with crews(("docx",), 3) as crew:
        assert crew["docx"].submit(os.getpid).result() != os.getpid()


def test_where_no_processes_are_allowed_the_work_is_done_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("generator.workers.ProcessPoolExecutor", refuse)

    with crews(("docx", "pdf"), 2) as crew:
        assert crew["docx"].submit(os.getpid).result() == os.getpid()
        with pytest.raises(ZeroDivisionError):
            crew["pdf"].submit(divmod, 1, 0).result()


def test_a_process_that_is_ended_from_outside_is_told_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier = read_dossier(SAMPLES / "klein")
    jobs = build.jobs([dossier], TEMPLATES, tmp_path, ("docx",))
    monkeypatch.setattr(build, "FORMATS", {"docx": _die})

    with (
        crews(("docx",), 1) as crew,
        pytest.raises(MachineError, match="een proces is van buiten gestopt"),
    ):
        list(build.make_all(jobs, crew))

    assert list(tmp_path.iterdir()) == []


def _die(*_: object) -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""
