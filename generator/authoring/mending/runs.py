"""Lines of a text that belong together and become others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """Lines of a text, from ``first`` up to and including ``last``, and what comes there."""

    first: int
    last: int
    lines: tuple[str, ...]


Finder = Callable[[Sequence[str]], Iterator[Run]]
"""Finds in the lines of a text what is to be mended."""


def stretches(lines: Sequence[str], belongs: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """From where to where (not included) lines stand one after the other that belong together."""
    first = 0
    while first < len(lines):
        end = first
        while end < len(lines) and belongs(lines[end]):
            end += 1
        if end > first:
            yield first, end
        first = end + 1


def with_runs(lines: Sequence[str], runs: Sequence[Run]) -> Iterator[str]:
    """The lines after those became others."""
    done = 0
    for run in runs:
        yield from lines[done : run.first]
        yield from run.lines
        done = run.last + 1
    yield from lines[done:]
