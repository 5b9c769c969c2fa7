"""How many persons stand behind a figure, and when those are too few to show it."""

from generator.model.facts.groep.fields import KleineGroepen
from generator.model.facts.groep.judgement import Afscherming, Groep

__all__ = ["Afscherming", "Groep", "KleineGroepen"]
