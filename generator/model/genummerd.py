"""Numbers and letters that were typed before what is numbered by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.base import Invoer
from generator.model.fields import shown
from generator.problems import Problem

_NUMBER = re.compile(r"((?:\d{1,2}\.)+\d{0,2}|\d{1,2}\)|[a-z][.)]|\d{1,2}(?=\s+[\"'“‘(]*[A-Z]))\s")
"""1. or 1.2 or 1) or a. with more behind it; a number alone only before a capital, since a heading
may begin with one: 12 acties."""


def getypt_nummer(groep: Invoer, veld: str) -> Iterator[Problem]:
    """That the words of the field begin with a number, which would be printed twice."""
    if match := _NUMBER.match(getattr(groep, veld) or ""):
        melding = f"nummers en letters komen er vanzelf voor; haal {shown(match[1])} weg"
        yield groep.waarschuwing_bij(melding, veld)
