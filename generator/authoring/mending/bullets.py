"""Bullets of Word and a Mac in a text → the dashes as which the program reads them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.authoring.mending.runs import Run
from generator.markdown.bullets import UsualBullets


def bulleted(lines: Sequence[str]) -> Iterator[Run]:
    """Items of lists with other bullets than those of Markdown."""
    usual = UsualBullets.of("\n".join(lines)).text.split("\n")
    numbers = range(len(lines))
    for differs, run in groupby(numbers, lambda number: lines[number] != usual[number]):
        if differs:
            first, *_, last = [*run] * 2
            yield Run(first, last, tuple(usual[first : last + 1]))
