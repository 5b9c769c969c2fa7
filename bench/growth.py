"""Whether the time grows no faster than the pages, and whether everything still arrives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bench.dossiers import SIZES, Size
from bench.measure import CommandError, Runs, in_turn, rapport
from bench.readback import missing, pdf_text, word_text
from bench.table import show

TIMES = 3
HEAD = ("aantal", "bladzijden", "seconden", "piek MB", "ms/blz", "ms/blz erbij", "verhouding")
MEANING = """
ms/blz erbij: de tijd die elke bladzijde meer dan in de rij erboven kost, zonder het starten.
verhouding:   hoeveel keer de tijd groeide, gedeeld door hoeveel keer de bladzijden groeiden;
              tot en met 1 groeit de tijd niet sneller dan het document."""


@dataclass(frozen=True)
class Point:
    """One size: how many facts, how many pages they became, and what that took."""

    count: int
    pages: int
    runs: Runs

    @property
    def milliseconds(self) -> float:
        """How long it took."""
        return self.runs.seconds * 1000


def show_growth(workplace: Path) -> None:
    """Make documents of growing size, read them back, and print what they took.

    Raises ``CommandError`` when something does not arrive in Word or PDF.
    """
    for size in SIZES:
        points = [_point(size, count, workplace) for count in size.counts]
        show(f"{size.title}: het midden van {TIMES} keer", HEAD, _rows(points))
    print(MEANING)


def _point(size: Size, count: int, workplace: Path) -> Point:
    folder = size.write(count, workplace)
    output = folder.parent / "output"
    name = f"{size.facts} {count}"
    runs = in_turn({name: rapport("maak", str(folder), "--uit", str(output))}, TIMES)[name]
    made = output / size.sample / size.document
    text, pages = pdf_text(made.with_suffix(".pdf"))
    _all_arrived(f"de pdf met {name}", size.names(count), text)
    word = word_text(made.with_suffix(".docx"))
    _all_arrived(f"het Word-bestand met {name}", size.names(count), word)
    return Point(count, pages, runs)


def _all_arrived(where: str, names: Iterable[str], text: str) -> None:
    if lost := missing(names, text):
        raise CommandError(f"in {where} ontbreken er {len(lost)}, zoals '{lost[0]}'")


def _rows(points: list[Point]) -> list[tuple[str, ...]]:
    return [_row(points[0]), *(_grown_row(before, point) for before, point in pairwise(points))]


def _row(point: Point, extra: str = "", ratio: str = "") -> tuple[str, ...]:
    return (
        str(point.count),
        str(point.pages),
        f"{point.runs.seconds:.2f}",
        f"{point.runs.megabytes:.0f}",
        f"{point.milliseconds / point.pages:.0f}",
        extra,
        ratio,
    )


def _grown_row(before: Point, point: Point) -> tuple[str, ...]:
    extra = (point.milliseconds - before.milliseconds) / (point.pages - before.pages)
    ratio = (point.milliseconds / before.milliseconds) / (point.pages / before.pages)
    return _row(point, f"{extra:.0f}", f"{ratio:.2f}")
