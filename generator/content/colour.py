"""The colours of a house style by name: what they look like, the house style says itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias


class Colour(StrEnum):
    """A colour by what it is for; the value is its field among the colours of a house style."""

    HOOFD = "hoofd"
    LICHT = "licht"
    LIJN = "lijn"
    TEKST = "tekst"
    GRIJS = "grijs"
    WIT = "wit"
    GROEN = "groen"
    ORANJE = "oranje"
    ROOD = "rood"
    SPOOR = "spoor"


Palette: TypeAlias = Mapping[Colour, str]
"""Each colour as six hexadecimal digits."""
