"""Side by side with other programs, as the table that stands in README.md."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.machine import machine
from bench.measure import CommandError, Run, Task, rapport, ratio, rounds, run
from bench.programs import RENDERCV
from bench.readback import pdf_text
from bench.rivals import RIVALS, Rival
from bench.table import markdown

TIMES = 5
HEAD = ("`rapport`", "held against", "CPU", "time", "CPU s", "its CPU s")
MEANING = """
CPU and time: how many times what the other program takes; below 1.0 `rapport` takes less. The
median of {times} pairs, run in turn, of whole processes. {machine}.
Made by `make bench`; `python -m bench paren` makes this table alone."""


@dataclass(frozen=True)
class Work:
    """Documents of a dossier, what to call them, and who is held against them."""

    title: str
    dossier: str
    documents: tuple[str, ...]
    rivals: tuple[Rival, ...]


WORK = (
    Work("nota", "2025-01-br", ("nota",), RIVALS),
    Work(
        "progress report and nota",
        "2025-09-br",
        ("vgr", "nota"),
        tuple(rival for rival in RIVALS if rival.program is not RENDERCV),
    ),
)
FORMATS = {("docx", "pdf"): "Word and PDF", ("docx",): "Word", ("pdf",): "PDF"}
"""What of ours another program is held against, and how that is called."""


def show_pairs(workplace: Path) -> None:
    """Measure each pair, and print the table. Who is not there is named and left out."""
    for program in dict.fromkeys(rival.program for rival in RIVALS):
        if program.find() is None:
            print(program.missing, file=sys.stderr)
    rows = [row for number, work in enumerate(WORK) for row in _rows(work, workplace / str(number))]
    print()
    for line in (*markdown(HEAD, rows), MEANING.format(times=TIMES, machine=machine())):
        print(line)


def _rows(work: Work, workplace: Path) -> list[tuple[str, ...]]:
    """One row for each program that does its work here."""
    ours = {formats: _ours(work, formats, workplace) for formats in FORMATS}
    run(ours["docx", "pdf"])
    made = workplace / work.dossier
    theirs = {}
    for place, rival in enumerate(work.rivals):
        folder = workplace / f"rival-{place}"
        folder.mkdir()
        if task := _theirs(rival, [made / f"{name}.docx" for name in work.documents], folder):
            theirs[rival] = task
    pages = sum(pdf_text(made / f"{name}.pdf")[1] for name in work.documents)
    measured = rounds({**ours, **theirs}, TIMES)
    return [
        _row(f"{work.title}, {pages} pages", rival, measured[rival.formats], measured[rival])
        for rival in theirs
    ]


def _ours(work: Work, formats: tuple[str, ...], output: Path) -> Task:
    chosen = [f"inputs/{work.dossier}/{name}.yaml" for name in work.documents]
    one = ("--formaat", *formats) if len(formats) == 1 else ()
    files = (f"{name}.{ending}" for name in work.documents for ending in formats)
    return Task(
        rapport("maak", *chosen, "--opnieuw", *one, "--uit", str(output)),
        tuple(output / work.dossier / file for file in files),
    )


def _theirs(rival: Rival, words: Sequence[Path], folder: Path) -> Task | None:
    """What is measured of another program; nothing when it does not do it here."""
    command = rival.program.find()
    if command is None:
        return None
    try:
        task = rival.ready(command, words, folder)
        run(task)
    except CommandError as error:
        print(f"{rival.program.name} doet het hier niet en vervalt: {error}", file=sys.stderr)
        return None
    return task


def _row(ours: str, rival: Rival, mine: Sequence[Run], its: Sequence[Run]) -> tuple[str, ...]:
    """Both, with the ratios."""
    command = rival.program.find()
    assert command is not None  # it ran
    return (
        f"{ours}: {FORMATS[rival.formats]}",
        f"{rival.program.version(command)}: {rival.makes}",
        f"{ratio(mine, its, _processor):.2f}",
        f"{ratio(mine, its, _clock):.2f}",
        f"{median(map(_processor, mine)):.2f}",
        f"{median(map(_processor, its)):.2f}",
    )


def _processor(run: Run) -> float:
    return run.cpu_seconds


def _clock(run: Run) -> float:
    return run.seconds
