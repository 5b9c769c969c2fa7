"""The calendar of special days and who of the board is there (`kalender.yaml`)."""

from generator.model.facts.kalender.kind import Kalender
from generator.model.facts.kalender.sleutel import sleutel_uit_naam, sleutel_van

__all__ = ["Kalender", "sleutel_uit_naam", "sleutel_van"]
