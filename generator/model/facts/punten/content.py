"""How points read: a table of them with what is done and what came of it, and each in short."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from generator.content.inline import Paragraph, Strong
from generator.content.tables import ColumnOf
from generator.content.tree import Passage
from generator.content.values import Blocks
from generator.model.facts.punten.fields import Punt

P = TypeVar("P", bound=Punt)


def kolommen(
    kop: str, stap: str, lees_stap: Callable[[P], Blocks], lees_effect: Callable[[P], Blocks]
) -> tuple[ColumnOf[P], ...]:
    """The point under ``kop``, what is done about it under ``stap``, and its effect."""
    return (
        ColumnOf(kop, 5, lambda punt: punt.passage_van("omschrijving")),
        ColumnOf(stap, 5, lees_stap),
        ColumnOf("Effect", 3, lees_effect),
    )


def kern(punt: Punt) -> Blocks:
    """What the point is called in short: its words in bold if it begins so, else all of it."""
    match punt.omschrijving:
        case (Paragraph((Strong() as titel, *_)) as eerste, *_):
            in_het_kort = replace(eerste, children=titel.children)
            return (Passage((in_het_kort,), (punt.herkomst_van("omschrijving"),)),)
        case _:
            return punt.passage_van("omschrijving")
