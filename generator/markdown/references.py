"""The kinds of references a text can hold, ``[]{cijfer=…}``, for who reads and who writes them."""

from __future__ import annotations

from generator.content.inline import SUM

TABLE, FIGURE = "tabel", "figuur"

NUMBERED = (TABLE, FIGURE)
"""Those to what stands in a text, of which the number is known when a document is printed."""

IN_PRINT = (*NUMBERED, SUM)
"""Those of which the words follow from what is printed."""

REFERENCES = ("cijfer", "aantal", "bijlage", *NUMBERED)
"""What stands before the ``=``."""

ANY_REFERENCE = "|".join(REFERENCES)
"""The same as part of a pattern."""
