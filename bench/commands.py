"""What the commands of every day take, beside what LibreOffice needs for the PDF alone."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bench.measure import Command, Runs, in_turn, rapport, run
from bench.table import show

SAMPLE = "2025-01-br"
TIMES = 7
NO_SOFFICE = (
    "\nLibreOffice (soffice) staat niet op deze computer: de vergelijking daarmee vervalt."
    " 'make keuring' zet het erop."
)
HEAD = ("opdracht", "seconden", "kortste", "langste", "cpu", "piek MB")


def show_commands(workplace: Path) -> None:
    """Measure the commands and print the table; what they make goes to ``workplace``."""
    made = in_turn(_commands(workplace), TIMES)
    title = f"Tijd en geheugen: het midden van {TIMES} keer, om en om"
    show(title, HEAD, [_row(name, runs) for name, runs in made.items()])
    if not shutil.which("soffice"):
        print(NO_SOFFICE)


def _commands(workplace: Path) -> dict[str, Command]:
    make = rapport("maak", f"inputs/{SAMPLE}", "--uit", str(workplace))
    commands = {
        f"rapport maak inputs/{SAMPLE}": make,
        "  alleen Word": (*make, "--formaat", "docx"),
        "  alleen pdf": (*make, "--formaat", "pdf"),
        "rapport controleer (alle dossiers)": rapport("controleer"),
        "python -c pass": (sys.executable, "-c", "pass"),
    }
    if shutil.which("soffice"):
        run(make)  # the Word file that LibreOffice reads
        commands["soffice: pdf van dat Word-bestand"] = _soffice(workplace)
    return commands


def _soffice(workplace: Path) -> Command:
    """LibreOffice on the Word file, with a profile of its own: a running one would answer."""
    profile = (workplace / "soffice").as_uri()
    return (
        "soffice",
        f"-env:UserInstallation={profile}",
        *("--headless", "--convert-to", "pdf"),
        *("--outdir", str(workplace / "soffice-pdf")),
        str(workplace / SAMPLE / "nota.docx"),
    )


def _row(name: str, runs: Runs) -> tuple[str, ...]:
    times = (runs.seconds, *runs.spread, runs.cpu_seconds)
    return (name, *(f"{seconds:.2f}" for seconds in times), f"{runs.megabytes:.0f}")
