"""The calendar as a year at a glance: the months under each other, their days beside each other."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

from generator import dutch
from generator.content.colour import Colour
from generator.content.inline import Inline, Text, Value
from generator.content.marks import Mark, Shape
from generator.content.provenance import origins_of
from generator.content.tree import Align, Column, Matrix, MatrixCell, MatrixRow
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import ZONDER_MAAND, Moment
from generator.model.facts.kalender.woorden import (
    ZEKER,
    herkomst_van_dag,
    herkomst_van_geweest,
    zeker,
)
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import apart_van, niet_apart, vak_van
from generator.origin import each_once

KLEUR = Colour.HOOFD
WEEKEND = Colour.LICHT
GEEN_DAG = Colour.SPOOR
"""The colours of the marks, and behind days."""

DUURT_VOORT = "\N{EN DASH}"
OF_GEWEEST = " of geweest"
EEN_CIJFER = "een cijfer: zoveel momenten; "
HET_STREEPJE = ": het moment duurt voort."
LAATSTE_DAG = 31

VORM = {
    Zekerheid.VAST: Shape.FULL,
    Zekerheid.BEREKEND: Shape.HALF,
    Zekerheid.VAST_TE_STELLEN: Shape.RING,
}
"""How certain a date is, as a shape."""


def jaaroverzicht(jaar: int, momenten: Sequence[Moment], op: Peildatum | None) -> Blocks:
    """The year as a matrix, what its signs mean, and the moments that have no place in it.

    What lies before ``op`` has been, and so is certain; what does not take place has no sign.
    What stands apart has no place in it.
    """
    apart = apart_van(momenten)
    momenten = [moment for moment in niet_apart(momenten) if not moment.afgelast]
    rijen = tuple(_maand(jaar, maand, momenten, op) for maand in range(1, 13))
    kolommen = tuple(
        Column((Text(str(dag)),), 6.9, Align.CENTER) for dag in range(1, LAATSTE_DAG + 1)
    )
    dag_volgt = Column((Text("Dag volgt"),), 18.1, Align.CENTER)
    samenvatting = f"Het jaar {jaar}: per maand en dag de momenten, en hoe zeker hun datum is"
    return (
        Matrix(line("Maand"), (*kolommen, dag_volgt), rijen, samenvatting, heading_width=23),
        *_legenda(any(moment.geweest(op) for moment in momenten)),
        *_zonder_maand(momenten),
        *paragraph(*vak_van(apart)),
    )


def _maand(jaar: int, maand: int, momenten: Sequence[Moment], op: Peildatum | None) -> MatrixRow:
    """A month: its days, the days that it does not have, and the moments without a day."""
    aantal = calendar.monthrange(jaar, maand)[1]
    alle = [date(jaar, maand, dag) for dag in range(1, aantal + 1)]
    van_de_maand = [moment for moment in momenten if moment.valt_tussen(alle[0], alle[-1])]
    dagen = [_dag(dag, van_de_maand, op) for dag in alle]
    zonder = [MatrixCell((), GEEN_DAG)] * (LAATSTE_DAG - aantal)
    volgt = [moment for moment in momenten if moment.maand == maand and moment.dag is None]
    naam = dutch.MONTHS[maand - 1].capitalize()
    return MatrixRow(line(naam), (*dagen, *zonder, MatrixCell(_tekens(volgt, op))))


def _dag(dag: date, momenten: Iterable[Moment], op: Peildatum | None) -> MatrixCell:
    van_de_dag = [moment for moment in momenten if moment.valt_tussen(dag, dag)]
    nieuwjaar = dag == date(dag.year, 1, 1)  # what goes on from the year before begins there
    begint = [een for een in van_de_dag if nieuwjaar or (een.dag and een.dag.first == dag)]
    blokken = _tekens(begint, op) or _met_herkomst(DUURT_VOORT, van_de_dag)
    return MatrixCell(blokken, WEEKEND if dutch.is_weekend(dag) else None)


def _tekens(momenten: Sequence[Moment], op: Peildatum | None) -> Blocks:
    """A mark for one moment, the number of them for more; nothing for none."""
    if len(momenten) != 1:
        return _met_herkomst(str(len(momenten)), momenten)
    (moment,) = momenten
    vorm = Shape.FULL if moment.geweest(op) else VORM[moment.zekerheid]
    hoe_zeker = zeker(moment, op)
    teken = Mark(vorm, KLEUR, f"{moment.naam}, {text_of(hoe_zeker)}")
    woorden = origins_of((moment.tekst_van("naam"), *hoe_zeker))
    herkomst = each_once((*woorden, *herkomst_van_geweest(moment, op)))
    return paragraph(Value((teken,), herkomst))


def _met_herkomst(woord: str, momenten: Sequence[Moment]) -> Blocks:
    """The word, which follows from when those moments are; nothing without moments."""
    herkomst = (plek for moment in momenten for plek in herkomst_van_dag(moment))
    return paragraph(value(woord, *herkomst)) if momenten else ()


def _legenda(iets_geweest: bool) -> Blocks:
    """What the signs mean, in words."""
    delen: list[str | Inline] = []
    for zekerheid, vorm in VORM.items():
        ook = OF_GEWEEST if iets_geweest and zekerheid is Zekerheid.VAST else ""
        delen += [Mark(vorm, KLEUR), "\N{NO-BREAK SPACE}", ZEKER[zekerheid], ook, "; "]
    return paragraph(*delen, EEN_CIJFER, DUURT_VOORT, HET_STREEPJE)


def _zonder_maand(momenten: Iterable[Moment]) -> Blocks:
    namen = [_naam(moment) for moment in momenten if moment.maand == ZONDER_MAAND]
    met_punten = (deel for naam in namen for deel in ("; ", *naam))
    return paragraph("Nog zonder maand: ", *islice(met_punten, 1, None), ".") if namen else ()


def _naam(moment: Moment) -> Line:
    datum = moment.regel_van("datum")
    return line(moment.tekst_van("naam"), *((" (", *datum, ")") if datum else ()))
