"""The languages in which a document may be: one file of phrases for each (`en.toml`).

The program says everything in Dutch; what stands there is worded anew when a document is made.
"""

from generator.talen.taal import (
    NEDERLANDS,
    OnvertaaldError,
    Taal,
    andere_talen,
    taal_van,
    talen_van,
)
from generator.talen.zinnen import with_other_signs

__all__ = [
    "NEDERLANDS",
    "OnvertaaldError",
    "Taal",
    "andere_talen",
    "taal_van",
    "talen_van",
    "with_other_signs",
]
