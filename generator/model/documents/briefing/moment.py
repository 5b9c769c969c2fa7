"""What a briefing says of its moment: in its own words, else in those of the calendar.

Of a moment that stands apart only its name and day are told: whether more was filled in must not
be seen in a public version.
"""

from __future__ import annotations

from generator.content.values import Line, enumerated
from generator.model.documents.briefing.fields import Velden
from generator.model.facts.kalender import Moment, dag_van_komst, tijden


def naam_van(briefing: Velden, moment: Moment | None) -> Line:
    """What the moment is called; as the briefing names it when it is not found."""
    return moment.regel_van("naam") if moment else briefing.regel_van("moment")


def wanneer(briefing: Velden, moment: Moment | None) -> Line:
    """On which day and at what time the member is expected."""
    dag = dag_van_komst(moment) if moment else ()
    return enumerated([dag, briefing.regel_van("tijd") or _tijden(moment)], last=", ")


def plaats(briefing: Velden, moment: Moment | None) -> Line:
    """Where it is."""
    van_kalender = moment.bijeenkomst if moment and not moment.is_apart else None
    eigen = briefing.regel_van("plaats")
    return eigen or (van_kalender.regel_van("plaats") if van_kalender else ())


def _tijden(moment: Moment | None) -> Line:
    bijeenkomst = moment.bijeenkomst if moment and not moment.is_apart else None
    return tijden(bijeenkomst) if bijeenkomst else ()
