"""Dates of a dossier that do not agree with each other, or with the dossier before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator import dutch
from generator.dossier.outdated.situation import Finding, Situation
from generator.model.documents.nota.content import Nota
from generator.model.documents.vgr.content import Vgr
from generator.model.facts.kalender import Kalender
from generator.model.facts.status import Status

TOGETHER = (Nota.soort, Vgr.soort)
"""The kinds of documents that go to one meeting."""


def year_of_calendar(situation: Situation) -> Iterator[Finding]:
    """A calendar that is not of the year of a document, nor of the year after it; nor of the year
    before it, while there is another one of the year itself."""
    kalenders = situation.now.kader.alle(Kalender)
    years = {document.dag.year for document in situation.now.documents if document.dag}
    looks_back = any(one.jaar in years for one in kalenders)
    for kalender in kalenders:
        fitting = {kalender.jaar, kalender.jaar - 1, *([kalender.jaar + 1] if looks_back else [])}
        if not fitting & years:
            message = f"deze kalender is van {kalender.jaar}, en het dossier is van {max(years)}"
            yield Finding(kalender.herkomst_van("jaar"), message)


def day_of_status(situation: Situation) -> Iterator[Finding]:
    """A status of after the day of the documents, of before the last dossier, or that is old."""
    status, day = situation.now.kader.van(Status), situation.op.dag
    if status is None:
        return
    then = situation.earlier.kader.peildatum if situation.earlier else None
    stand = f"deze stand is van {dutch.date_text(status.peildatum)}"
    place = status.herkomst_van("peildatum")
    if status.peildatum > day:
        yield Finding(place, f"{stand}, en het dossier is van eerder: {dutch.date_text(day)}")
    elif situation.earlier and then and status.peildatum <= then.dag:
        before = f"het vorige dossier ({situation.earlier.name})"
        yield Finding(place, f"{stand}, niet later dan {before}; kijk of hij nog klopt")
    elif situation.op.is_oud(status.peildatum):
        old = f"meer dan {situation.op.oud_na_maanden} maanden voor {dutch.date_text(day)}"
        yield Finding(place, f"{stand}, {old}; kijk of hij nog klopt")


def day_of_previous_report(situation: Situation) -> Iterator[Finding]:
    """The day of the previous report that is not before this one, or is another than it had."""
    for vgr in situation.now.documents:
        if not isinstance(vgr, Vgr) or not vgr.datum_vorige_rapportage:
            continue
        period = vgr.datum_vorige_rapportage.period
        place = vgr.herkomst_van("datum_vorige_rapportage")
        known = _days_of_previous_report(situation)
        if period and period.last >= vgr.datum_rapportage:
            yield Finding(place, "de vorige rapportage hoort van vóór deze rapportage te zijn")
        elif period and known and not any(period.first <= day <= period.last for day in known):
            real = f"de vorige rapportage is van {dutch.date_text(max(known))}"
            yield Finding(place, f"{real}, en hier staat {vgr.datum_vorige_rapportage.text}")


def _days_of_previous_report(situation: Situation) -> list[date]:
    """The days of the progress reports before; without any, the day with which is compared."""
    earlier = situation.earlier
    if earlier is None:
        return []
    reports = [model.dag for _, model in earlier.of_kind(Vgr.soort) if isinstance(model, Vgr)]
    compared = [earlier.kader.peildatum.dag] if earlier.kader.peildatum else []
    return [day for day in reports if day] or compared


def not_after_previous(situation: Situation) -> Iterator[Finding]:
    """A document that is not of later than the last of its kind in the dossier before."""
    if situation.earlier is None:
        return
    for document in situation.now.documents:
        same_kind = (one for one in situation.earlier.documents if one.soort == document.soort)
        days, day = [one.dag for one in same_kind if one.dag], document.peildatum
        if days and day and day.dag <= max(days):
            message = (
                f"dit document is van {dutch.date_text(day.dag)}, en dat in"
                f" {situation.earlier.name} van {dutch.date_text(max(days))};"
                " dit hoort van later te zijn, klopt de datum?"
            )
            yield Finding(day.herkomst, message)


def different_years(situation: Situation) -> Iterator[Finding]:
    """A nota or progress report of an earlier year than another of those in the dossier."""
    together = [one.peildatum for one in situation.now.documents if one.soort in TOGETHER]
    days = [day for day in together if day]
    last = max((day.dag.year for day in days), default=0)
    for day in days:
        year = day.dag.year
        if year < last:
            message = (
                f"dit document is van {year}, en een ander in dit dossier van {last};"
                " klopt het jaar?"
            )
            yield Finding(day.herkomst, message)
