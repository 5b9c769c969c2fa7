"""Below which numbers of persons a figure is not shown, as staff write it."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import HeelGetal

MINST_PERSONEN = 10
MINST_IN_GROEP = 250


class KleineGroepen(Invoer):
    """The house's threshold: a figure about fewer persons says too much about each of them."""

    personen: HeelGetal = Field(
        MINST_PERSONEN,
        description="Hoeveel personen er minstens achter een cijfer staan; vult u niets in, dan"
        " is het 10.",
        examples=["10"],
    )
    groep: HeelGetal = Field(
        MINST_IN_GROEP,
        description="Hoeveel personen er minstens in de hele groep zitten; vult u niets in, dan"
        " is het 250.",
        examples=["250"],
    )
