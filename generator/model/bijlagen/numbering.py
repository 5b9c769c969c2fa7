"""By which number each annex is known, and what goes along as a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.model.bijlagen.fields import Bijlagestuk
from generator.model.fields import shown
from generator.model.genummerd import getypt_nummer
from generator.model.ids import dubbele_ids
from generator.model.meegaand import Genummerd, MeegaandBestand
from generator.problems import Problem

ZONDER_BESTAND = (
    "achteraan komen bladzijden van een pdf of Word-bestand; noem dat bestand bij 'bestand'"
)

_GETYPT = re.compile(
    r"bijlage(?:\s+(?:\d{1,2}|[A-Z]))?\s*[:.–-]\s|bijlage\s+\d{1,2}\b", re.IGNORECASE
)


def genummerd(bijlagen: Sequence[Bijlagestuk]) -> Mapping[str, Genummerd]:
    """The annexes that texts can refer to, by id."""
    alle = enumerate(bijlagen, 1)
    return {een.id: Genummerd(nummer, een.herkomst_van()) for nummer, een in alle if een.id}


def meegaand(bijlagen: Sequence[Bijlagestuk]) -> Iterator[MeegaandBestand]:
    """The files of annexes, but for one that is left out as a whole."""
    for nummer, een in enumerate(bijlagen, 1):
        if een.bestand and not een.is_apart:
            plek = een.herkomst_van("bestand")
            if een.achteraan:
                boven = f"Bijlage {nummer}: {een.titel or een.bestand}"
                achteraan = een.herkomst_van("achteraan")
                yield MeegaandBestand(een.bestand, plek, boven, achteraan)
            else:
                yield MeegaandBestand(een.bestand, plek)


def foute_bijlagen(bijlagen: Sequence[Bijlagestuk]) -> Iterator[Problem]:
    """Ids that are used twice, and titles that begin with a number, which would be printed
    twice."""
    yield from dubbele_ids(bijlagen)
    for een in bijlagen:
        if een.achteraan and not een.bestand:
            yield een.fout_bij(ZONDER_BESTAND, "achteraan")
        yield from getypt_nummer(een, "titel")
        if gevonden := _GETYPT.match(een.titel or ""):
            begin = shown(gevonden[0].strip())
            melding = f"het woord bijlage en het nummer komen er vanzelf voor; haal {begin} weg"
            yield een.waarschuwing_bij(melding, "titel")
