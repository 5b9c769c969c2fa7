"""What is wrong with the calendars of which diaries are made, or is to be told of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import dutch
from generator.agenda.appointment import Appointment
from generator.agenda.diary import Reader
from generator.agenda.earlier import Before
from generator.agenda.edition import Edition
from generator.agenda.names import clashing
from generator.agenda.stamp import Stamp
from generator.model.dubbel import met_eerdere
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.sleutel import sleutel_van
from generator.model.facts.organisatie import Organisatie
from generator.model.fields import shown
from generator.problems import Problem, Severity

NO_SENDER = (
    "geen contactpersoon heeft een e-mailadres; de agenda's hebben daarom geen afzender, en er is"
    " geen bestand dat afspraken laat vervallen"
)


def undated(calendar: Kalender) -> Iterator[Problem]:
    """That nobody said when it was last changed."""
    if calendar.bijgewerkt is None:
        message = "vul 'bijgewerkt' in: de dag waarop de kalender het laatst is veranderd"
        yield calendar.fout_bij(message, "bijgewerkt")


def not_told_apart(calendar: Kalender) -> Iterator[Problem]:
    """Moments that are one and the same for a diary."""
    for moment, earlier in met_eerdere(calendar.momenten, sleutel_van):
        message = (
            f"een agenda kan dit moment niet onderscheiden van {shown(earlier.naam)}; geef één van"
            " beide een 'id'"
        )
        yield moment.fout_bij(message)


def before_the_last(edition: Edition, before: Before) -> Iterator[Problem]:
    """An edition that is older than the one before it, or as old and yet another."""
    then, now = before.calendar.bijgewerkt, edition.day
    if then and now < then:
        message = f"'bijgewerkt' ({dutch.date_text(now)}) ligt vóór die van {before.dossier}"
        yield edition.calendar.fout_bij(message, "bijgewerkt")
    elif then == now and before.calendar.momenten != edition.calendar.momenten:
        yield _still(edition, f"de kalender is veranderd sinds {before.dossier}")


def changed_since(edition: Edition, stamp: Stamp) -> Iterator[Problem]:
    """An edition that was made before with the same day, and was another then."""
    if stamp.is_another(edition):
        yield _still(edition, "de kalender is veranderd")


def _still(edition: Edition, changed: str) -> Problem:
    message = (
        f"{changed}, maar 'bijgewerkt' is nog {dutch.date_text(edition.day)}; een agenda kan de"
        " wijziging dan overslaan"
    )
    return edition.calendar.waarschuwing_bij(message, "bijgewerkt")


def one_file_for_two(readers: Iterable[Reader], organisation: Organisatie) -> Iterator[Problem]:
    """Members whose diaries would be one file, or that of everybody."""
    for first, second in clashing(readers):
        message = (
            f"de agenda's van {shown(first.words)} en {shown(second.words)} zouden hetzelfde"
            " bestand worden; geef een van beide een andere code"
        )
        yield organisation.fout_bij(message, "bestuursraad")


def without_sender(
    appointments: Iterable[Appointment], organisation: Organisatie
) -> Iterator[Problem]:
    """That nobody can be written to."""
    if any(one.organizer is None for one in appointments):
        yield Problem.at(organisation.herkomst_van("contactpersonen"), NO_SENDER, Severity.WARNING)
