"""What the archive says of every dossier: who keeps it, how long, and who may use it."""

from generator.model.facts.archief.fields import Archief, Waardering

__all__ = ["Archief", "Waardering"]
