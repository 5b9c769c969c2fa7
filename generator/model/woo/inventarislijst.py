"""What the inventory of a publication prints: a kind of document without YAML of its own."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.printed import Inhoud
from generator.content.values import Blocks, Line

SOORT = "inventarislijst"


@dataclass(frozen=True, kw_only=True)
class InventarislijstInhoud(Inhoud):
    """The request, the documents, the grounds that were used, and where each box stands."""

    matter: Line
    gegevens: Blocks
    documenten: Blocks
    gronden: Blocks
    ouder_dan_vijf_jaar: Blocks
    plaatsen: Blocks
