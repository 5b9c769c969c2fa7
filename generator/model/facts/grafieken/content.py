"""How the figures read: charts, what is not drawn in words, and all numbers in one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.content.figure import Figure
from generator.content.values import Blocks, paragraph
from generator.model.facts.doelen import Doel, Doelen
from generator.model.facts.grafieken.cijfers import cijfers
from generator.model.facts.grafieken.fields import Velden
from generator.model.facts.grafieken.figuren import TITEL, doelgrafiek, tijdgrafiek
from generator.model.facts.grafieken.judgement import Stand, standen
from generator.model.facts.indicator import Indicator
from generator.model.kind import Kader
from generator.model.weglaatbaar import vak_van
from generator.origin import Origin, each_once

VERLOOP = "Het verloop per doel"
VERWACHT = " (open rondje: verwacht op de deadline)"


def grafieken(keuze: Velden, doelen: Doelen, kader: Kader) -> Blocks:
    """The figure of all indicators, that of the course of each, then the numbers of all of them."""
    per_doel = [
        DoelInBeeld(nummer, doel, standen(doel.alle_indicatoren(), kader))
        for nummer, doel in enumerate(doelen.doelen, start=1)
        if doel in doelen.kies(keuze.doelen) and any(doel.alle_indicatoren())
    ]
    if not per_doel:
        return paragraph("Er zijn nog geen indicatoren, dus er is geen grafiek.")
    alle = tuple(stand for een in per_doel for stand in een.standen)
    return (
        *keuze.passage_van("toelichting"),
        _overzicht(alle, kader),
        *_verloop(per_doel),
        *paragraph(*vak_van(stand.indicator for stand in alle)),
        *cijfers(alle),
    )


@dataclass(frozen=True)
class DoelInBeeld:
    """A goal with its number, and how its indicators stand."""

    nummer: int
    doel: Doel
    standen: tuple[Stand, ...]

    @property
    def getekend(self) -> list[Stand]:
        """The indicators that were measured often enough to draw their course."""
        return [stand for stand in self.standen if stand.heeft_verloop]


def _verloop(per_doel: Sequence[DoelInBeeld]) -> Blocks:
    """The course of all indicators in one figure; each is headed by the number of its goal."""
    getekend = [een for een in per_doel if een.getekend]
    if not getekend:
        return ()
    grafieken = (
        replace(grafiek, title=f"{een.nummer}. {grafiek.title}")
        for een in getekend
        for grafiek in map(tijdgrafiek, een.getekend)
    )
    doelen = "; ".join(f"{een.nummer}. {een.doel.naam}" for een in getekend)
    herkomst = (
        *(een.doel.herkomst_van_naam() for een in getekend),
        *(plek for een in getekend for stand in een.getekend for plek in _getekend(stand)),
    )
    return (
        Figure(tuple(grafieken), f"{VERLOOP}{_tekens(getekend)}: {doelen}", each_once(herkomst)),
    )


def _overzicht(alle: tuple[Stand, ...], kader: Kader) -> Figure:
    """All indicators beside each other: how much of its aim each has reached."""
    grafiek = doelgrafiek(alle, "vorige rapportage" if kader.vorige else "vorige meting")
    herkomst = each_once(plek for stand in alle for plek in _vergeleken(stand))
    uitleg = "100% is het doel, de kleur is die van de status"
    return Figure((grafiek,), f"{TITEL}; {uitleg}", herkomst)


def _vergeleken(stand: Stand) -> tuple[Origin, ...]:
    """The values from which follows what the figure of all shows of it."""
    if stand.indicator.is_apart:
        return _omschreven_met(stand.indicator)
    vorige = (stand.vorige.herkomst,) if stand.vorige else ()
    return (*_omschreven_met(stand.indicator), *stand.herkomst, *vorige, *_beoordeeld(stand))


def _beoordeeld(stand: Stand) -> tuple[Origin, ...]:
    return stand.beoordeling.herkomst if stand.beoordeling else ()


def _tekens(getekend: Sequence[DoelInBeeld]) -> str:
    """What the signs in the charts mean, as far as they are there."""
    verwacht = any(stand.verwachting for een in getekend for stand in een.getekend)
    return VERWACHT if verwacht else ""


def _getekend(stand: Stand) -> tuple[Origin, ...]:
    """The values that the chart of an indicator shows."""
    indicator = stand.indicator
    gemeten = (
        plek for meting in indicator.reeks for plek in meting.plekken_van("peildatum", "waarde")
    )
    verwacht = stand.verwachting.herkomst if stand.verwachting else ()
    doel = indicator.herkomst_van_doel
    return (*_omschreven_met(indicator), *gemeten, *doel, *verwacht, *_beoordeeld(stand))


def _omschreven_met(indicator: Indicator) -> tuple[Origin, ...]:
    """The values that name it and its figures."""
    return indicator.plekken_van("naam", "reikwijdte", "eenheid")
