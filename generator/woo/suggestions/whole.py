"""Facts that are left out as a whole: on a ground that hardly fits, or since another one is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.gronden import BELEIDSOPVATTINGEN, schrijf
from generator.model.facts.indicator import Indicator
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.punten.fields import Punt
from generator.model.weglaatbaar import Weglaatbaar
from generator.problems import Problem

NO_OPINION = (
    "feiten en cijfers zijn geen persoonlijke beleidsopvattingen (artikel 5.2, eerste lid, Woo); is"
    " 5.2 hier de goede grond?"
)
GOES_TOO = (
    "dit gaat in de openbare versie ook weg ({}), omdat er anders uit volgt wat elders is"
    " weggelaten; klopt dat, zet dan ook hier 'woo: {}'"
)


def whole_facts(apart: Iterable[Weglaatbaar]) -> Iterator[Problem]:
    """A warning at each of those facts, as far as there is one."""
    for fact in apart:
        if isinstance(fact, Indicator | Moment) and BELEIDSOPVATTINGEN in fact.weglaatgronden:
            yield fact.waarschuwing_bij(NO_OPINION, "woo")
        if isinstance(fact, Indicator | Punt) and not fact.weglaatgronden:
            codes = schrijf(fact.apart_op)
            yield fact.waarschuwing_bij(GOES_TOO.format(codes, codes))
