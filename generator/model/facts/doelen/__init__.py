"""The goals, their parts and their figures (`doelen.yaml`)."""

from generator.model.facts.doelen.content import doelen_met_namen, doelenlijst, stand
from generator.model.facts.doelen.fields import Doel
from generator.model.facts.doelen.keuze import controleer_keuze
from generator.model.facts.doelen.kind import Doelen

__all__ = ["Doel", "Doelen", "controleer_keuze", "doelen_met_namen", "doelenlijst", "stand"]
