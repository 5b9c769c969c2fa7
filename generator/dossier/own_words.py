"""The judgements on progress in the words of an organisation, whatever the language is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.model.facts.oordeel import Oordeel
from generator.model.facts.organisatie import Organisatie

_WORDS = "|".join(one.woorden for one in Oordeel)
_JUDGED = re.compile(
    rf"(?:(?P<value>.+), )?(?P<count>\d+ )?(?P<word>{_WORDS})(?P<was> \(was \d+\))?", re.IGNORECASE
)
"""What the program says of a judgement: the word, of a value, or how many there are (were)."""


@dataclass(frozen=True)
class OwnWords:
    """The words of an organisation, by the usual ones in small letters."""

    words: Mapping[str, str]

    @classmethod
    def of(cls, organisatie: Organisatie) -> OwnWords:
        """Those that it chose."""
        return cls(organisatie.statuswoorden.eigen if organisatie.statuswoorden else {})

    def said(self, words: str, otherwise: Callable[[str], str]) -> str:
        """What the program says, with the own word for a judgement; ``otherwise`` says the rest."""
        found = _JUDGED.fullmatch(words)
        own = self.words.get(found["word"].lower()) if found else None
        if found is None or own is None:
            return otherwise(words)
        begins = found["word"][0].isupper()
        value = f"{otherwise(found['value'])}, " if found["value"] else ""
        word = own if begins else own[0].lower() + own[1:]
        return f"{value}{found['count'] or ''}{word}{found['was'] or ''}"
