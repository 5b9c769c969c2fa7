"""When a moment is and how certain that is, in words."""

from __future__ import annotations

from collections.abc import Mapping

from generator import dutch
from generator.content.values import Line, enumerated, line, value
from generator.model.facts.kalender.bijeenkomst import Bijeenkomst
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.organisatie import Contactpersoon
from generator.model.peildatum import Peildatum
from generator.origin import Origin

GEWEEST = "geweest"

ZEKER = {
    Zekerheid.VAST: "vast",
    Zekerheid.BEREKEND: "berekend",
    Zekerheid.VAST_TE_STELLEN: "vast te stellen",
}
"""How certain a date is, as printed."""


def wanneer(moment: Moment) -> Line:
    """When it is, as printed."""
    if moment.is_weggelaten:
        return moment.vak_in_regel()
    return line(value(_wanneer(moment), *herkomst_van_dag(moment)))


def _wanneer(moment: Moment) -> str:
    if moment.dag and moment.laatste_dag and moment.dag.first < moment.laatste_dag:
        return dutch.span_text(moment.dag.first, moment.laatste_dag)
    if moment.dag:
        return dutch.weekday_text(moment.dag.first)
    if moment.datum is None:
        return "datum volgt"
    periode = moment.datum.period
    hele_maand = periode and moment.datum.text == dutch.month_text(periode.first)
    woorden = dutch.MONTHS[moment.maand - 1] if hele_maand else moment.datum.text
    return f"{woorden}, dag volgt"


def herkomst_van_dag(moment: Moment) -> tuple[Origin, ...]:
    """Where it stands when the moment is; the moment itself when that is open."""
    return moment.plekken_van("datum", "einddatum") or (moment.herkomst_van(),)


def herkomst_van_komst(moment: Moment) -> tuple[Origin, ...]:
    """Where it stands when the members come."""
    gekozen = moment.bijeenkomst.plekken_van("datum") if moment.bijeenkomst else ()
    return gekozen or herkomst_van_dag(moment)


def dag_van_komst(moment: Moment) -> Line:
    """The day on which the members come, as printed."""
    if moment.bijeenkomst and moment.gekozen_dag and not moment.is_weggelaten:
        return line(moment.bijeenkomst.tekst_van("datum", dutch.weekday_text(moment.gekozen_dag)))
    return wanneer(moment)


def bijeenkomst(moment: Moment) -> Line:
    """When and where the members come, as printed; nothing if nothing is said of that."""
    een = moment.bijeenkomst
    if een and moment.is_weggelaten:
        return moment.vak_in_regel()
    if een is None or moment.afgelast:
        return ()
    dag = [een.tekst_van("datum", dutch.weekday_text(een.datum))] if een.datum else []
    delen = [*map(line, dag), tijden(een), een.regel_van("plaats")]
    samen = enumerated(delen, last=", ")
    return line("Bijeenkomst: ", *samen, ".") if samen else ()


def contact(moment: Moment, bekend: Mapping[str, Contactpersoon]) -> Line:
    """Who of P&O is there and helps the members; nothing if nobody is named."""
    if moment.contact is None:
        return ()
    if moment.is_weggelaten:
        return moment.vak_in_regel()
    wie = bekend[moment.contact]
    eigen = moment.herkomst_van("contact")  # all that is said of what stands apart goes with it
    herkomst = (eigen,) if moment.is_apart else (eigen, wie.herkomst_van("naam"))
    return line("Contact: ", value(wie.naam, *herkomst), ".")


def tijden(een: Bijeenkomst) -> Line:
    """From when until when: 12.00 tot 13.00 uur."""
    if een.begin is None or een.einde is None:
        return een.regel_van("begin")
    begin = een.tekst_van("begin", dutch.hour_text(een.begin))
    return line(begin, " tot ", een.tekst_van("einde"))


def zeker(moment: Moment, op: Peildatum | None) -> Line:
    """How certain the date is on the day ``op``, as printed, with its reason if it has one."""
    if moment.is_weggelaten:
        return moment.vak_in_regel()
    if moment.afgelast:
        return line(moment.tekst_van("status"))
    if moment.geweest(op):
        return line(value(GEWEEST, *herkomst_van_geweest(moment, op)))
    toelichting = moment.regel_van("toelichting")
    woord = moment.tekst_van("zekerheid", ZEKER[moment.zekerheid])
    return line(woord, *(("; ", *toelichting) if toelichting else ()))


def herkomst_van_geweest(moment: Moment, op: Peildatum | None) -> tuple[Origin, ...]:
    """From which values it follows whether it is over on the day ``op``.

    Of a moment of which no day is known that does not depend on ``op``.
    """
    gezien = (op.herkomst,) if op and moment.laatste_dag else ()
    return (*herkomst_van_dag(moment), *moment.plekken_van("status"), *gezien)


def tellen_niet(namen: list[str]) -> str:
    """That those moments do not count."""
    return f"{'telt' if len(namen) == 1 else 'tellen'} {dutch.list_text(namen)} niet mee"


def momenten(aantal: int) -> str:
    """How many moments, as printed."""
    return dutch.count_text(aantal, "moment", "momenten")
