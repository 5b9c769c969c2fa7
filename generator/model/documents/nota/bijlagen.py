"""The annexes of a nota: numbered, listed in the colophon, and on pages behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.content.pages import Pages
from generator.content.printed import Lines, Printed
from generator.content.values import Blocks, Line, line
from generator.model.documents.nota.fields import Bijlage
from generator.model.facts.kalender.keuze import getoond
from generator.model.kind import Kader


@dataclass(frozen=True, kw_only=True)
class BijlageInhoud(Printed):
    """An annex: its number and title, and what stands on its pages, which may be wide."""

    nummer: Line
    titel: Line
    blokken: Blocks
    liggend: bool


def genoemd(bijlagen: Sequence[Bijlage], kader: Kader) -> Lines:
    """Each with its number, as listed in the colophon."""
    alle = enumerate(bijlagen, 1)
    return tuple(_genoemd(nummer, een, kader) for nummer, een in alle)


def volgend(bijlagen: Sequence[Bijlage], kader: Kader) -> tuple[BijlageInhoud, ...]:
    """Those that have pages in the same file."""
    alle = enumerate(bijlagen, 1)
    return tuple(_bijlage(nummer, een, kader) for nummer, een in alle if een.volgt)


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
