"""The calendar of special days and who of the board is there (`kalender.yaml`)."""

from generator.model.facts.kalender.genoemd import Namen, niet_te_volgen
from generator.model.facts.kalender.jaren import kalenders_van
from generator.model.facts.kalender.kind import Kalender
from generator.model.facts.kalender.komst import in_weekend
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_uit_naam, sleutel_van
from generator.model.facts.kalender.termijnen import (
    briefing_op,
    debriefing_op,
    eerste_komst,
    laatste_komst,
)
from generator.model.facts.kalender.woorden import dag_van_komst, herkomst_van_komst, tijden

__all__ = [
    "Kalender",
    "Moment",
    "Namen",
    "briefing_op",
    "dag_van_komst",
    "debriefing_op",
    "eerste_komst",
    "herkomst_van_komst",
    "in_weekend",
    "kalenders_van",
    "laatste_komst",
    "niet_te_volgen",
    "sleutel_uit_naam",
    "sleutel_van",
    "tijden",
]
