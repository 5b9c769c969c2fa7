"""Lists of short texts with bullets in the place of dashes, which YAML takes for one text."""

from __future__ import annotations

from collections.abc import Iterator

from generator.authoring.describe import FieldGroup
from generator.authoring.mending.described import values_in
from generator.authoring.mending.lines import ITEM_BEGINS, with_dash
from generator.authoring.mending.mend import Change, Step
from generator.source import Data, Source


def items(document: Source, known: FieldGroup) -> Iterator[Step]:
    """The mends of such lists."""
    for value in values_in(document.data, known):
        if value.known.many and not value.in_list and isinstance(value.data, str):
            lines = [with_dash(line) for line in document.own_lines(value.loc)]
            better = [line for line in lines if line]
            if better and len(better) == len(lines):
                said: list[Data] = [line.strip().removeprefix("-").strip() for line in better]
                edit = document.own_lines_edit(value.loc, better)
                yield Step(edit, ITEM_BEGINS, Change(value.loc, value.loc, said))
