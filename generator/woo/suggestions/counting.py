"""What tells a figure that is left out: counts in a text, and figures about few persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dossier.dossier import Dossier
from generator.dutch import number_word
from generator.model.facts.doelen import Doelen
from generator.model.fields import shown
from generator.problems import Problem
from generator.source import Data, parse
from generator.woo.suggestions.staying import Staying

_NUMBER = rf"(?:\d+|{'|'.join(map(number_word, range(21)))}|een|alle|beide)"
_COUNTED = r"(?:op schema|aandacht|achter|behaald|gehaald|indicatoren|indicator)"
_COUNT = re.compile(
    rf"\b{_NUMBER}\b[^.!?\n]{{0,60}}?\b{_COUNTED}\b|\b{_COUNTED}\b[^.!?\n]{{0,40}}?\b{_NUMBER}\b",
    re.IGNORECASE,
)
_PERSONS = re.compile(
    r"^(?:personen|mensen|medewerkers?|collega's|vrouwen|mannen|leden|deelnemers|fte)\b",
    re.IGNORECASE,
)


def told_counts(texts: list[Staying], dossier: Dossier) -> Iterator[Problem]:
    """Counts of indicators in texts of a dossier in which an indicator is left out."""
    if not any(_hides_one(parse(raw, name).data) for name, raw in dossier.sources.items()):
        return
    for text in texts:
        for found in _COUNT.finditer(text.stays) if text.text.prose else ():
            message = (
                f"hier staat {shown(found[0])}, en er is een indicator weggelaten; kan een lezer"
                " die hieruit afleiden, markeer dit dan ook"
            )
            yield text.doubt(found.start(), message)


def few_persons(dossier: Dossier) -> Iterator[Problem]:
    """Figures about so few persons that they may tell who those are."""
    doelen = dossier.kader.van(Doelen)
    least = dossier.kader.organisatie.drempel.personen
    for indicator in doelen.alle_indicatoren() if doelen else ():
        if indicator.over_personen or not _PERSONS.match(indicator.eenheid):
            continue
        for place, meting in enumerate(indicator.metingen):
            if 0 < meting.waarde < least:
                message = (
                    f"dit cijfer gaat over minder dan {least} personen; is te raden wie, dan mag"
                    " het niet openbaar worden (meestal 5.1.1d of 5.1.2e)"
                )
                yield indicator.waarschuwing_bij(message, "metingen", place, "waarde")


def _hides_one(data: Data, above: str = "") -> bool:
    """Whether a list of indicators has one that is left out."""
    if isinstance(data, dict):
        return (above == "indicatoren" and bool(data.get("woo"))) or any(
            _hides_one(one, name) for name, one in data.items()
        )
    return isinstance(data, list) and any(_hides_one(one, above) for one in data)
