"""The organisation: what all dossiers share (`inputs/organisatie.yaml`)."""

from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.facts.organisatie.fields import (
    Afzender,
    Contactpersoon,
    Datumnotatie,
    Organisatie,
)

__all__ = ["Afzender", "Bestuursraadslid", "Contactpersoon", "Datumnotatie", "Organisatie"]
