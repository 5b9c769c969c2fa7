"""A year on the command line."""

from __future__ import annotations

import re

from generator.problems import UsageError


def year_named(word: str) -> int:
    """The year in that word. Raises ``UsageError`` for what is none, or none of a report."""
    from generator.model.fields import shown
    from generator.model.fields.number import FIRST_YEAR, LAST_YEAR

    if not re.fullmatch(r"\d{4}", word, re.ASCII) or not FIRST_YEAR <= int(word) <= LAST_YEAR:
        raise UsageError(f"{shown(word)} is geen jaar van {FIRST_YEAR} tot en met {LAST_YEAR}")
    return int(word)
