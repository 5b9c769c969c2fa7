"""The calendar of special days and who of the board is there (`kalender.yaml`)."""

from generator.model.facts.kalender.kind import Kalender

__all__ = ["Kalender"]
