"""How problems are shown: one line each, and on a terminal the line of the file with a caret."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Self

from generator.problems import Place, Problem, Severity


class Console:
    """What one run of the command has to say.

    Results go to stdout and problems to stderr, at once. As JSON, all problems go to stdout
    in one list at the end, and nothing else.
    """

    def __init__(self, *, strict: bool = False, as_json: bool = False) -> None:
        self.strict = strict
        self.failed = False
        self.warnings = 0
        self._shown: set[Problem] = set()
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
        """Show problems, each once in a run; an error makes the run a failed one."""
        new = dict.fromkeys(problem for problem in problems if problem not in self._shown)
        self._shown.update(new)
        shown = [problem.as_error() if self.strict else problem for problem in new]
        self.warnings += sum(one.severity is Severity.WARNING for one in shown)
        self.failed = self.failed or any(one.severity is Severity.ERROR for one in shown)
        if self._list is None:
            _write(shown)
        else:
            self._list.extend(shown)


def _write(problems: Iterable[Problem]) -> None:
    """One line each, and on a terminal the line of the file under it."""
    for problem in problems:
        print(problem, file=sys.stderr)
        if sys.stderr.isatty():
            _point_at(problem.place)


def _point_at(place: Place) -> None:
    """Show the line of the file."""
    from generator.source.excerpt import source_line  # loads YAML, which a quick run spares

    if lines := source_line(place):
        print(lines, file=sys.stderr)
