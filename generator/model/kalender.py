"""The calendar of special days and who of the board is there (`kalender.yaml`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import ClassVar

from pydantic import Field, model_validator

from generator import dutch
from generator.markdown.tree import Band, Block, Column, Heading, Row, Table, Text, plain
from generator.model.base import Invoer, Keuze
from generator.model.fields import (
    Datum,
    HeelGetal,
    OptioneleTekst,
    Regel,
    VaagTijdstip,
    fault,
    shown,
)
from generator.model.kader import Bevinding, Feiten, Kader
from generator.problems import Severity, nearest

ZONDER_MAAND = 13
"""The place of moments without a known month: after december."""


class Zekerheid(Keuze):
    """How certain a date is."""

    VAST = "vast", "De datum staat vast."
    BEREKEND = "berekend", "De datum is berekend, bijvoorbeeld naar de stand van de maan."
    VAST_TE_STELLEN = "vast_te_stellen", "De datum moet nog worden gekozen."

    @property
    def woord(self) -> str:
        """The word as printed."""
        return str(self.value).replace("_", " ")


class Moment(Invoer):
    """A special day or event. Without ``datum`` its date is still to be fixed."""

    datum: VaagTijdstip | None = Field(
        None,
        description="De dag, of alleen de maand (mei 2025). Laat leeg als niets bekend is.",
        examples=["06-10-2025"],
    )
    einddatum: Datum | None = Field(
        None,
        description="De laatste dag, als het moment meer dagen duurt.",
        examples=["10-10-2025"],
    )
    naam: Regel = Field(
        description="De naam van de dag of het evenement.",
        examples=["Week van de Toegankelijkheid"],
    )
    vorm: Regel | None = Field(
        None, description="Wat er gebeurt, in een paar woorden.", examples=["Korte opening"]
    )
    omschrijving: OptioneleTekst = Field(
        (), description="Wat de leden moeten weten.", examples=["Opening en gesprek in het atrium."]
    )
    br_leden: tuple[Regel, ...] = Field(
        (),
        description="Welke leden van de Bestuursraad erbij zijn: hun codes uit organisatie.yaml.",
        examples=[["SG", "pSG"]],
    )
    zekerheid: Zekerheid = Field(description="Hoe zeker de datum is.", examples=["vast"])
    toelichting: Regel | None = Field(
        None, description="Waarom de datum wel of niet zeker is.", examples=["elk jaar in oktober"]
    )

    @model_validator(mode="after")
    def _data_passen(self) -> Moment:
        dag = self.dag
        if self.einddatum and dag is None:
            message = "een 'einddatum' kan alleen als 'datum' ook een dag is"
            raise fault("einddatum", message, at=("einddatum",))
        if self.einddatum and dag and self.einddatum <= dag.first:
            message = "de einddatum hoort na de datum te komen; laat hem weg als het één dag is"
            raise fault("einddatum", message, at=("einddatum",))
        if dag is None and self.zekerheid is not Zekerheid.VAST_TE_STELLEN:
            message = (
                "er is nog geen dag bekend; vul bij 'datum' een dag in, of kies als zekerheid"
                " 'vast_te_stellen'"
            )
            raise fault("zekerheid", message, at=("zekerheid",))
        return self

    @property
    def dag(self) -> dutch.Period | None:
        """The day it begins, or None when that day is not known yet."""
        periode = self.datum.period if self.datum else None
        return periode if periode and periode.first == periode.last else None

    @property
    def maand(self) -> int:
        """The month it is in, 1 to 12, or ``ZONDER_MAAND``."""
        periode = self.datum.period if self.datum else None
        if periode is None or (periode.first.month, periode.first.year) != (
            periode.last.month,
            periode.last.year,
        ):
            return ZONDER_MAAND
        return periode.first.month

    @property
    def volgorde(self) -> tuple[int, int]:
        """Where it stands in the year: by month, then by day, unknown days last."""
        return (self.maand, self.dag.first.day if self.dag else 32)

    @property
    def wanneer(self) -> str:
        """When it is, as printed."""
        if self.dag and self.einddatum:
            return dutch.span_text(self.dag.first, self.einddatum)
        if self.dag:
            return dutch.weekday_text(self.dag.first)
        if self.maand != ZONDER_MAAND:
            return f"{dutch.MONTHS[self.maand - 1]}, dag volgt"
        return f"{self.datum.text}, dag volgt" if self.datum else "datum volgt"

    @property
    def zeker(self) -> str:
        """How certain the date is, as printed, with the reason if one is given."""
        return "; ".join(filter(None, (self.zekerheid.woord, self.toelichting)))


class Kalender(Feiten):
    """A year of moments, and at how many of them each member of the board is at least."""

    soort: ClassVar[str] = "kalender"
    uitleg: ClassVar[str] = (
        "De speciale dagen van een jaar, en welke leden van de Bestuursraad (BR) erbij zijn. Heeft"
        " een lid te weinig momenten, dan krijgt u een waarschuwing. De kalender wordt dan wel"
        " gemaakt."
    )
    liggend: ClassVar[bool] = True

    jaar: HeelGetal = Field(description="Het jaar van de kalender.", examples=["2025"])
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
        """The whole year on wide pages, then who is where."""
        kolommen = (
            _kolom("Datum", 36),
            _kolom("Moment", 48),
            _kolom("Vorm", 42),
            _kolom("Omschrijving", 68),
            _kolom("BR-leden", 26),
            _kolom("Zekerheid", 35),
        )
        return (
            Table(kolommen, self._per_maand(_rij_lang), self.titel()),
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
            rijen.extend(_rij_van_lid(moment) for moment in momenten)
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


def _rij_lang(moment: Moment) -> Row:
    return Row(
        (
            plain(moment.wanneer),
            plain(moment.naam),
            plain(moment.vorm or ""),
            moment.omschrijving,
            plain(", ".join(moment.br_leden)),
            plain(moment.zeker),
        )
    )


def _rij_van_lid(moment: Moment) -> Row:
    return Row(tuple(map(plain, (moment.wanneer, moment.naam, moment.vorm or "", moment.zeker))))
