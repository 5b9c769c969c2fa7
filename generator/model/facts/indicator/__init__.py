"""A figure that shows whether a goal comes nearer."""

from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.judgement import (
    Beoordeling,
    beoordeling,
    te_laat,
    tegenspraak,
    verouderd,
)
from generator.model.facts.indicator.meting import Meting
from generator.model.facts.indicator.richting import Richting

__all__ = [
    "Beoordeling",
    "Indicator",
    "Meting",
    "Richting",
    "beoordeling",
    "te_laat",
    "tegenspraak",
    "verouderd",
]
