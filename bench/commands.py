"""What the commands of every day take, beside what LibreOffice needs for the PDF alone."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.measure import Runs, Task, in_turn, rapport
from bench.table import show

SAMPLE = "2025-01-br"
TIMES = 7
NO_SOFFICE = (
    "\nLibreOffice (soffice) staat niet op deze computer: de vergelijking daarmee vervalt."
    " 'make keuring' zet het erop."
)
HEAD = ("opdracht", "seconden", "kortste", "langste", "cpu", "grootste MB", "samen MB")


def show_commands(workplace: Path) -> None:
    """Measure the commands and print the table; what they make goes to ``workplace``."""
    made = in_turn(_tasks(workplace), TIMES)
    title = f"Tijd en geheugen: het midden van {TIMES} keer, om en om"
    show(title, HEAD, [_row(name, runs) for name, runs in made.items()])
    if not shutil.which("soffice"):
        print(NO_SOFFICE)


def _tasks(workplace: Path) -> dict[str, Task]:
    folder = workplace / SAMPLE
    word, pdf = folder / "nota.docx", folder / "nota.pdf"
    make = rapport("maak", f"inputs/{SAMPLE}", "--opnieuw", "--uit", str(workplace))
    tasks = {
        f"rapport maak inputs/{SAMPLE}": Task(make, (word, pdf)),
        "  alleen Word": Task((*make, "--formaat", "docx"), (word,)),
        "  alleen pdf": Task((*make, "--formaat", "pdf"), (pdf,)),
        "rapport controleer (alle dossiers)": Task(rapport("controleer")),
        "python -c pass": Task((sys.executable, "-c", "pass")),
    }
    if shutil.which("soffice"):
        tasks["soffice: pdf van dat Word-bestand"] = _soffice(workplace, word)
    return tasks


def _soffice(workplace: Path, word: Path) -> Task:
    """LibreOffice on the Word file, with a profile of its own: a running one would answer."""
    profile, folder = (workplace / "soffice").as_uri(), workplace / "soffice-pdf"
    convert = ("--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word))
    return Task(
        ("soffice", f"-env:UserInstallation={profile}", *convert), (folder / f"{word.stem}.pdf",)
    )


def _row(name: str, runs: Runs) -> tuple[str, ...]:
    times = (runs.seconds, *runs.spread, runs.cpu_seconds)
    memory = (runs.megabytes, runs.together)
    return (name, *(f"{s:.2f}" for s in times), *(f"{mb:.0f}" for mb in memory))
