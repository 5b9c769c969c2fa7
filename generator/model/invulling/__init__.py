"""References in texts, and the values that take their place when a document is printed."""

from generator.model.invulling.teksten import (
    ingevuld,
    kader_ingevuld,
    met_blokken,
    teksten_in,
    verwijzingen_in,
)
from generator.model.invulling.verwijzing import VerwijzingError, is_te_klein, waarde_van

__all__ = [
    "VerwijzingError",
    "ingevuld",
    "is_te_klein",
    "kader_ingevuld",
    "met_blokken",
    "teksten_in",
    "verwijzingen_in",
    "waarde_van",
]
