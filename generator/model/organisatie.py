"""The organisation: what all dossiers share (`inputs/organisatie.yaml`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import JaNee, Regel, Sleutel, fault, shown


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

    @model_validator(mode="after")
    def _named_once(self) -> Organisatie:
        _once("bestuursraad", "code", (lid.code for lid in self.bestuursraad))
        _once("contactpersonen", "id", (persoon.id for persoon in self.contactpersonen))
        return self

    @property
    def functies(self) -> dict[str, str]:
        """The function of each member of the board, by its code, in the board's order."""
        return {lid.code: lid.functie for lid in self.bestuursraad}

    def contactpersoon(self, sleutel: str) -> Contactpersoon:
        """The contact person of that id; ``KeyError`` if there is none."""
        return {persoon.id: persoon for persoon in self.contactpersonen}[sleutel]


def _once(lijst: str, veld: str, namen: Iterable[str]) -> None:
    """Raises a validation error at the first name that stands in the list twice."""
    gezien: set[str] = set()
    for nummer, naam in enumerate(namen):
        if naam in gezien:
            message = f"{shown(naam)} staat hier dubbel; haal er één weg of kies een andere naam"
            raise fault("dubbel", message, at=(lijst, nummer, veld))
        gezien.add(naam)
