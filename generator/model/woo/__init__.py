"""The decision on what becomes public (`woo.yaml`): neither facts nor a document."""

from generator.model.woo.fields import (
    Aanleiding,
    AchterafWeglaten,
    Documentnummer,
    Motivering,
    OveralWeglaten,
)
from generator.model.woo.kind import Woo

__all__ = [
    "Aanleiding",
    "AchterafWeglaten",
    "Documentnummer",
    "Motivering",
    "OveralWeglaten",
    "Woo",
]
