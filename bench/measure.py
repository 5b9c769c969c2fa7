"""What a command takes: whole-process time and peak memory, over several runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

from generator.places import ROOT

STOPWATCH = Path(__file__).with_name("stopwatch.py")
TREE_MEMORY = Path(__file__).with_name("tree_memory.py")
Name = TypeVar("Name", bound=Hashable)


class CommandError(Exception):
    """A command did not do its work, so that its figures mean nothing."""


@dataclass(frozen=True)
class Task:
    """A command line, and the files that it must make anew every time.

    They are removed before a run: a program that finds its work done would be measured
    at doing nothing.
    """

    command: Sequence[str]
    makes: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Run:
    """What one run took; the memory is that of its largest process."""

    seconds: float
    cpu_seconds: float
    megabytes: float


@dataclass(frozen=True)
class Runs:
    """What several runs of the same command took, and the peak of all its processes together."""

    runs: tuple[Run, ...]
    together: float

    @property
    def seconds(self) -> float:
        """The time of the run in the middle."""
        return median(run.seconds for run in self.runs)

    @property
    def cpu_seconds(self) -> float:
        """The processor time of the run in the middle; other work hardly touches it."""
        return median(run.cpu_seconds for run in self.runs)

    @property
    def megabytes(self) -> float:
        """The peak of the largest process, of the run in the middle."""
        return median(run.megabytes for run in self.runs)

    @property
    def spread(self) -> tuple[float, float]:
        """The shortest and the longest time: how noisy the machine was."""
        times = [run.seconds for run in self.runs]
        return min(times), max(times)


def rapport(*arguments: str) -> tuple[str, ...]:
    """The command line of the program, under the Python that runs this."""
    return (sys.executable, "-m", "generator", *arguments)


def run(task: Task) -> Run:
    """Run it once. Raises ``CommandError`` when it does not do its work."""
    seconds, cpu_seconds, kilobytes = _under(STOPWATCH, task)
    return Run(seconds, cpu_seconds, kilobytes / 1024)


def in_turn(tasks: Mapping[Name, Task], times: int) -> dict[Name, Runs]:
    """Run them in turn (A B A B), after one run of each for the memory, which warms up.

    In turn, so that what else the machine is doing falls on all of them alike.
    """
    together = {name: _under(TREE_MEMORY, task)[0] / 1024 for name, task in tasks.items()}
    return {name: Runs(runs, together[name]) for name, runs in rounds(tasks, times).items()}


def rounds(tasks: Mapping[Name, Task], times: int) -> dict[Name, tuple[Run, ...]]:
    """The runs of each task, when all take their turn in every round."""
    each = [{name: run(task) for name, task in tasks.items()} for _ in range(times)]
    return {name: tuple(one[name] for one in each) for name in tasks}


def ratio(these: Iterable[Run], those: Iterable[Run], what: Callable[[Run], float]) -> float:
    """How many times as much these take as those: the middle of the rounds."""
    return median(what(a) / what(b) for a, b in zip(these, those, strict=True))


def _under(program: Path, task: Task) -> list[float]:
    """What the measuring program tells of the task, which is run from the checkout."""
    for file in task.makes:
        file.unlink(missing_ok=True)
    command = [sys.executable, "-I", "-S", str(program), *task.command]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    *figures, code = told.stdout.split()
    line = " ".join(task.command)
    if code != "0":
        raise CommandError(f"{line} eindigt met code {code}:\n{told.stderr}")
    if absent := [file.name for file in task.makes if not file.is_file()]:
        raise CommandError(f"{line} maakte geen {', '.join(absent)}:\n{told.stderr}")
    return [float(figure) for figure in figures]
