"""Indicators of which nothing was measured since the dossier before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator import dutch
from generator.dossier.outdated.situation import Finding, Situation
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.woorden import volledige_naam
from generator.model.facts.voortgang import Tweetal
from generator.origin import Origin


def without_measurement(situation: Situation) -> Iterator[Finding]:
    """Each indicator that has no newer measurement; once when that is so of all."""
    earlier = situation.earlier
    pair = Tweetal.van(replace(situation.now.kader, vorige=earlier.kader)) if earlier else None
    if earlier is None or pair is None:
        return
    known = [one for one in pair.vergelijkingen() if one.vorige is not None]
    stale = [one.nu for one in known if not one.nieuwe_meting]
    if len(stale) > 1 and len(stale) == len(known):
        message = f"geen enkele indicator heeft een nieuwe meting sinds {earlier.name}"
        message += _latest(stale)
        yield Finding(pair.doelen.herkomst_van("doelen"), message)
        return
    for indicator in stale:
        yield Finding(_place(indicator), _message(indicator, earlier.name))


def _place(indicator: Indicator) -> Origin:
    return indicator.herkomst_van("metingen") if indicator.metingen else indicator.herkomst_van()


def _message(indicator: Indicator, earlier: str) -> str:
    how = "geen nieuwe meting" if indicator.metingen else "nog steeds geen meting"
    return f"'{volledige_naam(indicator)}' heeft {how} sinds {earlier}{_latest([indicator])}"


def _latest(indicators: Sequence[Indicator]) -> str:
    """When the last of them was measured: that may be long before the dossier before."""
    days = [one.laatste.peildatum for one in indicators if one.laatste]
    return f"; de laatste is van {dutch.date_text(max(days))}" if days else ""
