"""What changes of the samples take, and whether each leads back to the same bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from statistics import median, quantiles
from time import process_time

from bench.table import show
from generator.places import INPUTS, ROOT
from generator.problems import InputError
from generator.source.editing import changed
from keuring.edit_rounds import FORMS, KINDS, NAME, SAME, STEPS, Round, outcome

TIMED = 5
"""Of every so manieth change the time is measured."""

HEAD = ("verandering", "aantal", "terug gelijk", "geweigerd", "anders", "ms", "ms p95")
MEANING = """
ms: de cpu-tijd van één verandering van een bestand, met het lezen ervan voor en na."""


@dataclass
class Tally:
    """What became of the changes of one kind, and the processor time of each."""

    became: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)

    def row(self, name: str) -> tuple[str, ...]:
        """The figures, as a row of the table."""
        count, same = self.became.total(), self.became[SAME]
        refused = self.became["geweigerd"]
        times = (median(self.seconds), quantiles(self.seconds, n=20)[-1])
        figures = (count, same, refused, count - same - refused)
        return (name, *map(str, figures), *(f"{1000 * time:.1f}" for time in times))


def show_edits(workplace: Path) -> None:
    """Change each value of each sample and back, in each form of the file; print what came of it.

    Nothing is written in ``workplace``: changes are of bytes.
    """
    paths = sorted((ROOT / INPUTS).rglob("*.yaml"))
    for form, stored in FORMS.items():
        files = [stored(path.read_bytes()) for path in paths]
        title = f"{form}: {len(files)} bestanden, elke {STEPS[form]}e verandering en terug"
        show(title, HEAD, list(_rows(files, STEPS[form])))
    print(MEANING)


def _rows(files: list[bytes], step: int) -> Iterator[tuple[str, ...]]:
    for name, rounds in KINDS.items():
        tally = Tally()
        for content in files:
            for number, one in enumerate(islice(rounds(content), 0, None, step)):
                tally.became[outcome(content, one).partition(":")[0]] += 1
                if number % TIMED == 0:
                    tally.seconds.append(_seconds(content, one))
        yield tally.row(name)


def _seconds(content: bytes, one: Round) -> float:
    start = process_time()
    with suppress(InputError):
        changed(content, NAME, one.there)
    return process_time() - start
