"""What members of the board said after the moments at which they were (`debriefing.yaml`)."""

from generator.model.facts.debriefing.kind import Debriefing

__all__ = ["Debriefing"]
