"""How a judgement reads: a shape, a colour and a word."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.colour import Colour
from generator.content.marks import Mark, Shape
from generator.content.values import Line, line, value
from generator.model.facts.oordeel.fields import Oordeel
from generator.origin import Origin


@dataclass(frozen=True)
class Verschijning:
    """How a judgement looks. The word alone says it all (WCAG 1.4.1)."""

    woord: str
    merk: Mark


VERSCHIJNING = {
    Oordeel.OP_SCHEMA: Verschijning("Op schema", Mark(Shape.FULL, Colour.GROEN)),
    Oordeel.AANDACHT: Verschijning("Aandacht", Mark(Shape.HALF, Colour.ORANJE)),
    Oordeel.ACHTER: Verschijning("Achter", Mark(Shape.RING, Colour.ROOD)),
    Oordeel.BEHAALD: Verschijning("Behaald", Mark(Shape.FULL, Colour.GROEN)),
}


def met_merk(oordeel: Oordeel, *herkomst: Origin) -> Line:
    """The mark of a judgement and its word, which follow from those values."""
    verschijning = VERSCHIJNING[oordeel]
    return line(verschijning.merk, "\N{NO-BREAK SPACE}", value(verschijning.woord, *herkomst))
