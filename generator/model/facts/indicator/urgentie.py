"""Which indicators ask for attention first."""

from __future__ import annotations

from datetime import date

from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.judgement import beoordeling
from generator.model.facts.indicator.woorden import zonder_oordeel
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.peildatum import Peildatum

_VOLGORDE = (Oordeel.ACHTER, Oordeel.AANDACHT, None, Oordeel.OP_SCHEMA, Oordeel.BEHAALD)
"""The worst first; what was never measured may be anything."""


def urgentie(indicator: Indicator, op: Peildatum | None) -> tuple[int, date]:
    """What to sort by: how it stands on the day ``op``, then which deadline is the nearest."""
    gevonden = beoordeling(indicator, op)
    plek = _VOLGORDE.index(gevonden.oordeel if gevonden else None)
    return plek, indicator.einde or date.max


def stand_in_een_woord(indicator: Indicator, op: Peildatum | None) -> str:
    """How it stands on the day ``op``, as printed."""
    gevonden = beoordeling(indicator, op)
    return VERSCHIJNING[gevonden.oordeel].woord if gevonden else zonder_oordeel(indicator)
