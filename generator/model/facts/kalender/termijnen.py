"""Between which days members come to a moment, and by when somebody must have written or called.

What is due on a day on which nobody works, is due on the working day before it.
"""

from __future__ import annotations

from datetime import date, timedelta

from generator.model.facts.kalender.moment import Moment

DEBRIEFING_DAGEN = 7
"""How many days after a moment P&O has spoken with who was there."""


def eerste_komst(moment: Moment) -> date | None:
    """The first day on which members come; None as long as no day is known."""
    return moment.gekozen_dag or (moment.dag.first if moment.dag else None)


def laatste_komst(moment: Moment) -> date | None:
    """The last day on which they do."""
    return moment.gekozen_dag or moment.laatste_dag


def briefing_op(moment: Moment, dagen_ervoor: int) -> date | None:
    """The day by which the briefing must be sent."""
    eerste = eerste_komst(moment)
    return _werkdag(eerste - timedelta(dagen_ervoor)) if eerste else None


def debriefing_op(moment: Moment) -> date | None:
    """The day by which P&O has spoken with the members."""
    laatste = laatste_komst(moment)
    return _werkdag(laatste + timedelta(DEBRIEFING_DAGEN)) if laatste else None


def _werkdag(dag: date) -> date:
    from generator.dagen import werkdag_tot_en_met  # loads the special days

    return werkdag_tot_en_met(dag)
