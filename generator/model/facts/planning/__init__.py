"""By when which briefing and debriefing is due (`planning.yaml`, which may be left out)."""

from generator.model.facts.planning.judgement import Taak, Werk, taken
from generator.model.facts.planning.kind import Planning
from generator.model.facts.planning.woorden import melding

__all__ = ["Planning", "Taak", "Werk", "melding", "taken"]
