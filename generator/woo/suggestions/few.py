"""Figures about so few persons that they may tell who those are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.dossier.dossier import Dossier
from generator.model.facts.doelen import Doelen
from generator.problems import Problem

_PERSONS = re.compile(
    r"^(?:personen|mensen|medewerkers?|collega's|vrouwen|mannen|leden|deelnemers|fte)\b",
    re.IGNORECASE,
)


def few_persons(dossier: Dossier) -> Iterator[Problem]:
    """A warning at each of them."""
    doelen = dossier.kader.van(Doelen)
    least = dossier.kader.organisatie.drempel.personen
    for indicator in doelen.alle_indicatoren() if doelen else ():
        goes = indicator.weglaatgronden or indicator.over_personen
        if goes or not _PERSONS.match(indicator.eenheid):
            continue
        for place, meting in enumerate(indicator.metingen):
            if 0 < meting.waarde < least:
                message = (
                    f"dit cijfer gaat over minder dan {least} personen; is te raden wie, dan mag"
                    " het niet openbaar worden (meestal 5.1.1d of 5.1.2e)"
                )
                yield indicator.waarschuwing_bij(message, "metingen", place, "waarde")
