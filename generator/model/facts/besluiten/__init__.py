"""Decisions that are asked for, and what was decided (`besluiten.yaml`)."""

from generator.model.facts.besluiten.content import gegeven_besluit
from generator.model.facts.besluiten.fields import Besluit, Uitkomst
from generator.model.facts.besluiten.judgement import genomen_voor, nog_te_nemen
from generator.model.facts.besluiten.kind import Besluiten

__all__ = [
    "Besluit",
    "Besluiten",
    "Uitkomst",
    "gegeven_besluit",
    "genomen_voor",
    "nog_te_nemen",
]
