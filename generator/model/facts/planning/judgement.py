"""What there is still to do around the moments of a calendar, as it stands on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from generator.model.facts.debriefing import Debriefing
from generator.model.facts.debriefing.fields import Gesprek
from generator.model.facts.kalender import (
    Kalender,
    Moment,
    Namen,
    briefing_op,
    debriefing_op,
    eerste_komst,
    in_weekend,
    laatste_komst,
)
from generator.model.kind import Kader
from generator.model.weglaatbaar import niet_apart
from generator.origin import Origin

Geschreven = Collection[tuple[Origin, str]]
"""Of which moment, by where it stands in its calendar, there is a briefing for which member."""


Gesprekken = Mapping[Origin, Sequence[Gesprek]]
"""The conversations of each moment, by where that stands in the calendar."""


class Werk(Enum):
    """What somebody must do; the value is how other programs know it."""

    DAG = "dag_kiezen"
    BIJEENKOMST = "bijeenkomst_kiezen"
    SCHRIJVEN = "briefing_schrijven"
    VERSTUREN = "briefing_versturen"
    DEBRIEFING = "debriefing"


@dataclass(frozen=True)
class Taak:
    """Something to do for a moment, before the end of the day ``uiterlijk`` if that is known."""

    werk: Werk
    moment: Moment
    uiterlijk: date | None
    leden: tuple[str, ...]


def met_leden(kalender: Kalender) -> list[Moment]:
    """The moments for which there is something to plan, through the year."""
    erbij = [moment for moment in kalender.op_volgorde if moment.br_leden]
    return [moment for moment in erbij if moment.is_apart or not moment.afgelast]


def gesprekken_per_moment(kader: Kader) -> Gesprekken:
    """The conversations that were held on the day of the frame; not those that stand apart."""
    debriefing, op, namen = kader.van(Debriefing), kader.peildatum, Namen.van(kader)
    gevonden = defaultdict[Origin, list[Gesprek]](list)
    for gesprek in niet_apart(debriefing.gesprekken) if debriefing else ():
        moment = namen.laatst_begonnen(gesprek.moment, gesprek.datum)
        if moment and (op is None or gesprek.datum <= op.dag):
            gevonden[moment.herkomst_van()].append(gesprek)
    return gevonden


def taken(kader: Kader, kalender: Kalender, geschreven: Geschreven) -> list[Taak]:
    """What is still to do for a calendar on the day of the frame, the most urgent first; what has
    no day comes last."""
    assert kader.peildatum
    gesprekken, op = gesprekken_per_moment(kader), kader.peildatum
    gevonden = [
        taak
        for een in kalender.op_volgorde
        for taak in _van(een, kalender, op.dag, gesprekken.get(een.herkomst_van(), ()))
    ]
    return sorted(
        (_al_geschreven(taak, geschreven) for taak in gevonden),
        key=lambda taak: taak.uiterlijk or date.max,
    )


def _van(
    moment: Moment, kalender: Kalender, dag: date, gesprekken: Iterable[Gesprek]
) -> Iterator[Taak]:
    eerste, laatste = eerste_komst(moment), laatste_komst(moment)
    if moment.afgelast:
        return
    if eerste is None or laatste is None:
        if not (moment.datum and moment.datum.last and moment.datum.last < dag):
            yield Taak(Werk.DAG, moment, _begin(moment), moment.br_leden)
    elif eerste >= dag:
        weg = briefing_op(moment, kalender.briefing_dagen)
        if moment.br_leden and in_weekend(moment):
            yield Taak(Werk.BIJEENKOMST, moment, weg, moment.br_leden)
        if not moment.briefing_verstuurd or moment.briefing_verstuurd > dag:
            yield from (Taak(Werk.SCHRIJVEN, moment, weg, (lid,)) for lid in moment.br_leden)
    elif laatste < dag:
        gesproken = {een.lid for een in gesprekken}
        for lid in moment.br_leden:
            if lid not in gesproken:
                yield Taak(Werk.DEBRIEFING, moment, debriefing_op(moment), (lid,))


def _begin(moment: Moment) -> date | None:
    """Before which day its day must be known, as far as the month or quarter tells."""
    periode = moment.datum.period if moment.datum else None
    return periode.first if periode else None


def _al_geschreven(taak: Taak, geschreven: Geschreven) -> Taak:
    """The same, or only to be sent if its briefing is there."""
    plek = taak.moment.herkomst_van()
    er_is = taak.werk is Werk.SCHRIJVEN and (plek, taak.leden[0]) in geschreven
    return replace(taak, werk=Werk.VERSTUREN) if er_is else taak
