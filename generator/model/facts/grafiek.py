"""The charts of indicators, as data: what each shows, and what it says in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from generator import dutch
from generator.content.tree import Point, ShareBar, TimeChart
from generator.model.facts.indicator import Indicator, Richting
from generator.model.facts.indicator_beeld import doel_in_woorden
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel

_NAAM_VAN_DOEL = {
    Richting.MINIMAAL: "streefwaarde {}",
    Richting.MAXIMAAL: "streefwaarde {}",
    Richting.BANDBREEDTE: "bandbreedte {}",
    Richting.DREMPELWAARDE: "drempelwaarde {}",
}
_PERCENTEN = Decimal(100)


def doel_met_naam(indicator: Indicator) -> str:
    """The aim with what it is called: streefwaarde 15%, bandbreedte 45 tot 55%."""
    aim = (
        doel_in_woorden(indicator)
        if indicator.richting is Richting.BANDBREEDTE
        else indicator.met_eenheid(indicator.doel[0])
    )
    return _NAAM_VAN_DOEL[indicator.richting].format(aim)


def tijdgrafiek(indicator: Indicator) -> TimeChart:
    """The measurements of an indicator against its aim; it must have been measured."""
    return TimeChart(
        title=indicator.volledige_naam,
        unit=indicator.eenheid,
        points=tuple(
            Point(meting.peildatum, meting.waarde, indicator.met_eenheid(meting.waarde))
            for meting in indicator.reeks
        ),
        aim=indicator.doel,
        aim_label=doel_met_naam(indicator),
        until=indicator.deadline.last if indicator.deadline else None,
        description=verloop_in_woorden(indicator),
    )


def verloop_in_woorden(indicator: Indicator) -> str:
    """What the chart of an indicator shows, for who cannot see it."""
    eerste, laatste = indicator.reeks[0], indicator.reeks[-1]
    nu, toen = (
        f"{indicator.met_eenheid(meting.waarde)} in {dutch.month_text(meting.peildatum)}"
        for meting in (laatste, eerste)
    )
    verloop = f"van {toen} naar {nu}" if len(indicator.metingen) > 1 else f"één meting, {nu}"
    return f"{indicator.volledige_naam}: {verloop}; {doel_met_naam(indicator)}"


def deel_van_doel(indicator: Indicator, waarde: Decimal | None) -> Decimal | None:
    """How much of the aim that value reaches, in whole percents; None when that says nothing.

    Below a minimum, a threshold or a band it is the value as a part of that limit; above a
    maximum or a band it is that limit as a part of the value.
    """
    if waarde is None or waarde < 0 or indicator.doel[0] < 0:
        return None
    laag, hoog = indicator.doel
    if indicator.richting in (Richting.MINIMAAL, Richting.DREMPELWAARDE):
        deel = waarde / laag if laag else Decimal(1)
    elif indicator.afstand(waarde) == 0:
        deel = Decimal(1)
    else:
        deel = hoog / waarde if waarde > hoog else waarde / laag
    return (deel * _PERCENTEN).to_integral_value(ROUND_HALF_UP)


def deelbalk(indicator: Indicator, vorige: Decimal | None, oordeel: Oordeel | None) -> ShareBar:
    """The bar of an indicator in the chart of all of them."""
    stand = indicator.met_eenheid(indicator.nu) if indicator.nu is not None else "geen meting"
    woord = f", {VERSCHIJNING[oordeel].woord.lower()}" if oordeel else ""
    return ShareBar(
        name=indicator.volledige_naam,
        value=deel_van_doel(indicator, indicator.nu),
        previous=deel_van_doel(indicator, vorige),
        label=f"{stand}{woord}",
    )
