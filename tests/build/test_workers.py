from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from generator.build.formats import DOCX, FORMATS, PDF
from generator.build.workers import Task, crews
from generator.problems import MachineError

BIG = b"x" * 300_000
"""More than a line holds at once."""


def same(value: object) -> object:
    return value


def die(_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def wait_long(_: object) -> None:
    time.sleep(60)


def refuse(_: object) -> None:
    raise MachineError("Pango ontbreekt")


def test_every_task_is_done_once_by_another_process() -> None:
    with crews(FORMATS, 3) as crew:
        tasks = [Task(("docx", "pdf")[number % 2], same, ((number, BIG),)) for number in range(18)]
        results = dict(crew.results(tasks))
        (where,) = dict(crew.results([Task("docx", os.getpid, ())])).values()

    assert results == {number: task.arguments[0] for number, task in enumerate(tasks)}
    assert where != os.getpid()


def test_what_a_task_raises_is_raised_here() -> None:
    with crews((DOCX,), 1) as crew, pytest.raises(MachineError, match="Pango ontbreekt"):
        list(crew.results([Task("docx", refuse, (0,))]))


@pytest.mark.parametrize("arguments", [(0,), (BIG,)])
def test_a_process_that_is_ended_from_outside_is_told(arguments: tuple[object, ...]) -> None:
    tasks = [Task("pdf", call, arguments) for call in (same, die, same, wait_long)]

    with crews((PDF,), 2) as crew, pytest.raises(MachineError, match="van buiten gestopt"):
        list(crew.results(tasks))


def test_where_no_processes_are_allowed_the_work_is_done_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse_to_start() -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse_to_start)

    with crews(FORMATS, 2) as crew:
        assert list(crew.results([Task("pdf", os.getpid, ())])) == [(0, os.getpid())]


def test_no_process_outlives_one_that_is_killed() -> None:
    code = (
        "import os, time; from generator.build.formats import DOCX\n"
        "from generator.build.workers import crews\n"
        "with crews((DOCX,), 1) as crew:\n"
        "    print(crew.everyone[0].process.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        worker = int(run.stdout.readline())
        run.kill()
    for _ in range(100):
        if not os.path.exists(f"/proc/{worker}"):
            break
        time.sleep(0.1)

    assert not os.path.exists(f"/proc/{worker}")


def test_what_an_engine_leaves_among_the_temporary_files_goes_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    task = Task("pdf", tempfile.mkdtemp, ())

    with crews((PDF,), 1) as crew:
        ((_, made),) = crew.results([task])
        assert Path(str(made)).is_relative_to(tmp_path)

    assert list(tmp_path.iterdir()) == []
