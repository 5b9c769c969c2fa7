"""Which way an indicator should go, and which of its fields follow from that."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from generator.model.keuze import Keuze


class Richting(Keuze):
    """Which way an indicator should go."""

    MINIMAAL = "minimaal", "Het cijfer moet de streefwaarde halen, of hoger."
    MAXIMAAL = "maximaal", "Het cijfer moet de streefwaarde halen, of lager."
    BANDBREEDTE = "bandbreedte", "Het cijfer moet tussen twee waarden liggen: van en tot."
    DREMPELWAARDE = "drempelwaarde", "Het cijfer mag niet onder de drempelwaarde komen."


DOELVELD: Mapping[Enum, str] = {
    Richting.MINIMAAL: "streefwaarde",
    Richting.MAXIMAAL: "streefwaarde",
    Richting.BANDBREEDTE: "bandbreedte",
    Richting.DREMPELWAARDE: "drempelwaarde",
}
"""The field that holds the aim, for each direction."""

MET_BOVENGRENS = (Richting.MAXIMAAL, Richting.BANDBREEDTE)
"""The directions in which a value can be too high."""
