"""The texts of a dossier in another language (`vertalingen.yaml`)."""

from generator.model.facts.vertalingen.fields import KorteVertaling, TekstVertaling, Vertaling
from generator.model.facts.vertalingen.kind import Vertalingen

__all__ = ["KorteVertaling", "TekstVertaling", "Vertaling", "Vertalingen"]
