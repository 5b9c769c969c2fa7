"""What holds for a whole dossier (`instellingen.yaml`, which may be left out)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Sleutel
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst


class Instellingen(Invoer):
    """The settings of a dossier. No word of them is printed."""

    soort: ClassVar[str] = "instellingen"
    uitleg: ClassVar[str] = (
        "Wat voor dit hele dossier geldt. Dit bestand is niet nodig: zonder hoort het dossier bij"
        " de organisatie in organisatie.yaml. Maak het alleen als u voor meer dan één organisatie"
        " werkt."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {}
    gaat_mee: ClassVar[bool] = True

    organisatie: Annotated[Sleutel | None, Verwijst(Verwezen.ORGANISATIE)] = Field(
        None,
        description="Bij welke organisatie dit dossier hoort. Vult u niets in, dan hoort het bij"
        " organisatie.yaml.",
        json_schema_extra=InBestand(
            "Schrijf wat in de naam van het bestand achter 'organisatie-' staat: szw hoort bij"
            " organisatie-szw.yaml, naast de dossiers."
        ),
        examples=["szw"],
    )
