"""How the calendar reads: in short, over a year, and for each member of the board."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator import dutch
from generator.content.tables import Blocks, ColumnOf, Group, Layout
from generator.content.tree import Heading, Table, Text, plain
from generator.model.context import Kader
from generator.model.facts.kalender import woorden
from generator.model.facts.kalender.fields import Moment, Velden
from generator.model.facts.kalender.jaaroverzicht import jaaroverzicht
from generator.model.facts.kalender.judgement import per_lid


def titel(kalender: Velden) -> str:
    """The name of the calendar."""
    return f"Kalenderoverzicht speciale dagen {kalender.jaar} D&I"


def kort(kalender: Velden) -> Table:
    """The year in short, by month."""
    return Layout(KORT, titel(kalender)).grouped(_per_maand(kalender))


def volledig(kalender: Velden, kader: Kader) -> Blocks:
    """The year at a glance, then its moments, then who is where."""
    op = kader.peildatum
    kolommen = (*UITGEBREID, _zekerheid(35, op))
    return (
        *jaaroverzicht(kalender.jaar, kalender.op_volgorde, op),
        Heading(2, (Text("De momenten per maand"),)),
        Layout(kolommen, titel(kalender)).grouped(_per_maand(kalender)),
        Heading(2, (Text("Momenten per lid van de Bestuursraad"),)),
        _leden(kalender, kader),
    )


def _per_maand(kalender: Velden) -> Iterator[Group[Moment]]:
    for maand, momenten in groupby(kalender.op_volgorde, key=lambda moment: moment.maand):
        naam = dutch.MONTHS[maand - 1] if maand in range(1, 13) else "datum nog vast te stellen"
        yield Group((Text(naam.capitalize()),), tuple(momenten))


def _leden(kalender: Velden, kader: Kader) -> Table:
    """The moments of each member of the board, under the member and how many it has."""
    functies = kader.organisatie.functies
    groepen = (
        Group((Text(_lid(kalender, code, functies[code], len(gevonden))),), tuple(gevonden))
        for code, gevonden in per_lid(kalender, functies).items()
    )
    kolommen = (*VAN_LID, _zekerheid(50, kader.peildatum))
    return Layout(kolommen, "Per lid van de Bestuursraad de momenten").grouped(groepen)


def _lid(kalender: Velden, code: str, functie: str, aantal: int) -> str:
    """A member of the board, how many moments it has, and whether that is enough."""
    tekort = kalender.minimum_per_lid - aantal
    oordeel = (
        f"voldoet aan het minimum van {kalender.minimum_per_lid}"
        if tekort <= 0
        else f"nog {tekort} nodig voor het minimum van {kalender.minimum_per_lid}"
    )
    return f"{code}, {functie}: {woorden.momenten(aantal)}, {oordeel}"


def _wanneer(moment: Moment) -> Blocks:
    return plain(woorden.wanneer(moment))


def _naam(moment: Moment) -> Blocks:
    return plain(moment.naam)


def _vorm(moment: Moment) -> Blocks:
    return plain(moment.vorm or "")


def _omschrijving(moment: Moment) -> Blocks:
    return moment.omschrijving


def _leden_erbij(moment: Moment) -> Blocks:
    return plain(", ".join(moment.br_leden))


def _zekerheid(share: float, op: date | None) -> ColumnOf[Moment]:
    """The column that says how certain each date is on the day ``op``."""
    return ColumnOf("Zekerheid", share, lambda moment: plain(woorden.zeker(moment, op)))


KORT = (
    ColumnOf("Datum", 4, _wanneer),
    ColumnOf("Moment", 5, _naam),
    ColumnOf("BR-leden", 3, _leden_erbij),
)
UITGEBREID = (
    ColumnOf("Datum", 36, _wanneer),
    ColumnOf("Moment", 48, _naam),
    ColumnOf("Vorm", 42, _vorm),
    ColumnOf("Omschrijving", 68, _omschrijving),
    ColumnOf("BR-leden", 26, _leden_erbij),
)
VAN_LID = (
    ColumnOf("Datum", 50, _wanneer),
    ColumnOf("Moment", 85, _naam),
    ColumnOf("Vorm", 70, _vorm),
)
"""The columns before that of how certain the date is, which depends on a day."""
