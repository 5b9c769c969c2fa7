"""How a judgement reads: a shape, a colour and a word."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.colour import Colour
from generator.content.inline import Strong
from generator.content.marks import Mark, Shape
from generator.content.values import Line, line, value
from generator.model.facts.oordeel.fields import Oordeel
from generator.origin import Origin


@dataclass(frozen=True)
class Verschijning:
    """How a judgement looks. The word alone says it all (WCAG 1.4.1)."""

    woord: str
    merk: Mark

    @property
    def kleur(self) -> Colour:
        """The colour of what it judges."""
        return self.merk.colour


# The worse, the stronger: what goes well is a ring, what is behind a block with a bold word.
VERSCHIJNING = {
    Oordeel.OP_SCHEMA: Verschijning("Op schema", Mark(Shape.RING, Colour.GROEN)),
    Oordeel.AANDACHT: Verschijning("Aandacht", Mark(Shape.HALF, Colour.ORANJE)),
    Oordeel.ACHTER: Verschijning("Achter", Mark(Shape.BLOCK, Colour.ROOD)),
    Oordeel.BEHAALD: Verschijning("Behaald", Mark(Shape.FULL, Colour.GROEN)),
}


def met_merk(oordeel: Oordeel, *herkomst: Origin) -> Line:
    """The mark of a judgement and its word, which follow from those values."""
    verschijning = VERSCHIJNING[oordeel]
    woord = value(verschijning.woord, *herkomst)
    nadruk = Strong((woord,)) if oordeel is Oordeel.ACHTER else woord
    return line(verschijning.merk, "\N{NO-BREAK SPACE}", nadruk)
