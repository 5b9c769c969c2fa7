"""How the status of the programme reads."""

from __future__ import annotations

from generator.content.tree import KeyTable
from generator.content.values import Blocks, paragraph
from generator.model.facts.oordeel import met_merk
from generator.model.facts.status.fields import Onderwerp, Velden


def oordeel(over: Velden | Onderwerp) -> Blocks:
    """The judgement, and why."""
    merk = met_merk(over.status, over.herkomst_van("status"))
    return (*paragraph(*merk), *over.passage_van("toelichting"))


def stand(feiten: Velden) -> Blocks:
    """The judgement with its reason, then a line per subject."""
    rijen = tuple((een.regel_van("naam"), oordeel(een)) for een in feiten.onderwerpen)
    per_onderwerp = (KeyTable(rijen, "Stand van zaken per onderwerp"),) if rijen else ()
    return (*oordeel(feiten), *per_onderwerp)
