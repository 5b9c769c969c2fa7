"""How a run of the command ended."""

from __future__ import annotations

OK, WRONG_INPUT, WRONG_USE, WRONG_MACHINE = range(4)

INTERRUPTED = "afgebroken"
NO_MEMORY = "er is te weinig geheugen"
"""Why it ended so at any moment, also while it begins."""
