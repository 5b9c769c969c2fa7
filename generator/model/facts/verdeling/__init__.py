"""What members of the board can and would like, before moments are assigned (`verdeling.yaml`)."""

from generator.model.facts.verdeling.fields import Lid
from generator.model.facts.verdeling.kind import Verdeling

__all__ = ["Lid", "Verdeling"]
