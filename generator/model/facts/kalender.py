"""The calendar of special days and who of the board is there (`kalender.yaml`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tree import Band, Block, Column, Heading, Row, Table, Text, plain
from generator.model.facts.kalender_jaar import jaaroverzicht
from generator.model.facts.moment import Moment
from generator.model.fields import HeelGetal, Jaartal, shown
from generator.model.kader import Bevinding, Feiten, Kader
from generator.problems import Severity, nearest


class Kalender(Feiten):
    """A year of moments, and at how many of them each member of the board is at least."""

    soort: ClassVar[str] = "kalender"
    uitleg: ClassVar[str] = (
        "De speciale dagen van een jaar, en welke leden van de Bestuursraad (BR) erbij zijn. Heeft"
        " een lid te weinig momenten, dan krijgt u een waarschuwing. De kalender wordt dan wel"
        " gemaakt. Bij een moment van voor de datum van het document staat in de bijlage vanzelf"
        " 'geweest'."
    )
    liggend: ClassVar[bool] = True

    jaar: Jaartal = Field(description="Het jaar van de kalender.", examples=["2025"])
    minimum_per_lid: HeelGetal = Field(
        2,
        description="Bij hoeveel momenten elk lid minstens is; laat u het weg, dan is het 2.",
        examples=["1"],
    )
    momenten: tuple[Moment, ...] = Field(
        min_length=1,
        description="De speciale dagen en evenementen; het programma zet ze op volgorde.",
    )

    def titel(self) -> str:
        """The name of the calendar, as it is listed under the annexes."""
        return f"Kalenderoverzicht speciale dagen {self.jaar} D&I"

    @property
    def op_volgorde(self) -> list[Moment]:
        """The moments through the year."""
        return sorted(self.momenten, key=lambda moment: moment.volgorde)

    @property
    def per_lid(self) -> dict[str, list[Moment]]:
        """The moments through the year at which each member of the board is present."""
        gevonden: dict[str, list[Moment]] = {}
        for moment in self.op_volgorde:
            for code in moment.br_leden:
                gevonden.setdefault(code, []).append(moment)
        return gevonden

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The year in short, for the narrow column of a nota."""
        kolommen = (_kolom("Datum", 4), _kolom("Moment", 5), _kolom("BR-leden", 3))
        return (Table(kolommen, self._per_maand(_rij_kort), self.titel()),)

    def bijlage(self, kader: Kader) -> tuple[Block, ...]:
        """On wide pages the year at a glance, then its moments, then who is where."""
        kolommen = (
            _kolom("Datum", 36),
            _kolom("Moment", 48),
            _kolom("Vorm", 42),
            _kolom("Omschrijving", 68),
            _kolom("BR-leden", 26),
            _kolom("Zekerheid", 35),
        )
        op = kader.peildatum
        return (
            *jaaroverzicht(self.jaar, self.op_volgorde, op),
            Heading(2, (Text("De momenten per maand"),)),
            Table(kolommen, self._per_maand(lambda moment: _rij_lang(moment, op)), self.titel()),
            Heading(2, (Text("Momenten per lid van de Bestuursraad"),)),
            self._per_lid(kader),
        )

    def _per_maand(self, rij: Callable[[Moment], Row]) -> tuple[Row | Band, ...]:
        rijen: list[Row | Band] = []
        for maand, momenten in groupby(self.op_volgorde, key=lambda moment: moment.maand):
            naam = dutch.MONTHS[maand - 1] if maand in range(1, 13) else "datum nog vast te stellen"
            rijen.append(Band((Text(naam.capitalize()),)))
            rijen.extend(rij(moment) for moment in momenten)
        return tuple(rijen)

    def _per_lid(self, kader: Kader) -> Table:
        kolommen = (
            _kolom("Datum", 50),
            _kolom("Moment", 85),
            _kolom("Vorm", 70),
            _kolom("Zekerheid", 50),
        )
        rijen: list[Row | Band] = []
        per_lid = self.per_lid
        for code, functie in kader.organisatie.functies.items():
            momenten = per_lid.get(code, [])
            rijen.append(Band((Text(f"{code}, {functie}: {self._telling(len(momenten))}"),)))
            rijen.extend(_rij_van_lid(moment, kader.peildatum) for moment in momenten)
        return Table(kolommen, tuple(rijen), "Per lid van de Bestuursraad de momenten")

    def _telling(self, aantal: int) -> str:
        tekort = self.minimum_per_lid - aantal
        oordeel = (
            f"voldoet aan het minimum van {self.minimum_per_lid}"
            if tekort <= 0
            else f"nog {tekort} nodig voor het minimum van {self.minimum_per_lid}"
        )
        return f"{_momenten(aantal)}, {oordeel}"

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Unknown members, dates outside the year, and members with too few moments."""
        bekend = kader.organisatie.functies
        for plek, moment in enumerate(self.momenten):
            yield from _controleer_leden(plek, moment, bekend)
            yield from self._controleer_jaar(plek, moment)
        per_lid = self.per_lid
        for code in bekend:
            if (aantal := len(per_lid.get(code, []))) < self.minimum_per_lid:
                melding = (
                    f"{code} is bij {_momenten(aantal)} ingedeeld;"
                    f" afgesproken is minimaal {self.minimum_per_lid}"
                )
                yield Bevinding(("momenten",), melding, Severity.WARNING)

    def _controleer_jaar(self, plek: int, moment: Moment) -> Iterator[Bevinding]:
        periode = moment.datum.period if moment.datum else None
        if periode and periode.first.year != self.jaar:
            melding = f"{periode.text} valt niet in het jaar {self.jaar} van deze kalender"
            yield Bevinding(("momenten", plek, "datum"), melding)


def _controleer_leden(plek: int, moment: Moment, bekend: Mapping[str, str]) -> Iterator[Bevinding]:
    gezien: set[str] = set()
    for nummer, code in enumerate(moment.br_leden):
        loc = ("momenten", plek, "br_leden", nummer)
        if code not in bekend:
            melding = f"{shown(code)} is geen lid van de Bestuursraad in organisatie.yaml"
            yield Bevinding(loc, melding, meant=nearest(code, bekend))
        elif code in gezien:
            yield Bevinding(loc, f"{shown(code)} staat al bij dit moment; haal er één weg")
        gezien.add(code)


def _kolom(kop: str, breedte: float) -> Column:
    return Column((Text(kop),), breedte)


def _momenten(aantal: int) -> str:
    return "1 moment" if aantal == 1 else f"{aantal} momenten"


def _rij_kort(moment: Moment) -> Row:
    return Row((plain(moment.wanneer), plain(moment.naam), plain(", ".join(moment.br_leden))))


def _rij_lang(moment: Moment, op: date | None) -> Row:
    return Row(
        (
            plain(moment.wanneer),
            plain(moment.naam),
            plain(moment.vorm or ""),
            moment.omschrijving,
            plain(", ".join(moment.br_leden)),
            plain(moment.zeker(op)),
        )
    )


def _rij_van_lid(moment: Moment, op: date | None) -> Row:
    woorden = (moment.wanneer, moment.naam, moment.vorm or "", moment.zeker(op))
    return Row(tuple(map(plain, woorden)))
