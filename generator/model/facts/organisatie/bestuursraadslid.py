"""A member of the board: who, and from when until when."""

from __future__ import annotations

from datetime import date

from pydantic import Field, model_validator

from generator.dutch import date_text
from generator.model.base import Invoer
from generator.model.fields import Aanduiding, Datum, Regel


class Bestuursraadslid(Invoer):
    """A member of the board, by function; never by name.

    Who comes or leaves stays in the list, with a first or last day, as earlier dossiers name them.
    """

    code: Aanduiding = Field(
        description="De afkorting waarmee u dit lid in de kalender noemt.", examples=["SG"]
    )
    functie: Regel = Field(
        description="De functie voluit; nooit een naam.",
        examples=["Secretaris-generaal"],
    )
    vanaf: Datum | None = Field(
        None,
        description="De eerste dag als lid, als dat nog niet zo lang is.",
        examples=["01-05-2026"],
    )
    tot: Datum | None = Field(
        None,
        description="De laatste dag als lid. Haal een lid dat vertrekt niet weg: eerdere dossiers"
        " noemen het nog.",
        examples=["31-03-2026"],
    )

    @model_validator(mode="after")
    def _eerst_vanaf(self) -> Bestuursraadslid:
        if self.tot and not self.is_lid(self.tot, self.tot):
            raise self.ongeldig("datum", "de laatste dag ligt vóór de eerste ('vanaf')", "tot")
        return self

    def is_lid(self, eerste: date, laatste: date) -> bool:
        """Whether it is a member on any of those days."""
        return not (self.vanaf and laatste < self.vanaf) and not (self.tot and self.tot < eerste)

    def is_heel(self, jaar: int) -> bool:
        """Whether it is a member all that year, so that what was agreed for a year counts."""
        return all(self.is_lid(dag, dag) for dag in (date(jaar, 1, 1), date(jaar, 12, 31)))

    @property
    def termijn(self) -> str:
        """From when and until when it is a member: ``vanaf 1 mei 2026``; empty if always."""
        vanaf = f"vanaf {date_text(self.vanaf)}" if self.vanaf else ""
        tot = f"tot en met {date_text(self.tot)}" if self.tot else ""
        return " ".join(filter(None, (vanaf, tot)))
