"""The organisation: what all dossiers share (`inputs/organisatie.yaml`)."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import JaNee, Regel, Sleutel


class Afzender(Invoer):
    """Who sends a nota: the lines of the sender block."""

    directie: Regel
    afdeling: Regel
    cluster: Regel | None = None

    @property
    def onderdelen(self) -> tuple[str, ...]:
        """The lines under the directorate."""
        return tuple(filter(None, (self.afdeling, self.cluster)))


class Bestuursraadslid(Invoer):
    """A member of the board, by function; never by name."""

    code: Regel
    functie: Regel


class Contactpersoon(Invoer):
    """Somebody who drafts documents. ``openbaar`` says whether the name may be made public."""

    id: Sleutel
    naam: Regel
    telefoon: Regel | None = None
    email: Regel | None = None
    openbaar: JaNee = False


class Organisatie(Invoer):
    """The ministry, the sender of its notas, the members of the board and who may be asked."""

    soort: ClassVar[str] = "organisatie"

    ministerie: Regel
    afkorting: Regel
    huisstijl: Sleutel = "huisstijl"
    afzender: Afzender
    bestuursraad: tuple[Bestuursraadslid, ...] = Field(min_length=1)
    contactpersonen: tuple[Contactpersoon, ...] = Field(min_length=1)

    @property
    def functies(self) -> dict[str, str]:
        """The function of each member of the board, by its code, in the board's order."""
        return {lid.code: lid.functie for lid in self.bestuursraad}

    def contactpersoon(self, sleutel: str) -> Contactpersoon:
        """The contact person of that id; ``KeyError`` if there is none."""
        return {persoon.id: persoon for persoon in self.contactpersonen}[sleutel]
