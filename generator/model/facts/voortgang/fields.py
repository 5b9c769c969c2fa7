"""With what a dossier is compared, as staff write it."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst, Regel

GEEN = "geen"
"""What stands for: compare with nothing."""


class Velden(Invoer):
    """What staff write in `voortgang.yaml`."""

    vorige: Regel | None = Field(
        None,
        description="De map van het dossier waarmee u vergelijkt; 'geen' vergelijkt niet.",
        examples=["geen"],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de vergelijking moet weten; komt erboven.",
        examples=["De cijfers van 2023 zijn later gecorrigeerd."],
    )
