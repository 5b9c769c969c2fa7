"""Lists and tables in a text that were pasted, and would be printed as one paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pydantic_core import PydanticCustomError

from generator.authoring.describe import FieldGroup
from generator.authoring.mending.bullets import bulleted
from generator.authoring.mending.described import values_in
from generator.authoring.mending.mend import Change, Step
from generator.authoring.mending.runs import Finder, with_runs
from generator.authoring.mending.tables import barred, tabbed
from generator.model.fields.notation import Notation
from generator.origin import Loc
from generator.source import Source

Proof = Callable[[str, str, Notation[Any]], bool]
"""Whether a text of that notation is better in its second form than in its first."""


def _reads_the_same(before: str, after: str, notation: Notation[Any]) -> bool:
    try:
        return bool(notation.read(before) == notation.read(after))
    except PydanticCustomError:
        return _faults(before, notation) == _faults(after, notation)


def _has_fewer_faults(before: str, after: str, notation: Notation[Any]) -> bool:
    return _faults(after, notation) < _faults(before, notation)


FINDERS: tuple[tuple[Finder, str, Proof], ...] = (
    (bulleted, "een punt van een lijst begint met '- '", _reads_the_same),
    (tabbed, "kolommen met tabs, uit Word of Excel, worden een tabel", _has_fewer_faults),
    (barred, "onder de kopregel van een tabel hoort een regel met streepjes", _has_fewer_faults),
)
"""Bullets go first: Word puts a tab behind each."""


def texts(document: Source, known: FieldGroup) -> Iterator[Step]:
    """The mends of texts, of each those of one sort; the next are found when those were done."""
    for value in values_in(document.data, known):
        notation = value.known.notation
        if notation and notation.long and isinstance(value.data, str):
            yield from _steps(document, value.loc, value.data, notation)


def _steps(document: Source, loc: Loc, text: str, notation: Notation[Any]) -> list[Step]:
    """The mends of the first sort that is found in a text: all together, or none of them."""
    lines = text.split("\n")
    for finder, why, is_better in FINDERS:
        runs = list(finder(lines))
        edits = [document.text_edit(loc, run.first, run.last, run.lines) for run in runs]
        after = "\n".join(with_runs(lines, runs))
        if runs and is_better(text, after, notation):
            return [Step(edit, why, Change(loc, loc, after)) for edit in edits if edit]
    return []


def _faults(text: str, notation: Notation[Any]) -> int:
    """How much is wrong in a text as Markdown."""
    try:
        notation.read(text)
    except PydanticCustomError as error:
        return len((error.context or {}).get("faults", [error]))
    return 0
