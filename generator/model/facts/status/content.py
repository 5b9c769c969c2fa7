"""How the status of the programme reads."""

from __future__ import annotations

from generator.content.inline import Strong
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, line, paragraph
from generator.model.facts.oordeel import met_merk
from generator.model.facts.status.fields import ASPECTEN, Koppen, Onderwerp, Velden

SAMENVATTING = "Stand van zaken per onderwerp"
KOPPEN = ("Onderwerp", "Stand van zaken")


def oordeel(feiten: Velden) -> Blocks:
    """The judgement on the whole, the day on which it was made, and why."""
    dag = line(", stand op ", feiten.tekst_van("peildatum"))
    return (*paragraph(*_merk(feiten, "status"), *dag), *feiten.passage_van("toelichting"))


def stand(feiten: Velden) -> Blocks:
    """The judgement with its reason, then a line per subject."""
    return (*oordeel(feiten), *per_onderwerp(feiten))


def per_onderwerp(feiten: Velden) -> Blocks:
    """A line per subject, with a column for each aspect that is judged apart; nothing without
    subjects."""
    aspecten = [een for een in ASPECTEN if any(getattr(van, een) for van in feiten.onderwerpen)]
    if aspecten:
        kolommen = (*_VASTE_KOLOMMEN, *(_aspect(feiten, een) for een in aspecten))
        return (TableLayout(kolommen, SAMENVATTING).table(feiten.onderwerpen),)
    rijen = tuple((een.regel_van("naam"), _van_onderwerp(een)) for een in feiten.onderwerpen)
    onderwerp, stand_van_zaken = map(line, KOPPEN)
    koppen = (onderwerp, stand_van_zaken)
    return (KeyTable(rijen, SAMENVATTING, headings=koppen),) if rijen else ()


def _merk(over: Velden | Onderwerp, veld: str) -> Line:
    """The judgement in that field; nothing when there is none."""
    gekozen = getattr(over, veld)
    return met_merk(gekozen, over.herkomst_van(veld)) if gekozen else ()


def _van_onderwerp(onderwerp: Onderwerp) -> Blocks:
    """The judgement on a subject, and why."""
    return (*paragraph(*_merk(onderwerp, "status")), *onderwerp.passage_van("toelichting"))


def _naam(onderwerp: Onderwerp) -> Blocks:
    return paragraph(Strong(onderwerp.regel_van("naam")))


_VASTE_KOLOMMEN = (
    ColumnOf[Onderwerp](KOPPEN[0], 3, _naam),
    ColumnOf[Onderwerp](KOPPEN[1], 5, _van_onderwerp),
)


def _aspect(feiten: Velden, aspect: str) -> ColumnOf[Onderwerp]:
    """The column of what is judged apart."""
    kop = (feiten.koppen or Koppen()).kop_van(aspect)
    return ColumnOf(kop, 2, lambda een: paragraph(*_merk(een, aspect)))
