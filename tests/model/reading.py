"""Models from YAML, as the tests of the models want them."""

from __future__ import annotations

from typing import TypeVar

import pytest

from generator import source
from generator.content.tree import Block, Inline, Paragraph, Row, Table, Text
from generator.model.base import Invoer
from generator.model.bevinding import Bevinding
from generator.model.context import Kader
from generator.model.facts.organisatie import Organisatie
from generator.model.kind import Feiten
from generator.model.reading import lees
from generator.origin import Loc
from generator.problems import InputError, Problem
from tests.workplace import SAMPLES

M = TypeVar("M", bound=Invoer)


def read(soort: type[M], text: str) -> M:
    """The YAML as that kind of model."""
    return lees(soort, source.parse(text.encode(), "d.yaml"))


def faults(soort: type[Invoer], text: str) -> list[str]:
    """What is wrong with the YAML, each as ``line:column: fout: …``."""
    with pytest.raises(InputError) as caught:
        read(soort, text)
    return [str(problem).removeprefix("d.yaml:") for problem in caught.value.problems]


def organisation() -> Organisatie:
    """The organisation of the samples: SG and pSG on the board, one contact person."""
    return read(Organisatie, (SAMPLES / "organisatie.yaml").read_text("utf-8"))


def frame(*facts: Feiten) -> Kader:
    """A frame with the organisation of the samples and those facts."""
    return Kader(organisation(), {fact.soort: fact for fact in facts})


def words(item: object) -> str:
    """The text of blocks, rows and what is in them, in order; cells are kept apart by ``|``."""
    if isinstance(item, Text):
        return item.text
    if isinstance(item, Row):
        return "|".join(map(words, item.cells))
    if isinstance(item, tuple):
        return "".join(map(words, item))
    for name in ("children", "items", "rows"):
        if hasattr(item, name):
            return words(getattr(item, name))
    return ""


def only_table(blocks: tuple[Block, ...]) -> Table:
    """The table, where there is one block."""
    (table,) = blocks
    assert isinstance(table, Table)
    return table


def lines(table: Table) -> list[str]:
    """The rows and bands of a table as text, with its header."""
    header = "|".join(words(column.heading) for column in table.columns)
    return [header, *map(words, table.rows)]


def paragraph(text: str) -> tuple[Paragraph]:
    """Plain text as Markdown gives it."""
    inline: Inline = Text(text)
    return (Paragraph((inline,)),)


def loc_of(finding: Bevinding | Problem) -> Loc:
    """The path to what is wrong."""
    if isinstance(finding, Bevinding):
        return finding.loc
    assert finding.origin
    return finding.origin.loc
