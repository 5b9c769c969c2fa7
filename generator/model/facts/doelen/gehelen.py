"""What is wrong with figures that are part of another: the parts and the whole of one group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import dutch
from generator.model.facts.doelen.fields import Velden
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.groepen import groep_van
from generator.model.fields import shown
from generator.problems import Problem, nearest


def gehelen(doelen: Velden) -> Iterator[Problem]:
    """Wholes that are not known, that are part of their own part, or that are smaller than it."""
    bekend = {indicator.id: indicator for indicator in doelen.alle_indicatoren()}
    for indicator in bekend.values():
        if indicator.deel_van is None:
            continue
        geheel = bekend.get(indicator.deel_van)
        if geheel is None:
            melding = f"er is geen indicator met het id {shown(indicator.deel_van)}"
            meant = nearest(indicator.deel_van, bekend)
            yield indicator.fout_bij(melding, "deel_van", meant=meant)
        elif _is_deel_van_zichzelf(indicator, bekend):
            melding = f"{shown(indicator.id)} is zo een deel van zichzelf; haal een 'deel_van' weg"
            yield indicator.fout_bij(melding, "deel_van")
        else:
            yield from _groter_dan(indicator, geheel)


def _is_deel_van_zichzelf(indicator: Indicator, bekend: Mapping[str, Indicator]) -> bool:
    gezien: set[str] = set()
    volgende = indicator.deel_van
    while volgende and volgende in bekend and volgende not in gezien:
        gezien.add(volgende)
        volgende = bekend[volgende].deel_van
    return indicator.id in gezien


def _groter_dan(deel: Indicator, geheel: Indicator) -> Iterator[Problem]:
    """Measurements of a part that is about more persons than the whole of that day."""
    groepen = {een.peildatum: groep_van(geheel, een) for een in geheel.metingen}
    for meting in deel.metingen:
        groep, hele_groep = groep_van(deel, meting), groepen.get(meting.peildatum)
        if groep and hele_groep and groep.noemer > hele_groep.noemer:
            melding = (
                f"dit deel heeft een grotere noemer ({groep.noemer}) dan {shown(geheel.id)} op"
                f" {dutch.date_text(meting.peildatum)} ({hele_groep.noemer}); verbeter er één"
            )
            yield meting.fout_bij(melding)
            return
