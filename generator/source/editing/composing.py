"""Data that the file does not have yet → YAML, in lines or between brackets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.source.editing.spelling import NOTHING_IN_A_LIST, Surroundings, Written, quoted, ways
from generator.source.nodes import Data

_STEP = 2
"""How far the fields of a group are indented."""


@dataclass(frozen=True)
class Hand:
    """How somebody writes: how far the dashes of a list are indented, and each text."""

    dashes: int
    spelled: Callable[[str, Surroundings], Written]

    def in_lines(self, data: Data) -> Written:
        """The data below a name or behind a dash, of which the column counts as 0."""
        if isinstance(data, str):
            return self.spelled(data, Surroundings(indent=_STEP))
        if not data:
            return self.in_brackets(data)
        return Written("", tuple(self._lines(data)))

    def written(self, data: Data, brackets: bool) -> Written:
        """The data as it can stand there."""
        return self.in_brackets(data) if brackets else self.in_lines(data)

    def item(self, data: Data, dash: str = "- ") -> tuple[str, ...]:
        """The lines of an item of a list, of which the dash stands at column 0."""
        if isinstance(data, str) or not data:
            return headed("-", self.in_lines(data))
        depth = self.dashes if isinstance(data, list) else _STEP
        first, *others = (line[depth:] for line in self._lines(data))
        return dash + first, *indented(others, len(dash))

    def in_brackets(self, data: Data, nothing: str = "") -> Written:
        """The data on one line."""
        if isinstance(data, str):
            return self.spelled(data, Surroundings(brackets=True))
        if isinstance(data, list):
            items = (self.in_brackets(item, NOTHING_IN_A_LIST).head for item in data)
            return Written(f"[{', '.join(items)}]")
        if isinstance(data, dict):
            fields = (f"{name}: {self.in_brackets(value).head}" for name, value in data.items())
            return Written(f"{{{', '.join(fields)}}}")
        return Written(nothing)

    def _lines(self, data: list[Data] | dict[str, Data]) -> Iterable[str]:
        if isinstance(data, list):
            return indented((line for item in data for line in self.item(item)), self.dashes)
        fields = (headed(f"{name}:", self.in_lines(value)) for name, value in data.items())
        return indented((line for lines in fields for line in lines), _STEP)


class OneLineHand(Hand):
    """Who writes everything on one line, as one does with a few short words."""

    def in_lines(self, data: Data) -> Written:
        """The same as between brackets."""
        return self.in_brackets(data)


def best(value: str, around: Surroundings) -> Written:
    """The text in the best way."""
    return next(ways(value, around))


def safest(value: str, around: Surroundings) -> Written:
    """The text in the way that is right anywhere."""
    return Written(quoted(value))


def headed(start: str, written: Written) -> tuple[str, ...]:
    """The lines of a value behind that name or dash."""
    return (f"{start} {written.head}" if written.head else start, *written.lines)


def indented(lines: Iterable[str], depth: int) -> list[str]:
    """The lines that far to the right; an empty one stays so."""
    return [" " * depth + line if line else line for line in lines]
