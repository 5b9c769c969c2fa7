"""With what a dossier is compared, as staff write it."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Aanduiding, OptioneleTekst
from generator.model.keuze import Keuze

GEEN = "geen"
"""What stands for: compare with nothing."""


class Volgorde(Keuze):
    """In which order the indicators stand in the table."""

    DOELEN = "doelen", "Per doel, in de volgorde van doelen.yaml."
    URGENTIE = "urgentie", "Wat achterloopt eerst, dan wat aandacht vraagt, dan de rest."


class Velden(Invoer):
    """What staff write in `voortgang.yaml`."""

    vorige: Aanduiding | None = Field(
        None,
        description="Het dossier waarmee u vergelijkt, zoals 2025-09-br; met 'geen' vergelijkt"
        " het programma niet.",
        examples=["geen"],
    )
    volgorde: Volgorde = Field(
        Volgorde.DOELEN,
        description="De volgorde van de indicatoren; vult u niets in, dan staan ze per doel.",
        examples=["urgentie"],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de vergelijking moet weten; komt erboven.",
        examples=["De cijfers van 2023 zijn later gecorrigeerd."],
    )
