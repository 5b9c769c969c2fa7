"""How the status of the programme reads."""

from __future__ import annotations

from generator.content.tables import Blocks
from generator.content.tree import KeyTable, Paragraph
from generator.content.values import line
from generator.model.facts.oordeel import met_merk
from generator.model.facts.status.fields import Onderwerp, Velden


def oordeel(over: Velden | Onderwerp) -> Blocks:
    """The judgement, and why."""
    return (Paragraph(met_merk(over.status)), *over.toelichting)


def stand(feiten: Velden) -> Blocks:
    """The judgement with its reason, then a line per subject."""
    rijen = tuple((line(onderwerp.naam), oordeel(onderwerp)) for onderwerp in feiten.onderwerpen)
    per_onderwerp = (KeyTable(rijen, "Stand van zaken per onderwerp"),) if rijen else ()
    return (*oordeel(feiten), *per_onderwerp)
