"""A thousand dossiers at once, beside what the engines need for them when they are warm."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

from bench.engines import warm_seconds
from bench.machine import machine
from bench.many import HEAD, Batch, batch, output_of, rows
from bench.measure import CommandError, rapport
from bench.memos import write_memos
from bench.table import show
from generator.places import ROOT

COUNT = 1000
WARM = 20
"""How many dossiers tell what the engines need for one."""
MEANING = """
Het eerste document staat er na {first:.1f} s.
De motoren kosten, als ze warm zijn, {warm:.0f} ms cpu per dossier: {share:.0%} van wat maak kost.
Op {cores} kernen kunnen zij alle in {ideal:.1f} s; maak haalt {speed:.0%} van die snelheid.
{machine}"""


def show_batch(workplace: Path) -> None:
    """Make a thousand dossiers, and print what that took."""
    first = _first_document(workplace)
    made = batch(COUNT, workplace, times=1)
    warm = warm_seconds(write_memos(WARM, workplace))
    show("Duizend dossiers met een memo en doelen, één keer", HEAD, rows([made]))
    print(meaning(made, first, warm, len(os.sched_getaffinity(0))))


def meaning(made: Batch, first: float, warm: float, cores: int) -> str:
    """In words: when there is something, and how much of it all is not the engines'."""
    engines = warm * made.count
    ideal = engines / cores
    return MEANING.format(
        first=first,
        warm=warm * 1000,
        share=engines / made.making.cpu_seconds,
        cores=cores,
        ideal=ideal,
        speed=ideal / made.making.seconds,
        machine=machine(),
    )


def _first_document(workplace: Path) -> float:
    """After how many seconds the first document is there, of as many; then it is broken off."""
    folder = workplace / "first"
    folder.mkdir()
    inputs = write_memos(COUNT, folder)
    output = output_of(inputs)
    begin = time.perf_counter()
    command = rapport("maak", str(inputs), "--uit", str(output))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as running:
        while running.poll() is None and not any(output.glob("*/memo.*")):
            time.sleep(0.01)
        seconds = time.perf_counter() - begin
        if running.poll() is not None:
            raise CommandError("er kwam geen document van de duizend dossiers")
        running.terminate()
    return seconds
