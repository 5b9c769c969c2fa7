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

__all__ = ["NEDERLANDS", "OnvertaaldError", "Taal", "andere_talen", "taal_van", "talen_van"]
