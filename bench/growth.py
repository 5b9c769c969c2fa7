"""Whether the time grows no faster than the pages, and whether everything still arrives."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.dossiers import SIZES, Size
from bench.measure import CommandError, Runs, Task, in_turn, rapport
from bench.readback import missing, pdf_text, word_text
from bench.table import show

TIMES = 3
HEAD = (
    *("aantal", "bladzijden", "seconden", "cpu", "samen MB"),
    *("ms/blz", "ms/blz erbij", "verhouding"),
)
MEANING = """
ms/blz erbij: de cpu-tijd van elke bladzijde meer dan in de rij erboven, zonder het starten.
verhouding:   hoeveel keer de cpu-tijd groeide, gedeeld door hoeveel keer de bladzijden groeiden;
              tot en met 1 groeit de tijd niet sneller dan het document."""


@dataclass(frozen=True)
class Point:
    """One size: how many facts, how many pages they became, and what that took."""

    count: int
    pages: int
    runs: Runs

    @property
    def milliseconds(self) -> float:
        """The processor time; on a machine that others use too it is steadier than a clock."""
        return self.runs.cpu_seconds * 1000


def show_growth(workplace: Path) -> None:
    """Make documents of growing size, read them back, and print what they took.

    Raises ``CommandError`` when something does not arrive in Word or PDF.
    """
    for size in SIZES:
        title = f"{size.title}: het midden van {TIMES} keer, om en om; alles staat in Word en pdf"
        show(title, HEAD, _rows(_points(size, workplace)))
    print(MEANING)


def _points(size: Size, workplace: Path) -> list[Point]:
    folders = {count: size.write(count, workplace) for count in size.counts}
    measured = in_turn({count: _make(size, folder) for count, folder in folders.items()}, TIMES)
    return [
        Point(count, _pages(size, count, _made(size, folder)), measured[count])
        for count, folder in folders.items()
    ]


def _make(size: Size, folder: Path) -> Task:
    made = _made(size, folder)
    command = rapport("maak", str(folder), "--opnieuw", "--uit", str(made.parents[1]))
    return Task(command, (made.with_suffix(".docx"), made.with_suffix(".pdf")))


def _made(size: Size, folder: Path) -> Path:
    """Where the document comes, without its ending."""
    return folder.parent / "output" / size.sample / size.document


def _pages(size: Size, count: int, made: Path) -> int:
    """The pages of the PDF, when all facts are in it and in the Word file."""
    text, pages = pdf_text(made.with_suffix(".pdf"))
    found = {"de pdf": text, "het Word-bestand": word_text(made.with_suffix(".docx"))}
    for where, letters in found.items():
        if lost := missing(size.names(count), letters):
            what = f"{len(lost)} van de {count} ({size.facts})"
            raise CommandError(f"in {where} ontbreken er {what}, zoals '{lost[0]}'")
    return pages


def _rows(points: list[Point]) -> list[tuple[str, ...]]:
    return [_row(points[0]), *(_grown_row(before, point) for before, point in pairwise(points))]


def _row(point: Point, extra: str = "", ratio: str = "") -> tuple[str, ...]:
    return (
        str(point.count),
        str(point.pages),
        f"{point.runs.seconds:.2f}",
        f"{point.runs.cpu_seconds:.2f}",
        f"{point.runs.together:.0f}",
        f"{point.milliseconds / point.pages:.0f}",
        extra,
        ratio,
    )


def _grown_row(before: Point, point: Point) -> tuple[str, ...]:
    extra = (point.milliseconds - before.milliseconds) / (point.pages - before.pages)
    ratio = (point.milliseconds / before.milliseconds) / (point.pages / before.pages)
    return _row(point, f"{extra:.0f}", f"{ratio:.2f}")
