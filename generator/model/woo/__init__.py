"""The decision on what becomes public (`woo.yaml`): neither facts nor a document."""

from generator.model.woo.fields import Aanleiding, Documentnummer, Motivering
from generator.model.woo.kind import Woo
from generator.model.woo.weg import AchterafWeglaten, OveralWeglaten

__all__ = [
    "Aanleiding",
    "AchterafWeglaten",
    "Documentnummer",
    "Motivering",
    "OveralWeglaten",
    "Woo",
]
