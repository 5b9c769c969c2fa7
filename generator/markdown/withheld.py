"""How a mark is written of words that a public version leaves out: ``[words]{woo=5.1.2e}``.

What was meant as a mark and is none must be refused: the words would stay, and nobody would see it.
"""

from __future__ import annotations

import re

GROUNDS = re.compile(r"\{woo=([^{}\n]{0,60})\}")
"""What stands right behind the brackets of a mark; the group are its grounds, as written."""

HALF_GROUNDS = re.compile(r"\{\s*(?:woo\b|art\S*\s*5|5\.[1-4]\b)", re.IGNORECASE)
"""How what was meant as such begins."""

_BARE = re.compile(r"\bwoo\s*=\s*['\"]?5\.[1-4]", re.IGNORECASE)

_NEAR = 10
"""So many signs before grounds tell whether they stand in braces."""

NO_MARK = (
    "dit is geen goede markering voor de openbare versie, dus de tekst zou blijven staan; schrijf"
    " [de tekst]{woo=5.1.2e}, zonder spatie tussen ] en {, binnen één alinea"
)
AROUND_LINK = "zet de markering om de hele link: [[tekst](adres)]{woo=5.1.2e}"


def bare_grounds(text: str) -> list[int]:
    """Where grounds stand in a text without the braces of a mark, or with a backslash before."""
    starts = (found.start() for found in _BARE.finditer(text))
    before = ((start, text[max(0, start - _NEAR) : start].rstrip()) for start in starts)
    return [start for start, words in before if not words.endswith("{") or words.endswith("\\{")]
