"""What a verb says on the start page, where nobody has a terminal."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SAYINGS: Mapping[re.Pattern[str], str] = {
    re.compile(r", en geef daarna: rapport controleer .*"): ".",
    re.compile(r"^Geef daarna: rapport maak .*"): (
        "Klik daarna op ‘Alles maken’ voor de Word- en pdf-bestanden."
    ),
    re.compile(r" Geef daarna: rapport controleer$"): "",
    re.compile(r"; vraag het later aan met 'rapport stempel'"): (
        "; vraag de beheerder om het later aan te vragen"
    ),
    re.compile(r"; 'rapport nieuw' verandert niets aan wat er is"): "; dat blijft zoals het is",
    re.compile(r"; maak het met 'rapport nieuw woo [^']*'"): (
        "; kies ‘Bestand toevoegen’ en dan ‘Woo’"
    ),
}
"""Words for who types commands, and those for who clicks."""


def as_page_says(line: str) -> str:
    """A line of a verb, as the page says it."""
    for pattern, words in _SAYINGS.items():
        line = pattern.sub(words, line)
    return line
