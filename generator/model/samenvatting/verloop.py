"""The course of an indicator as a small line within a cell."""

from __future__ import annotations

from generator.content.inline import Value
from generator.content.marks import Spark
from generator.content.values import Blocks, paragraph
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.indicator.woorden import doel_in_woorden, met_eenheid, volledige_naam
from generator.model.facts.oordeel import VERSCHIJNING
from generator.model.peildatum import Peildatum

FEWEST = 2


def verloop(indicator: Indicator, op: Peildatum | None) -> Blocks:
    """The measurements over time; nothing when there are too few for a line."""
    reeks = indicator.reeks
    if len(reeks) < FEWEST:
        return ()
    oordeel = beoordeling(indicator, op)
    assert oordeel  # it was measured
    begin, duur = reeks[0].peildatum, (reeks[-1].peildatum - reeks[0].peildatum).days
    waarden = [meting.waarde for meting in reeks]
    laag, hoog = min(*waarden, *indicator.doel), max(*waarden, *indicator.doel)
    hoogte = hoog - laag or 1
    doel = indicator.doel[0]
    lijn = Spark(
        points=tuple(
            ((een.peildatum - begin).days / duur, float((een.waarde - laag) / hoogte))
            for een in reeks
        ),
        target=float((doel - laag) / hoogte),
        colour=VERSCHIJNING[oordeel.oordeel].kleur,
        description=_in_woorden(indicator),
    )
    gemeten = (plek for een in reeks for plek in een.plekken_van("peildatum", "waarde"))
    return paragraph(Value((lijn,), (*gemeten, *indicator.herkomst_van_doel)))


def _in_woorden(indicator: Indicator) -> str:
    """The values in a row, for who cannot see the line."""
    waarden = ", ".join(met_eenheid(indicator, meting.waarde) for meting in indicator.reeks)
    return f"{volledige_naam(indicator)}: {waarden}; doel {doel_in_woorden(indicator)}"
