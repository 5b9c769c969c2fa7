"""How the status of the programme reads."""

from __future__ import annotations

from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, line, paragraph
from generator.model.facts.oordeel import met_merk
from generator.model.facts.status.fields import Onderwerp, Velden


def oordeel(feiten: Velden) -> Blocks:
    """The judgement on the whole, the day on which it was made, and why."""
    dag = line(", stand op ", feiten.tekst_van("peildatum"))
    return (*paragraph(*_merk(feiten), *dag), *feiten.passage_van("toelichting"))


def _van_onderwerp(onderwerp: Onderwerp) -> Blocks:
    """The judgement on a subject, and why."""
    return (*paragraph(*_merk(onderwerp)), *onderwerp.passage_van("toelichting"))


def _merk(over: Velden | Onderwerp) -> Line:
    return met_merk(over.status, over.herkomst_van("status"))


def stand(feiten: Velden) -> Blocks:
    """The judgement with its reason, then a line per subject."""
    rijen = tuple((een.regel_van("naam"), _van_onderwerp(een)) for een in feiten.onderwerpen)
    koppen = (line("Onderwerp"), line("Stand van zaken"))
    per_onderwerp = KeyTable(rijen, "Stand van zaken per onderwerp", headings=koppen)
    return (*oordeel(feiten), *((per_onderwerp,) if rijen else ()))
