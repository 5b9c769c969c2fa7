"""The charts of indicators: what each shows, and what it says in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from generator import dutch
from generator.content.colour import Colour
from generator.content.figure import Point, ShareBar, ShareChart, TimeChart
from generator.content.words import text_of
from generator.model.facts.grafieken.judgement import Stand
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.woorden import (
    doel_met_naam_in_woorden,
    met_eenheid,
    volledige_naam,
    zonder_oordeel,
)
from generator.model.facts.oordeel import VERSCHIJNING
from generator.model.weglaatbaar import vak_van

TITEL = "Hoe ver elke indicator op weg is"


def tijdgrafiek(stand: Stand) -> TimeChart:
    """The measurements of an indicator against its aim; it must have been measured."""
    indicator, verwacht = stand.indicator, stand.verwachting
    return TimeChart(
        title=volledige_naam(indicator),
        unit=indicator.eenheid,
        points=tuple(
            _punt(indicator, meting.peildatum, meting.waarde) for meting in indicator.reeks
        ),
        aim=indicator.doel,
        aim_label=doel_met_naam_in_woorden(indicator),
        until=indicator.einde,
        description=verloop_in_woorden(stand),
        forecast=_punt(indicator, verwacht.dag, verwacht.waarde) if verwacht else None,
        colour=_kleur(stand),
    )


def _punt(indicator: Indicator, dag: date, waarde: Decimal) -> Point:
    return Point(dag, waarde, met_eenheid(indicator, waarde))


def _kleur(stand: Stand) -> Colour:
    """The colour of how it stands."""
    gevonden = stand.beoordeling
    return VERSCHIJNING[gevonden.oordeel].kleur if gevonden else Colour.GRIJS


def verloop_in_woorden(stand: Stand) -> str:
    """What the chart of an indicator shows, for who cannot see it."""
    indicator = stand.indicator
    eerste, laatste = indicator.reeks[0], indicator.reeks[-1]
    nu, toen = (
        f"{met_eenheid(indicator, meting.waarde)} in {dutch.month_text(meting.peildatum)}"
        for meting in (laatste, eerste)
    )
    delen = [f"van {toen} naar {nu}", doel_met_naam_in_woorden(indicator)]
    if stand.verwachting:
        delen.append(f"verwacht {met_eenheid(indicator, stand.verwachting.waarde)}")
    return f"{volledige_naam(indicator)}: {'; '.join(delen)}"


def doelgrafiek(standen: Sequence[Stand], vorige: str) -> ShareChart:
    """All indicators beside each other; ``vorige`` names the values of before."""
    return ShareChart(
        title=TITEL,
        value_name="nu",
        previous_name=vorige,
        bars=tuple(map(_deelbalk, standen)),
        description=_standen_in_woorden([een.indicator for een in standen]),
    )


def _standen_in_woorden(indicatoren: Sequence[Indicator]) -> str:
    """How many were measured and how many are where they should be, unless some are left out."""
    gemeten = [indicator for indicator in indicatoren if indicator.nu is not None]
    bereikt = sum(indicator.bereikt for indicator in gemeten)
    geteld = f"{len(gemeten)} gemeten, {bereikt} op het doel"
    alle = dutch.count_text(len(indicatoren), "indicator", "indicatoren")
    return f"{alle}, {text_of(vak_van(indicatoren)) or geteld}"


def _deelbalk(stand: Stand) -> ShareBar:
    indicator = stand.indicator
    zonder = zonder_oordeel(indicator).lower()
    nu = met_eenheid(indicator, indicator.nu) if indicator.nu is not None else zonder
    gevonden = stand.beoordeling
    woord = VERSCHIJNING[gevonden.oordeel].woord.lower() if gevonden else ""
    return ShareBar(
        name=volledige_naam(indicator),
        value=stand.deel,
        previous=stand.vorig_deel,
        label=", ".join(filter(None, (nu, woord))),
        colour=_kleur(stand),
    )
