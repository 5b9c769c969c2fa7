"""Who sends an appointment: the contact of its moment, else the first who can be written to."""

from __future__ import annotations

import re

from generator.agenda.appointment import Organizer
from generator.model.facts.organisatie import Contactpersoon, Organisatie

_ADDRESS = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+")


def organizer(organisation: Organisatie, contact: str | None) -> Organizer | None:
    """The sender of an appointment of that contact; None if no contact has an address."""
    persons = sorted(organisation.contactpersonen, key=lambda person: person.id != contact)
    return next((one for one in map(_organizer, persons) if one), None)


def _organizer(person: Contactpersoon) -> Organizer | None:
    email = person.email or ""
    return Organizer(person.naam, email) if _ADDRESS.fullmatch(email) else None
