"""Whether a moment with the name of a known special day stands on that day, and as certain as it
is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator import dutch
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.fields import shown
from generator.model.peildatum import Peildatum
from generator.problems import Problem

if TYPE_CHECKING:
    from generator.dagen import Dag, DagInJaar


def bekende_dagen(kalender: Velden, op: Peildatum | None) -> Iterator[Problem]:
    """Moments on another day than the one whose name they have, and those that are said to be
    certain before the moon was seen. Of a year that is not known nothing is said."""
    from generator.dagen import herken

    for moment in kalender.momenten:
        dag = herken(moment.naam)
        if dag:
            yield from _andere_dag(moment, dag, kalender.jaar)
            yield from _nog_niet_zeker(moment, dag, op)


def _andere_dag(moment: Moment, dag: Dag, jaar: int) -> Iterator[Problem]:
    from generator.dagen import GeenDagError

    periode = moment.datum.period if moment.datum else None
    if periode is None or not moment.hoort_bij(jaar):
        return
    begin = periode.first.year
    try:
        gevonden = dag.in_jaar(begin)
    except GeenDagError:
        return
    laatste = moment.einddatum or periode.last
    if not any(een.kan_zijn(periode.first, laatste) for een in gevonden):
        wanneer = dutch.list_text([dag_in_woorden(een) for een in gevonden])
        melding = f"{dag.naam} is in {begin} {wanneer}; er staat {periode.text}"
        yield moment.waarschuwing_bij(melding, "datum")


def dag_in_woorden(een: DagInJaar) -> str:
    """When it is: op 28 oktober 2027 (ook 29 oktober)."""
    verwacht = "naar verwachting " if een.is_verwacht else ""
    ook = f" (ook {dutch.list_text(list(map(dutch.day_text, een.ook)))})" if een.ook else ""
    return f"{verwacht}{alleen_dag_in_woorden(een)}{ook}"


def alleen_dag_in_woorden(een: DagInJaar) -> str:
    """On which day or days it is: op 28 oktober 2027, van 4 tot en met 9 oktober 2027."""
    voor = "op" if een.datum == een.einddatum else "van"
    return f"{voor} {dutch.days_text(een.datum, een.einddatum)}"


def _nog_niet_zeker(moment: Moment, dag: Dag, op: Peildatum | None) -> Iterator[Problem]:
    """Of a day that depends on the moon, and is still to come."""
    komt_nog = op and moment.dag and moment.dag.first > op.dag and not moment.afgelast
    if komt_nog and dag.wacht_op_de_maan and moment.zekerheid is Zekerheid.VAST:
        melding = (
            f"de datum van {shown(moment.naam)} hangt af van de maan; kies 'berekend' tot hij"
            " vaststaat"
        )
        yield moment.waarschuwing_bij(melding, "zekerheid")
