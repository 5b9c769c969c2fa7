"""Whether many dossiers take no more each than a few do."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.measure import Runs, Task, in_turn, rapport
from bench.memos import write_memos
from bench.table import show

COUNTS = (1, 10, 100)
TIMES = 3
HEAD = (
    *("dossiers", "seconden", "cpu", "kernen", "samen MB"),
    *("ms/dossier", "ms/dossier erbij", "niets veranderd: cpu"),
)
MEANING = """
kernen:           hoeveel er gemiddeld bezig waren; op deze computer zijn er {cores}.
ms/dossier erbij: de cpu-tijd van elk dossier meer dan in de rij erboven, zonder het starten.
niets veranderd:  nog eens maken, als alles er al is."""


@dataclass(frozen=True)
class Batch:
    """So many dossiers: what it takes to make them, and to find them made."""

    count: int
    making: Runs
    unchanged: Runs


def show_many(workplace: Path) -> None:
    """Make ever more dossiers, and print what they took."""
    title = f"Dossiers met een memo en doelen: het midden van {TIMES} keer, om en om"
    show(title, HEAD, rows([batch(count, workplace, TIMES) for count in COUNTS]))
    print(MEANING.format(cores=len(os.sched_getaffinity(0))))


def batch(count: int, workplace: Path, times: int) -> Batch:
    """Measure that many dossiers; they stay in the workplace, with what was made of them."""
    inputs = write_memos(count, workplace)
    output = output_of(inputs)
    folders = [folder for folder in inputs.iterdir() if folder.is_dir()]
    made = [output / folder.name / f"memo.{ending}" for folder in folders for ending in ENDINGS]
    make = rapport("maak", str(inputs), "--uit", str(output))
    making = in_turn({"maak": Task((*make, "--opnieuw"), tuple(made))}, times)["maak"]
    unchanged = in_turn({"maak": Task(make)}, times)["maak"]
    return Batch(count, making, unchanged)


ENDINGS = ("docx", "pdf")


def output_of(inputs: Path) -> Path:
    """Where what is made of those dossiers comes."""
    return inputs.with_name(f"{inputs.name}-output")


def rows(batches: list[Batch]) -> list[tuple[str, ...]]:
    """A row for each; from the second on with what each dossier more took."""
    extras = [_extra(before, after) for before, after in pairwise(batches)]
    return [_row(one, extra) for one, extra in zip(batches, ["", *extras], strict=True)]


def _extra(before: Batch, after: Batch) -> str:
    more = after.making.cpu_seconds - before.making.cpu_seconds
    return f"{more * 1000 / (after.count - before.count):.0f}"


def _row(one: Batch, extra: str) -> tuple[str, ...]:
    making = one.making
    return (
        f"{one.count}",
        f"{making.seconds:.2f}",
        f"{making.cpu_seconds:.2f}",
        f"{making.cpu_seconds / making.seconds:.1f}",
        f"{making.together:.0f}",
        f"{making.cpu_seconds * 1000 / one.count:.0f}",
        extra,
        f"{one.unchanged.cpu_seconds:.2f}",
    )
