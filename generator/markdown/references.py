"""The kinds of references a text can hold, ``[]{cijfer=…}``, for who reads and who writes them."""

from __future__ import annotations

REFERENCES = ("cijfer", "aantal", "bijlage")
"""What stands before the ``=``."""

ANY_REFERENCE = "|".join(REFERENCES)
"""The same as part of a pattern."""
