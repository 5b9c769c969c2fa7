"""The line of a file that a problem is about, to show beneath it."""

from __future__ import annotations

from pathlib import Path

from generator.disk.input_file import read_input
from generator.problems import InputError, Place
from generator.source.text import LINE_END

WIDEST = 100
"""How much of a line of a file is shown."""


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
    if path.suffix != ".yaml":
        return []
    try:
        raw = read_input(path, str(path))
    except InputError:
        return []
    return LINE_END.split(raw.decode("utf-8-sig", errors="replace"))
