"""Actions that were agreed: who does what, before when, and how it stands (`acties.yaml`)."""

from generator.model.facts.acties.content import in_het_kort
from generator.model.facts.acties.fields import Actie
from generator.model.facts.acties.kind import Acties

__all__ = ["Actie", "Acties", "in_het_kort"]
