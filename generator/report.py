"""How problems are shown: one line each, and on a terminal the line of the file with a caret."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from generator.problems import Place, Problem, Severity

WIDEST = 100
"""How much of a line of a file is shown."""


class Report:
    """What one run of the command has to say.

    Results go to stdout and problems to stderr, at once. As JSON, all problems go to stdout
    in one list at the end, and nothing else.
    """

    def __init__(self, *, strict: bool = False, as_json: bool = False) -> None:
        self.strict = strict
        self.failed = False
        self._list: list[Problem] | None = [] if as_json else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._list is not None and kind is None:
            print(json.dumps([problem.as_data() for problem in self._list], ensure_ascii=False))

    def say(self, line: str) -> None:
        """Tell a result."""
        if self._list is None:
            print(line)

    def show(self, problems: Iterable[Problem]) -> None:
        """Show problems; an error makes the run a failed one."""
        shown = [problem.as_error() if self.strict else problem for problem in problems]
        self.failed = self.failed or any(one.severity is Severity.ERROR for one in shown)
        if self._list is None:
            _write(shown)
        else:
            self._list.extend(shown)


def _write(problems: Iterable[Problem]) -> None:
    """One line each, and on a terminal the line of the file under it."""
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
    from generator.source.text import LINE_END, MAX_BYTES  # loads YAML, which a quick run spares

    try:
        with path.open("rb") as file:
            return LINE_END.split(file.read(MAX_BYTES).decode("utf-8-sig", errors="replace"))
    except OSError:
        return []
