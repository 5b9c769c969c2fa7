"""The annexes of a nota: numbered, listed in the colophon, and on pages behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.content.pages import Pages
from generator.content.printed import Lines, Printed
from generator.content.values import Blocks, Line, line
from generator.model.documents.nota.fields import Bijlage
from generator.model.facts.kalender.keuze import getoond
from generator.model.fields import shown
from generator.model.genummerd import getypt_nummer
from generator.model.ids import dubbele_ids
from generator.model.kind import Genummerd, Kader, MeegaandBestand
from generator.problems import Problem

ZONDER_BESTAND = "achteraan komen bladzijden van een pdf of Word-bestand; noem dat bij 'bestand'"

_GETYPT = re.compile(
    r"bijlage(?:\s+(?:\d{1,2}|[A-Z]))?\s*[:.–-]\s|bijlage\s+\d{1,2}\b", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class BijlageInhoud(Printed):
    """An annex: its number and title, and what stands on its pages, which may be wide."""

    nummer: Line
    titel: Line
    blokken: Blocks
    liggend: bool


def genummerd(bijlagen: Sequence[Bijlage]) -> Mapping[str, Genummerd]:
    """The annexes that texts can refer to, by id."""
    alle = enumerate(bijlagen, 1)
    return {een.id: Genummerd(nummer, een.herkomst_van()) for nummer, een in alle if een.id}


def genoemd(bijlagen: Sequence[Bijlage], kader: Kader) -> Lines:
    """Each with its number, as listed in the colophon."""
    alle = enumerate(bijlagen, 1)
    return tuple(_genoemd(nummer, een, kader) for nummer, een in alle)


def volgend(bijlagen: Sequence[Bijlage], kader: Kader) -> tuple[BijlageInhoud, ...]:
    """Those that have pages in the same file."""
    alle = enumerate(bijlagen, 1)
    return tuple(_bijlage(nummer, een, kader) for nummer, een in alle if een.volgt)


def meegaand(bijlagen: Sequence[Bijlage]) -> Iterator[MeegaandBestand]:
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


def foute_bijlagen(bijlagen: Sequence[Bijlage]) -> Iterator[Problem]:
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


def _genoemd(nummer: int, bijlage: Bijlage, kader: Kader) -> Line:
    bestand = bijlage.regel_van("bestand")
    haakjes = line(" (", *bestand, ")") if bestand else ()
    return line(f"Bijlage {nummer}: ", *_titel(bijlage, kader), *haakjes)


def _titel(bijlage: Bijlage, kader: Kader) -> Line:
    """The title, as listed in the colophon and printed above the annex."""
    return bijlage.regel_van("titel") or getoond(bijlage, kader).titel(kader)


def _bijlage(nummer: int, bijlage: Bijlage, kader: Kader) -> BijlageInhoud:
    toont = None if bijlage.is_apart else bijlage.toon
    feiten = getoond(bijlage, kader).bijlage(kader) if toont else Pages(())
    return BijlageInhoud(
        nummer=line(str(nummer)),
        titel=_titel(bijlage, kader),
        blokken=(*bijlage.passage_van("tekst"), *feiten.blocks),
        liggend=feiten.wide,
    )
