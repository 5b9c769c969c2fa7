"""How far a new calendar is, in a line."""

from __future__ import annotations

from collections import Counter
from enum import Enum, auto

from generator import dutch
from generator.authoring.calendars.occurrences import in_calendar
from generator.dagen import herken
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.moment import Moment


class Stand(Enum):
    """What is known of when a moment is."""

    COMPUTED = auto()
    NOT_KNOWN = auto()
    """It is a special day whose date is not known yet."""
    OPEN = auto()
    """Staff choose the day themselves."""


def summary(kalender: Kalender) -> str:
    """How many days were computed, and what is still to be done."""
    counted = Counter(_stand(moment, kalender.jaar) for moment in kalender.momenten)
    computed, not_known, open_ = (counted[one] for one in Stand)
    parts = [f"{dutch.count_text(computed, 'dag', 'dagen')} berekend"]
    if not_known:
        parts.append(f"{not_known} nog niet bekend")
    if open_:
        own = dutch.count_text(open_, "eigen moment", "eigen momenten")
        parts.append(f"{own}: kies een dag")
    return ", ".join(parts)


def _stand(moment: Moment, jaar: int) -> Stand:
    dag = herken(moment.naam)
    if dag is None:
        return Stand.OPEN
    if moment.dag:
        return Stand.COMPUTED
    certain = any(not een.is_verwacht for een in in_calendar(dag, jaar).begins)
    return Stand.OPEN if moment.datum and certain else Stand.NOT_KNOWN
