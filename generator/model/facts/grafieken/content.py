"""How the figures read: charts, each with its numbers in a table too."""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.content.figure import Figure
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Align, Block, Table
from generator.content.values import Blocks, line, paragraph, value
from generator.model.facts.doelen import Doel, Doelen
from generator.model.facts.grafieken.fields import Velden
from generator.model.facts.grafieken.figuren import TITEL, doelgrafiek, tijdgrafiek
from generator.model.facts.grafieken.judgement import Stand, standen
from generator.model.facts.indicator import Indicator, Meting
from generator.model.facts.indicator.content import oud
from generator.model.facts.indicator.woorden import cijfer, doel_met_naam, naam, te_klein
from generator.model.kind import Kader
from generator.origin import Origin, each_once


def grafieken(keuze: Velden, doelen: Doelen, kader: Kader) -> Blocks:
    """The figure of all indicators, then that of each goal, each with its numbers."""
    nummers = {doel.id: nummer for nummer, doel in enumerate(doelen.doelen, start=1)}
    gekozen = [doel for doel in doelen.kies(keuze.doelen) if _indicatoren(doel)]
    if not gekozen:
        return paragraph("Er zijn nog geen indicatoren, dus er is geen grafiek.")
    return (
        *keuze.passage_van("toelichting"),
        *_overzicht(gekozen, kader),
        *(blok for doel in gekozen for blok in _van_doel(nummers[doel.id], doel)),
    )


def _indicatoren(doel: Doel) -> list[Indicator]:
    return list(doel.alle_indicatoren())


def _overzicht(doelen: list[Doel], kader: Kader) -> Blocks:
    """All indicators beside each other: how much of its aim each has reached."""
    alle = standen((een for doel in doelen for een in _indicatoren(doel)), kader)
    grafiek = doelgrafiek(alle, "vorige rapportage" if kader.vorige else "vorige meting")
    herkomst = each_once(plek for stand in alle for plek in _vergeleken(stand))
    figuur = Figure((grafiek,), f"{TITEL}; 100% is het doel", herkomst)
    return (figuur, CIJFERS_VAN_OVERZICHT.table(alle))


def _vergeleken(stand: Stand) -> tuple[Origin, ...]:
    """The values from which follows what the figure of all shows of it."""
    vorige = (stand.vorige.herkomst,) if stand.vorige else ()
    oordeel = stand.beoordeling.herkomst if stand.beoordeling else ()
    return (*_omschreven_met(stand.indicator), *stand.herkomst, *vorige, *oordeel)


def _van_doel(nummer: int, doel: Doel) -> Iterator[Block]:
    """The figure of one goal, what it lacks, and its numbers."""
    gemeten = [indicator for indicator in _indicatoren(doel) if indicator.metingen]
    if gemeten:
        herkomst = (
            doel.herkomst_van("titel"),
            *(plek for een in gemeten for plek in _getekend(een)),
        )
        grafieken = tuple(map(tijdgrafiek, gemeten))
        yield Figure(grafieken, f"Doel {nummer}: {doel.titel}", herkomst)
    for indicator in _indicatoren(doel):
        if not indicator.metingen:
            yield from _niet_gemeten(doel, nummer, indicator)
    if gemeten:
        yield _cijfers(gemeten, nummer)


def _getekend(indicator: Indicator) -> tuple[Origin, ...]:
    """The values that the chart of an indicator shows."""
    gemeten = (
        plek for meting in indicator.reeks for plek in meting.plekken_van("peildatum", "waarde")
    )
    return (*_omschreven_met(indicator), *gemeten, *indicator.herkomst_van_doel)


def _omschreven_met(indicator: Indicator) -> tuple[Origin, ...]:
    """The values that name it and its figures."""
    return indicator.plekken_van("naam", "reikwijdte", "eenheid")


def _niet_gemeten(doel: Doel, nummer: int, indicator: Indicator) -> Blocks:
    waarom = te_klein(indicator) or line("nog niet gemeten")
    return paragraph(
        "Doel ",
        value(str(nummer), doel.herkomst_van()),
        ": ",
        *naam(indicator),
        " is ",
        *waarom,
        " en heeft dus geen grafiek (",
        doel_met_naam(indicator),
        ").",
    )


def _cijfers(indicatoren: list[Indicator], nummer: int) -> Table:
    """The measurements of those indicators, under the name of each."""
    groepen = (
        Group(naam(een), tuple((een, meting) for meting in een.reeks)) for een in indicatoren
    )
    samenvatting = f"De cijfers bij de figuur van doel {nummer}"
    return TableLayout(CIJFERS_VAN_DOEL, samenvatting).grouped(groepen)


Gemeten = tuple[Indicator, Meting]


def _naam(stand: Stand) -> Blocks:
    return paragraph(*naam(stand.indicator))


def _vorige(stand: Stand) -> Blocks:
    return paragraph(*cijfer(stand.indicator, stand.vorige))


def _nu(stand: Stand) -> Blocks:
    nu = paragraph(*cijfer(stand.indicator, stand.indicator.cijfer))
    return (*nu, *oud(stand.indicator, stand.op))


def _doel(stand: Stand) -> Blocks:
    return paragraph(doel_met_naam(stand.indicator))


def _deel(stand: Stand) -> Blocks:
    if stand.deel is None:
        return ()
    return paragraph(value(f"{dutch.number_text(stand.deel)}%", *stand.herkomst))


def _peildatum(gemeten: Gemeten) -> Blocks:
    _, meting = gemeten
    return meting.alinea_van("peildatum")


def _waarde(gemeten: Gemeten) -> Blocks:
    indicator, meting = gemeten
    return paragraph(*cijfer(indicator, meting.cijfer))


def _doel_van_meting(gemeten: Gemeten) -> Blocks:
    indicator, _ = gemeten
    return paragraph(doel_met_naam(indicator))


def _toelichting(gemeten: Gemeten) -> Blocks:
    _, meting = gemeten
    return meting.alinea_van("toelichting")


CIJFERS_VAN_OVERZICHT = TableLayout(
    (
        ColumnOf("Indicator", 64, _naam),
        ColumnOf("Vorige", 24, _vorige, Align.RIGHT),
        ColumnOf("Nu", 24, _nu, Align.RIGHT),
        ColumnOf("Doel", 42, _doel),
        ColumnOf("Deel van het doel", 26, _deel, Align.RIGHT),
    ),
    "De cijfers bij de figuur van alle indicatoren",
)
CIJFERS_VAN_DOEL = (
    ColumnOf("Peildatum", 44, _peildatum),
    ColumnOf("Waarde", 30, _waarde, Align.RIGHT),
    ColumnOf("Doel", 46, _doel_van_meting),
    ColumnOf("Toelichting", 60, _toelichting),
)
