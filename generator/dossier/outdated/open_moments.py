"""Moments of the calendar that are past, and still have no day."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator import dutch
from generator.dossier.outdated.situation import Finding, Situation
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.keuzes import Zekerheid


def open_moments(situation: Situation) -> Iterator[Finding]:
    """Each moment that is over on the day, while its date is still to be fixed."""
    kalenders = situation.now.kader.alle(Kalender)
    for moment in chain.from_iterable(kalender.momenten for kalender in kalenders):
        last = moment.laatste_dag or (moment.datum.last if moment.datum else None)
        to_be_fixed = moment.zekerheid is Zekerheid.VAST_TE_STELLEN and not moment.afgelast
        if to_be_fixed and last and last < situation.op.dag:
            message = (
                f"'{moment.naam}' is voorbij op {dutch.date_text(situation.op.dag)} en moet nog"
                " worden vastgesteld; vul de dag in, of haal het moment weg"
            )
            yield Finding(moment.herkomst_van(), message)
