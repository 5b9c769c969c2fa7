"""How a run of the command ended."""

from __future__ import annotations

OK, WRONG_INPUT, WRONG_USE, WRONG_MACHINE = range(4)
