"""How the programme as a whole stands (`status.yaml`)."""

from generator.model.facts.status.content import oordeel, per_onderwerp
from generator.model.facts.status.kind import Status

__all__ = ["Status", "oordeel", "per_onderwerp"]
