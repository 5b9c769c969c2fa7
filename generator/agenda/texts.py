"""What stands in an appointment: the words of a moment without their form, in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import dutch
from generator.agenda.appointment import When
from generator.content.words import text_of, text_of_blocks
from generator.model.facts.kalender import Kalender, woorden
from generator.model.facts.kalender.keuzes import Zekerheid
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.termijnen import briefing_op
from generator.model.facts.organisatie import Contactpersoon, Organisatie

NO_END = "Hoe laat het afloopt, is nog niet bekend; in de agenda staat een uur."


def lines(parts: Iterable[str]) -> str:
    """The parts that say something, under each other."""
    return "\n".join(filter(None, parts))


def description(calendar: Kalender, moment: Moment, days: When, organisation: Organisatie) -> str:
    """What it is, when members come and who helps them, and how certain that is."""
    return lines(_description(calendar, moment, days, organisation))


def _description(
    calendar: Kalender, moment: Moment, days: When, organisation: Organisatie
) -> Iterator[str]:
    yield moment.vorm or ""
    yield text_of_blocks(moment.omschrijving)
    yield text_of(woorden.bijeenkomst(moment))
    if moment.bijeenkomst and moment.bijeenkomst.begin and not moment.bijeenkomst.einde:
        yield NO_END if days.hours else ""
    if moment.gekozen_dag and moment.dag and moment.laatste_dag:
        yield f"De dag zelf: {_days(When(moment.dag.first, moment.laatste_dag))}."
    if moment.zekerheid is not Zekerheid.VAST:
        why = f" ({moment.toelichting})" if moment.toelichting else ""
        yield f"De datum staat nog niet vast{why}."
    if moment.br_leden:
        yield f"Erbij: {dutch.list_text(moment.br_leden)}."
    if moment.br_leden and (due := briefing_op(moment, calendar.briefing_dagen)):
        yield f"De briefing komt uiterlijk op {dutch.weekday_text(due)}."
    for person in organisation.contactpersonen:
        if person.id == moment.contact:
            yield f"Vragen: {_contact(person)}."


def _days(days: When) -> str:
    if days.is_long:
        return dutch.days_text(days.first, days.last)
    return dutch.weekday_text(days.first)


def _contact(person: Contactpersoon) -> str:
    return ", ".join(filter(None, (person.naam, person.telefoon, person.email)))
