"""What the commands of every day take."""

from __future__ import annotations

import sys
from pathlib import Path

from bench.measure import Runs, Task, in_turn, rapport
from bench.table import show

SAMPLE = "2025-01-br"
TIMES = 7
HEAD = ("opdracht", "seconden", "kortste", "langste", "cpu", "grootste MB", "samen MB")


def show_commands(workplace: Path) -> None:
    """Measure the commands and print the table; what they make goes to ``workplace``."""
    made = in_turn(_tasks(workplace), TIMES)
    title = f"Tijd en geheugen: het midden van {TIMES} keer, om en om"
    show(title, HEAD, [_row(name, runs) for name, runs in made.items()])


def _tasks(workplace: Path) -> dict[str, Task]:
    folder = workplace / SAMPLE
    word, pdf = folder / "nota.docx", folder / "nota.pdf"
    make = rapport("maak", f"inputs/{SAMPLE}", "--opnieuw", "--uit", str(workplace))
    return {
        f"rapport maak inputs/{SAMPLE}": Task(make, (word, pdf)),
        "  alleen Word": Task((*make, "--formaat", "docx"), (word,)),
        "  alleen pdf": Task((*make, "--formaat", "pdf"), (pdf,)),
        "rapport controleer (alle dossiers)": Task(rapport("controleer")),
        "python -c pass": Task((sys.executable, "-c", "pass")),
    }


def _row(name: str, runs: Runs) -> tuple[str, ...]:
    times = (runs.seconds, *runs.spread, runs.cpu_seconds)
    memory = (runs.megabytes, runs.together)
    return (name, *(f"{s:.2f}" for s in times), *(f"{mb:.0f}" for mb in memory))
