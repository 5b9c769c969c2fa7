"""How problems are shown: one line each, and on a terminal the line of the file with a caret."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from generator.problems import Place, Problem

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
    path = Path(place.file)
    if path.suffix != ".yaml" or not path.is_file():
        return None
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    if place.line > len(lines):
        return None
    first = max(0, place.column - WIDEST // 2)
    text = lines[place.line - 1][first : first + WIDEST].replace("\t", " ")
    printable = "".join(char if char.isprintable() else "?" for char in text)
    return f"    {printable}\n    {' ' * (place.column - 1 - first)}^"
