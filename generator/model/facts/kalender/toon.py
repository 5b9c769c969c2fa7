"""What people do on a day: what staff chose, else what belongs to the special day itself."""

from __future__ import annotations

from generator.model.facts.kalender.keuzes import Toon
from generator.model.facts.kalender.moment import Moment


def toon_van(moment: Moment) -> Toon | None:
    """The tone of a moment; None of a moment of one's own of which nothing was chosen."""
    from generator.dagen import herken

    if moment.toon:
        return moment.toon
    dag = herken(moment.geschreven.naam)
    return Toon(dag.toon) if dag else None
