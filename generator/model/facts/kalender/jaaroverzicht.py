"""The calendar as a year at a glance: the months under each other, their days beside each other."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date

from generator import dutch
from generator.content.colour import Colour
from generator.content.tree import (
    Align,
    Block,
    Column,
    Inline,
    Mark,
    Matrix,
    MatrixCell,
    MatrixRow,
    Paragraph,
    Shape,
    Text,
    plain,
)
from generator.content.values import line
from generator.model.facts.kalender.fields import ZONDER_MAAND, Moment, Zekerheid
from generator.model.facts.kalender.woorden import zeker

KLEUR = Colour.HOOFD
WEEKEND = Colour.LICHT
GEEN_DAG = Colour.SPOOR
"""The colours of the marks, and behind days."""

DUURT_VOORT = "\N{EN DASH}"
ZATERDAG = 5
LAATSTE_DAG = 31

VORM = {
    Zekerheid.VAST: Shape.FULL,
    Zekerheid.BEREKEND: Shape.HALF,
    Zekerheid.VAST_TE_STELLEN: Shape.RING,
}
"""How certain a date is, as a shape."""


def jaaroverzicht(jaar: int, momenten: Sequence[Moment], op: date | None) -> tuple[Block, ...]:
    """The year as a matrix, what its signs mean, and the moments that have no place in it.

    What lies before ``op`` has been, and so is certain.
    """
    rijen = tuple(_maand(jaar, maand, momenten, op) for maand in range(1, 13))
    kolommen = tuple(
        Column((Text(str(dag)),), 6.9, Align.CENTER) for dag in range(1, LAATSTE_DAG + 1)
    )
    dag_volgt = Column((Text("Dag volgt"),), 18.1, Align.CENTER)
    samenvatting = f"Het jaar {jaar}: per maand en dag de momenten, en hoe zeker hun datum is"
    return (
        Matrix(line("Maand"), (*kolommen, dag_volgt), rijen, samenvatting, heading_width=23),
        _legenda(any(moment.geweest(op) for moment in momenten)),
        *_zonder_maand(momenten),
    )


def _maand(jaar: int, maand: int, momenten: Sequence[Moment], op: date | None) -> MatrixRow:
    """A month: its days, the days that it does not have, and the moments without a day."""
    aantal = calendar.monthrange(jaar, maand)[1]
    dagen = [_dag(date(jaar, maand, dag), momenten, op) for dag in range(1, aantal + 1)]
    zonder = [MatrixCell((), GEEN_DAG)] * (LAATSTE_DAG - aantal)
    volgt = [moment for moment in momenten if moment.maand == maand and moment.dag is None]
    naam = dutch.MONTHS[maand - 1].capitalize()
    return MatrixRow(line(naam), (*dagen, *zonder, MatrixCell(_tekens(volgt, op))))


def _dag(dag: date, momenten: Iterable[Moment], op: date | None) -> MatrixCell:
    van_de_dag = [moment for moment in momenten if moment.op_dag(dag)]
    begint = [moment for moment in van_de_dag if moment.dag and moment.dag.first == dag]
    blokken = _tekens(begint, op) or plain(DUURT_VOORT if van_de_dag else "")
    return MatrixCell(blokken, WEEKEND if dag.weekday() >= ZATERDAG else None)


def _tekens(momenten: Sequence[Moment], op: date | None) -> tuple[Block, ...]:
    """A mark for one moment, the number of them for more; nothing for none."""
    if len(momenten) != 1:
        return plain(str(len(momenten)) if momenten else "")
    (moment,) = momenten
    vorm = Shape.FULL if moment.geweest(op) else VORM[moment.zekerheid]
    return (Paragraph((Mark(vorm, KLEUR, f"{moment.naam}, {zeker(moment, op)}"),)),)


def _legenda(iets_geweest: bool) -> Paragraph:
    """What the signs mean, in words."""
    woorden = {zekerheid: zekerheid.woord for zekerheid in VORM}
    if iets_geweest:
        woorden[Zekerheid.VAST] += " of geweest"
    delen: list[Inline] = []
    for zekerheid, vorm in VORM.items():
        delen += [Mark(vorm, KLEUR), Text(f"\N{NO-BREAK SPACE}{woorden[zekerheid]}; ")]
    uitleg = f"een cijfer: zoveel momenten; {DUURT_VOORT}: het moment duurt voort."
    return Paragraph((*delen, Text(uitleg)))


def _zonder_maand(momenten: Iterable[Moment]) -> tuple[Block, ...]:
    namen = [
        f"{moment.naam} ({moment.datum.text})" if moment.datum else moment.naam
        for moment in momenten
        if moment.maand == ZONDER_MAAND
    ]
    return plain(f"Nog zonder maand: {'; '.join(namen)}." if namen else "")
