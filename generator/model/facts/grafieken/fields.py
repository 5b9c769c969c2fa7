"""Which goals get a figure, as staff write it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst, Sleutel
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst


class Velden(Invoer):
    """What staff write in `grafieken.yaml`."""

    doelen: Annotated[tuple[Sleutel, ...], Verwijst(Verwezen.DOEL)] = Field(
        (),
        description="De doelen die een grafiek krijgen; vult u niets in, dan krijgen alle"
        " doelen er een.",
        json_schema_extra=InBestand("Schrijf hun id's uit doelen.yaml."),
        examples=[["instroom"]],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de grafieken moet weten; komt erboven.",
        examples=["De cijfers van 2023 zijn later gecorrigeerd."],
    )
