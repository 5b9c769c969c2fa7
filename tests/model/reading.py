"""Models from YAML, as the tests of the models want them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar, cast

import pytest

from generator import source
from generator.content.inline import Inline, Paragraph, Text
from generator.content.tree import Block, Row, Table
from generator.content.walk import Part, parts
from generator.model.base import Invoer
from generator.model.facts.organisatie import Organisatie
from generator.model.kind import Document, Feiten, Kader
from generator.model.peildatum import Peildatum
from generator.model.reading import read_as
from generator.origin import Loc, Origin
from generator.problems import InputError, Problem
from tests.workplace import SAMPLES

M = TypeVar("M", bound=Invoer)


def read(soort: type[M], text: str, file: str = "d.yaml") -> M:
    """The YAML as that kind of model, from a file of that name."""
    return read_as(soort, source.parse(text.encode(), file))


def faults(soort: type[Invoer], text: str) -> list[str]:
    """What is wrong with the YAML, each as ``line:column: fout: …``."""
    with pytest.raises(InputError) as caught:
        read(soort, text)
    return [str(problem).removeprefix("d.yaml:") for problem in caught.value.problems]


def organisation() -> Organisatie:
    """The organisation of the samples: SG and pSG on the board, one contact person."""
    return read(Organisatie, (SAMPLES / "organisatie.yaml").read_text("utf-8"), "organisatie.yaml")


def frame(*facts: Feiten) -> Kader:
    """A frame with the organisation of the samples and those facts."""
    return Kader(organisation(), {fact.soort: fact for fact in facts})


def frame_of_years(*calendars: Feiten, rest: Iterable[Feiten] = ()) -> Kader:
    """The same with several calendars, in the order of their files, which is not that of years."""
    kader = frame(*rest)
    named = {f"kalender-{place}": one for place, one in enumerate(calendars)}
    return replace(kader, feiten={**kader.feiten, **named})


def on(year: int, month: int, day: int) -> Peildatum:
    """The day of a document."""
    return Peildatum(date(year, month, day), Origin("d/nota.yaml", ("datum",)))


def words(item: Part | Iterable[Any]) -> str:
    """The text of blocks, rows and what is in them, in order; cells are kept apart by ``|``."""
    match item:
        case Text(text):
            return text
        case Row(cells):
            return "|".join(map(words, cells))
        case Table(rows=rows):
            return words(rows)
        case tuple() | list():
            return "".join(map(words, item))
        case _:
            return "".join(map(words, parts(cast(Part, item))))


def loc_of(problem: Problem) -> Loc | None:
    """The path of the value that is wrong."""
    return problem.origin.loc if problem.origin else None


def needed(document: Document) -> list[tuple[Loc, str]]:
    """The kinds of facts that a document needs, and the path of what asks for each."""
    return [(origin.loc, kind) for origin, kind in document.nodig()]


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
