"""The figures to look at: one of all indicators, and one for each goal (`grafieken.yaml`)."""

from generator.model.facts.grafieken.kind import Grafieken

__all__ = ["Grafieken"]
