"""How the programme as a whole stands (`status.yaml`)."""

from __future__ import annotations

from typing import ClassVar

from generator.markdown.tree import Block, KeyTable, Paragraph
from generator.model.base import Invoer
from generator.model.fields import Datum, OptioneleTekst, Regel, Tekst
from generator.model.kader import Feiten, Kader
from generator.model.oordeel import Oordeel, met_merk


class Onderwerp(Invoer):
    """One subject of the programme and how it stands."""

    naam: Regel
    status: Oordeel
    toelichting: OptioneleTekst = ()


class Status(Feiten):
    """The judgement on the whole, why, and the judgement per subject."""

    soort: ClassVar[str] = "status"

    peildatum: Datum
    status: Oordeel
    toelichting: Tekst
    onderwerpen: tuple[Onderwerp, ...] = ()

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The judgement with its reason, then a line per subject."""
        samenvatting: tuple[Block, ...] = (Paragraph(met_merk(self.status)), *self.toelichting)
        if not self.onderwerpen:
            return samenvatting
        rijen = tuple(
            (onderwerp.naam, (Paragraph(met_merk(onderwerp.status)), *onderwerp.toelichting))
            for onderwerp in self.onderwerpen
        )
        return (*samenvatting, KeyTable(rijen, "Stand van zaken per onderwerp"))
