"""Runs take their turn, and a command that does not do its work is no figure."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bench.measure import CommandError, Run, Task, in_turn, ratio, rounds, run

WRITE = "import sys; open(sys.argv[1], 'a').write(sys.argv[2])"


def python(code: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-S", "-c", code, *arguments)


def runs(*seconds: float) -> tuple[Run, ...]:
    return tuple(Run(one, one / 2, 1) for one in seconds)


def test_tasks_take_turns(tmp_path: Path) -> None:
    log = tmp_path / "log"
    tasks = {name: Task(python(WRITE, str(log), name)) for name in "AB"}

    measured = rounds(tasks, 3)

    assert log.read_text() == "ABABAB"
    assert {name: len(each) for name, each in measured.items()} == {"A": 3, "B": 3}


def test_memory_has_a_round_of_its_own() -> None:
    (measured,) = in_turn({"A": Task(python("'x' * 10**7"))}, 2).values()

    assert len(measured.runs) == 2
    assert measured.together > 1


def test_a_file_is_made_anew_each_time(tmp_path: Path) -> None:
    made = tmp_path / "made"
    task = Task(python(WRITE, str(made), "x"), (made,))

    rounds({"A": task}, 2)

    assert made.read_text() == "x"


@pytest.mark.parametrize(
    ("code", "why"), [("raise SystemExit(3)", "code 3"), ("pass", "maakte geen made")]
)
def test_a_command_that_does_not_do_its_work_is_an_error(
    code: str, why: str, tmp_path: Path
) -> None:
    with pytest.raises(CommandError, match=why):
        run(Task(python(code), (tmp_path / "made",)))


def test_a_ratio_is_the_middle_of_the_rounds() -> None:
    """One slow moment of the machine falls on both, or on one round only."""
    assert ratio(runs(2, 20, 3), runs(1, 10, 1), lambda run: run.seconds) == 2
    assert ratio(runs(1, 1, 9), runs(2, 2, 2), lambda run: run.cpu_seconds) == 0.5
