"""What staff write in `acties.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Regel, Sleutel, Tekst, VaagTijdstip
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.keuze import Keuze
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden


class Stand(Keuze):
    """How far an action is."""

    OPEN = "open", "Nog niet begonnen."
    BEZIG = "bezig", "Begonnen, nog niet klaar."
    KLAAR = "klaar", "Gedaan."
    VERVALLEN = "vervallen", "Gaat niet door."

    @property
    def loopt(self) -> bool:
        """Whether there is still something to do."""
        return self in (Stand.OPEN, Stand.BEZIG)


class Actie(Weglaatbaar):
    """What somebody does, and before when."""

    wat: Tekst = Field(
        description="Wat er gebeurt.", examples=["Een vragenlijst voor de directies maken."]
    )
    wie: Regel = Field(
        description="Wie het doet: één functie of team, dat erop aan te spreken is.",
        examples=["Adviseur D&I"],
    )
    voor_wanneer: VaagTijdstip | None = Field(
        None,
        description="Wanneer het klaar is; een maand, kwartaal of woorden mag ook.",
        examples=["maart 2026"],
    )
    stand: Stand = Field(
        Stand.OPEN,
        description="Hoe ver het is; vult u niets in, dan is de actie open.",
        examples=["bezig"],
    )
    uit: Annotated[Sleutel | None, Verwijst(Verwezen.AANLEIDING)] = Field(
        None,
        description="Het knelpunt of besluit waar de actie uit volgt.",
        json_schema_extra=InBestand("Schrijf het id ervan."),
        examples=["meten"],
    )
    woo: Weglaatgronden = None


class Velden(Invoer):
    """The actions, in any order."""

    acties: tuple[Actie, ...] = Field(
        description="De acties. Het programma zet ze op volgorde: eerst wat te laat is.",
        json_schema_extra=InBestand("Zijn er geen, schrijf dan '[]'."),
    )
