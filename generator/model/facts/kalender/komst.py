"""On which day members come: whether that can be, and what else there is on that day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator import dutch
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment
from generator.model.fields import shown
from generator.model.peildatum import Peildatum
from generator.problems import Problem


def bijeenkomst_buiten_het_jaar(kalender: Velden) -> Iterator[Problem]:
    """Meetings in another year than that of the calendar."""
    for moment in kalender.momenten:
        dag = moment.gekozen_dag
        if dag and dag.year != kalender.jaar:
            melding = f"de bijeenkomst ({dutch.date_text(dag)}) valt niet in {kalender.jaar}"
            yield moment.fout_bij(melding, "bijeenkomst", "datum")


def niet_geweest(kalender: Velden, op: Peildatum | None) -> Iterator[Problem]:
    """Moments that are said to have been, and are still to come on the day ``op``."""
    for moment in kalender.momenten:
        laatste = moment.laatste_dag or (moment.datum.last if moment.datum else None)
        if op and moment.geweest(op) and laatste and laatste > op.dag:
            melding = (
                f"dit moment is nog niet geweest op {dutch.date_text(op.dag)}; laat 'status' weg of"
                " kies 'gepland'"
            )
            yield moment.fout_bij(melding, "status")


def ongelukkige_dagen(kalender: Velden, op: Peildatum | None) -> Iterator[Problem]:
    """Days on which members had better not come, as far as those are still ahead on ``op``."""
    for moment in kalender.momenten if op else ():
        komst = moment.komst
        if komst and op and komst >= op.dag and moment.br_leden and not moment.afgelast:
            yield from _weekend(moment, komst)
            yield from _bezet(kalender, moment, komst)


def in_weekend(moment: Moment) -> bool:
    """Whether it is on a day in a weekend that nobody chose for a meeting."""
    komst = moment.komst
    return bool(komst and dutch.is_weekend(komst) and not moment.gekozen_dag)


def _weekend(moment: Moment, komst: date) -> Iterator[Problem]:
    if in_weekend(moment):
        komen = "komt" if len(moment.br_leden) == 1 else "komen"
        melding = (
            f"{dutch.date_text(komst)} is een {dutch.WEEKDAYS[komst.weekday()]}; vul bij"
            f" 'bijeenkomst' in wanneer {dutch.list_text(moment.br_leden)} {komen}"
        )
        yield moment.waarschuwing_bij(melding, "datum")


def _bezet(kalender: Velden, moment: Moment, komst: date) -> Iterator[Problem]:
    for een in kalender.bezet:
        if een.valt_op(komst):
            wanneer = f"{shown(moment.naam)} ({dutch.date_text(komst)})"
            yield moment.waarschuwing_bij(f"{wanneer} valt in {shown(een.wat)}", "datum")


def twee_op_een_dag(kalender: Velden) -> Iterator[Problem]:
    """Members who are at several moments on one day, as far as it is known when they come."""
    doorgaan = [moment for moment in kalender.op_volgorde if moment.komst and not moment.afgelast]
    for dag, alle in groupby(sorted(doorgaan, key=_komst), key=_komst):
        yield from _op_een_dag(dag, list(alle))


def _komst(moment: Moment) -> date:
    assert moment.komst  # twee_op_een_dag
    return moment.komst


def _op_een_dag(dag: date, alle: list[Moment]) -> Iterator[Problem]:
    for code in dict.fromkeys(code for moment in alle for code in moment.br_leden):
        erbij = [moment for moment in alle if code in moment.br_leden]
        if len(erbij) > 1:
            namen = dutch.list_text([shown(moment.naam) for moment in erbij])
            melding = (
                f"{code} is op {dutch.date_text(dag)} bij {dutch.number_word(len(erbij))} momenten"
                f" ingedeeld: {namen}"
            )
            yield erbij[-1].waarschuwing_bij(melding, "br_leden")
