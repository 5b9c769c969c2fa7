"""What the words of a field name: something that stands elsewhere in the input."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verwezen(Enum):
    """What a word may name; the value says where it stands."""

    CONTACTPERSOON = "een contactpersoon in organisatie.yaml"
    LID = "een lid van het bestuur in organisatie.yaml"
    DOEL = "een doel in doelen.yaml"
    INDICATOR = "een indicator in doelen.yaml"
    AANLEIDING = "een knelpunt in knelpunten.yaml of een besluit in besluiten.yaml"
    MOMENT = "een moment in kalender.yaml"
    ORGANISATIE = "een organisatie in een bestand naast de dossiers"
    AFBEELDING = "een bestand in de map plaatjes"
    BIJLAGEBESTAND = "een pdf of Word-bestand in de map van het dossier"
    DIENSTONDERDEEL = "een dienstonderdeel in activiteiten.yaml"


@dataclass(frozen=True)
class Verwijst:
    """Annotates a field whose words name such things, so that a form can offer those there are."""

    naar: Verwezen
