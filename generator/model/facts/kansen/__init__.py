"""What could be made use of, and the next step that is wished for (`kansen.yaml`)."""

from generator.model.facts.kansen.content import tabel_van_kansen
from generator.model.facts.kansen.fields import Kans
from generator.model.facts.kansen.kind import Kansen

__all__ = ["Kans", "Kansen", "tabel_van_kansen"]
