"""What a command takes: whole-process time and peak memory, over several runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

from generator.places import ROOT

STOPWATCH = Path(__file__).with_name("stopwatch.py")
Command = Sequence[str]
Name = TypeVar("Name", bound=Hashable)


class CommandError(Exception):
    """A command did not do its work, so that its figures mean nothing."""


@dataclass(frozen=True)
class Run:
    """What one run took."""

    seconds: float
    cpu_seconds: float
    megabytes: float


@dataclass(frozen=True)
class Runs:
    """What several runs of the same command took."""

    runs: tuple[Run, ...]

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
        """The peak memory of the run in the middle."""
        return median(run.megabytes for run in self.runs)

    @property
    def spread(self) -> tuple[float, float]:
        """The shortest and the longest time: how noisy the machine was."""
        times = [run.seconds for run in self.runs]
        return min(times), max(times)


def rapport(*arguments: str) -> Command:
    """The command line of the program, under the Python that runs this."""
    return (sys.executable, "-m", "generator", *arguments)


def run(command: Command) -> Run:
    """Run it once, from the checkout. Raises ``CommandError`` when it does not end well."""
    timed = subprocess.run(
        [sys.executable, "-I", "-S", str(STOPWATCH), *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, cpu_seconds, kilobytes, code = timed.stdout.split()
    if code != "0":
        raise CommandError(f"{' '.join(command)} eindigt met code {code}:\n{timed.stderr}")
    return Run(float(seconds), float(cpu_seconds), int(kilobytes) / 1024)


def in_turn(commands: Mapping[Name, Command], times: int) -> dict[Name, Runs]:
    """Run them in turn (A B A B), after one run of each that does not count.

    In turn, so that what else the machine is doing falls on all of them alike.
    """
    for command in commands.values():
        run(command)
    rounds = [{name: run(command) for name, command in commands.items()} for _ in range(times)]
    return {name: Runs(tuple(each[name] for each in rounds)) for name in commands}
