"""The special days that the program knows, and on which date each falls in a year.

``dagen.yaml`` holds the days; each has a rule of some kind of calendar (``regels.REGELS``). No
clock and no network: the same year has the same days.
"""

from generator.dagen.dag import Dag, DagInJaar, Zeker
from generator.dagen.lijst import alle_dagen, dagen_van, herken, naam_in_lijst, niet_bekend
from generator.dagen.regel import GeenDagError
from generator.dagen.werkdagen import vrije_dagen, werkdag_tot_en_met

__all__ = [
    "Dag",
    "DagInJaar",
    "GeenDagError",
    "Zeker",
    "alle_dagen",
    "dagen_van",
    "herken",
    "naam_in_lijst",
    "niet_bekend",
    "vrije_dagen",
    "werkdag_tot_en_met",
]
