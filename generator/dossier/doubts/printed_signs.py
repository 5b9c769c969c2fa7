"""Signs that were meant as form, in texts where they are printed as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.dossier.doubts.writing import Writing
from generator.markdown.faults import Fault
from generator.model.fields import shown


@dataclass(frozen=True)
class Sign:
    """What is looked for and what is said of it; ``in_prose`` if a long text prints it too."""

    pattern: re.Pattern[str]
    message: str
    in_prose: bool = False


SIGNS = (
    Sign(
        re.compile(r"\[\^[^\]\s]+\]"),
        "in deze korte tekst kan geen voetnoot, dus {} wordt zo afgedrukt; zet de zin in een veld"
        " voor lange tekst, zoals 'tekst', of haal het teken weg",
    ),
    Sign(
        re.compile(
            r"(?<!\w)(\*{1,2}|__)(?=[^\s*_])[^*_\n]*[^\s*_]\1(?!\w)"
            r"|\[[^\]\n]+\](\([^)\s]+\)|\{(?!woo=)[^}\s]+\})"
        ),
        "in deze korte tekst kan geen opmaak, dus {} wordt zo afgedrukt; haal de tekens weg",
    ),
    Sign(
        re.compile(
            r"(?<!\\)</?(a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|tbody"
            r"|td|th|thead|tr|u|ul)(\s*/?|\s+[\w:-]+\s*=[^<>]*)>|<!--.*?-->",
            re.IGNORECASE,
        ),
        "hier staat HTML, dus {} wordt zo afgedrukt; haal het weg, en schrijf een tabel met | en"
        " vette tekst met ** in een veld voor lange tekst",
        in_prose=True,
    ),
)


def printed_signs(writing: Writing) -> Iterator[Fault]:
    """The first one of each kind."""
    text = writing.text
    for sign in SIGNS:
        if (sign.in_prose or not text.prose) and (match := sign.pattern.search(text.raw)):
            yield writing.doubt(match.start(), sign.message.format(shown(match[0])))
