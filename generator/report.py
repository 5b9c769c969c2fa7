"""How problems are shown: one line each, and on a terminal the line of the file with a caret."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from generator.problems import Place, Problem
from generator.source.text import LINE_END, MAX_BYTES

WIDEST = 100
"""How much of a line of a file is shown."""


def show_problems(problems: Iterable[Problem]) -> None:
    """Write the problems to stderr."""
    pointed = sys.stderr.isatty()
    for problem in problems:
        print(problem, file=sys.stderr)
        if pointed and (lines := source_line(problem.place)):
            print(lines, file=sys.stderr)


def source_line(place: Place) -> str | None:
    """The line of the file with a caret under the column; None if it cannot be shown."""
    lines = _lines(Path(place.file))
    if place.line > len(lines):
        return None
    first = max(0, place.column - WIDEST // 2)
    text = lines[place.line - 1][first : first + WIDEST].replace("\t", " ")
    printable = "".join(char if char.isprintable() else "?" for char in text)
    return f"    {printable}\n    {' ' * (place.column - 1 - first)}^"


def _lines(path: Path) -> list[str]:
    """The lines of a YAML file, counted as ``source`` counts them; none if it cannot be read."""
    if path.suffix != ".yaml" or not path.is_file():
        return []
    try:
        with path.open("rb") as file:
            return LINE_END.split(file.read(MAX_BYTES).decode("utf-8-sig", errors="replace"))
    except OSError:
        return []
