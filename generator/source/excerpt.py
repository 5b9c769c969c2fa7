"""Lines of a file, to show with what is told of them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from generator.disk.input_file import read_input
from generator.problems import InputError, Place
from generator.source.text import LINE_END

WIDEST = 100
"""How much of a line of a file is shown with a caret."""

LONGEST = 300
"""How much of a line of a file is shown without one; it may run on."""

MOST = 6
"""How many lines of a text are shown."""


def source_line(place: Place) -> str | None:
    """The line of the file with a caret under the column; None if it cannot be shown."""
    raw = _contents(Path(place.file))
    lines = [] if raw is None else _lines(raw)
    if place.line > len(lines):
        return None
    first = max(0, place.column - WIDEST // 2)
    text = _printable(lines[place.line - 1][first : first + WIDEST])
    return f"    {text}\n    {' ' * (place.column - 1 - first)}^"


def lines_from(raw: bytes, place: Place, count: int) -> tuple[str, ...]:
    """So many lines of a file, ``MOST`` at most, from that place, without their indentation."""
    lines = _lines(raw)[place.line - 1 :][: min(count, MOST)]
    shown = dedent("\n".join(_printable(line[:LONGEST]) for line in lines))
    return tuple(shown.split("\n"))


def _printable(text: str) -> str:
    """The text without what breaks a line or steers a terminal."""
    spaced = text.replace("\t", " ")
    return "".join(char if char.isprintable() else "?" for char in spaced)


def _contents(path: Path) -> bytes | None:
    """The bytes of a YAML file; None if it cannot be read."""
    if path.suffix != ".yaml":
        return None
    try:
        return read_input(path, str(path))
    except InputError:
        return None


def _lines(raw: bytes) -> list[str]:
    """The lines of a YAML file, counted as ``source`` counts them."""
    return LINE_END.split(raw.decode("utf-8-sig", errors="replace"))
