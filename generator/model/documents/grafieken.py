"""The figures to look at: one of all indicators, and one for each goal (`grafieken.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tables import kolom
from generator.content.tree import Align, Band, Block, Figure, Row, ShareChart, Table, Text, plain
from generator.model.facts.doelen import Doel, Doelen, controleer_keuze
from generator.model.facts.grafiek import deel_van_doel, deelbalk, doel_met_naam, tijdgrafiek
from generator.model.facts.indicator import Indicator
from generator.model.facts.tweetal import Tweetal
from generator.model.fields import OptioneleTekst, Sleutel
from generator.model.kader import Bevinding, Feiten, Kader

TITEL = "Hoe ver elke indicator is"


class Grafieken(Feiten):
    """The figures of the goals; each has its numbers in a table too."""

    soort: ClassVar[str] = "grafieken"
    uitleg: ClassVar[str] = (
        "De grafieken bij de doelen: één met alle indicatoren, en per doel het verloop van de"
        " metingen. Dit bestand is niet nodig; maak het alleen om te kiezen welke doelen een"
        " grafiek krijgen."
    )
    volgt_uit: ClassVar[tuple[str, ...]] = ("doelen",)

    doelen: tuple[Sleutel, ...] = Field(
        (),
        description="De id's van de doelen uit doelen.yaml die een grafiek krijgen; laat u ze weg,"
        " dan krijgen alle doelen er een.",
        examples=[["instroom"]],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de grafieken moet weten; komt erboven.",
        examples=["De cijfers van 2023 zijn later gecorrigeerd."],
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The figure of all indicators, then that of each goal, each with its numbers."""
        doelen = kader.van(Doelen)
        if doelen is None:
            return ()
        nummers = {doel.id: nummer for nummer, doel in enumerate(doelen.doelen, start=1)}
        gekozen = [doel for doel in doelen.kies(self.doelen) if _indicatoren(doel)]
        if not gekozen:
            return plain("Er zijn nog geen indicatoren, dus er is geen grafiek.")
        return (
            *self.toelichting,
            *_overzicht(gekozen, kader),
            *(blok for doel in gekozen for blok in _van_doel(nummers[doel.id], doel)),
        )

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """The goals that are named must exist."""
        yield from controleer_keuze(self.doelen, ("doelen",), kader)


def _indicatoren(doel: Doel) -> list[Indicator]:
    return [indicator for _, indicator in doel.alle_indicatoren()]


def _overzicht(doelen: list[Doel], kader: Kader) -> tuple[Block, ...]:
    """All indicators beside each other: how much of its aim each has reached."""
    vorige = _vorige_waarden(kader)
    indicatoren = [indicator for doel in doelen for indicator in _indicatoren(doel)]
    balken = tuple(deelbalk(i, vorige[i.id], i.oordeel(kader.peildatum)) for i in indicatoren)
    gemeten = [indicator for indicator in indicatoren if indicator.nu is not None]
    bereikt = sum(indicator.bereikt for indicator in gemeten)
    grafiek = ShareChart(
        title=TITEL,
        value_name="nu",
        previous_name="vorige rapportage" if kader.vorige else "vorige meting",
        bars=balken,
        description=(
            f"{dutch.count_text(len(indicatoren), 'indicator', 'indicatoren')},"
            f" {len(gemeten)} gemeten, {bereikt} op het doel"
        ),
    )
    return (
        Figure((grafiek,), f"{TITEL}; 100% is het doel"),
        _cijfers_van_overzicht(indicatoren, vorige, kader.peildatum),
    )


def _vorige_waarden(kader: Kader) -> dict[str, Decimal | None]:
    """Of each indicator the value of the previous dossier, or else its own earlier one."""
    if tweetal := Tweetal.van(kader):
        return {v.nu.id: v.vorige_waarde for v in tweetal.vergelijkingen()}
    doelen = kader.van(Doelen)
    alle = (i for doel in (doelen.doelen if doelen else ()) for i in _indicatoren(doel))
    return {indicator.id: indicator.vorige for indicator in alle}


def _cijfers_van_overzicht(
    indicatoren: list[Indicator], vorige: dict[str, Decimal | None], op: date | None
) -> Table:
    kolommen = (
        kolom("Indicator", 64),
        kolom("Vorige", 24, Align.RIGHT),
        kolom("Nu", 24, Align.RIGHT),
        kolom("Doel", 42),
        kolom("Deel van het doel", 26, Align.RIGHT),
    )
    rijen = tuple(
        Row(
            (
                plain(indicator.volledige_naam),
                plain(indicator.met_losse_eenheid(vorige[indicator.id])),
                plain(indicator.met_losse_eenheid(indicator.nu)),
                plain(doel_met_naam(indicator)),
                plain(_deel(indicator)),
            )
        )
        for indicator in indicatoren
    )
    return Table(kolommen, rijen, "De cijfers bij de figuur van alle indicatoren")


def _deel(indicator: Indicator) -> str:
    deel = deel_van_doel(indicator, indicator.nu)
    return "" if deel is None else f"{dutch.number_text(deel)}%"


def _van_doel(nummer: int, doel: Doel) -> Iterator[Block]:
    """The figure of one goal, what it lacks, and its numbers."""
    gemeten = [indicator for indicator in _indicatoren(doel) if indicator.metingen]
    if gemeten:
        yield Figure(tuple(map(tijdgrafiek, gemeten)), f"Doel {nummer}: {doel.titel}")
    for indicator in _indicatoren(doel):
        if not indicator.metingen:
            yield from plain(_niet_gemeten(nummer, indicator))
    if gemeten:
        yield _cijfers(gemeten, f"De cijfers bij de figuur van doel {nummer}")


def _niet_gemeten(nummer: int, indicator: Indicator) -> str:
    naam, doel = indicator.volledige_naam, doel_met_naam(indicator)
    return f"Doel {nummer}: {naam} is nog niet gemeten en heeft dus geen grafiek ({doel})."


def _cijfers(indicatoren: list[Indicator], samenvatting: str) -> Table:
    kolommen = (
        kolom("Peildatum", 44),
        kolom("Waarde", 30, Align.RIGHT),
        kolom("Doel", 46),
        kolom("Toelichting", 60),
    )
    rijen: list[Row | Band] = []
    for indicator in indicatoren:
        rijen.append(Band((Text(indicator.volledige_naam),)))
        rijen.extend(
            Row(
                (
                    plain(dutch.date_text(meting.peildatum)),
                    plain(indicator.met_losse_eenheid(meting.waarde)),
                    plain(doel_met_naam(indicator)),
                    plain(meting.toelichting or ""),
                )
            )
            for meting in indicator.reeks
        )
    return Table(kolommen, tuple(rijen), samenvatting)
