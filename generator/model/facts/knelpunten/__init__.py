"""What stands in the way, and what is proposed against it (`knelpunten.yaml`)."""

from generator.model.facts.knelpunten.content import tabel_van_knelpunten
from generator.model.facts.knelpunten.fields import Knelpunt
from generator.model.facts.knelpunten.kind import Knelpunten

__all__ = ["Knelpunt", "Knelpunten", "tabel_van_knelpunten"]
