"""A special day or event in the calendar, as staff write it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator import dutch
from generator.model.facts.kalender.bijeenkomst import Bijeenkomst
from generator.model.facts.kalender.keuzes import Status, Toon, Zekerheid
from generator.model.fields import (
    Aanduiding,
    Datum,
    HeelGetal,
    JaNee,
    OptioneleTekst,
    Period,
    Regel,
    Sleutel,
    VaagTijdstip,
    shown,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden

ZONDER_MAAND = 13
"""The place of moments without a known month: after december."""
ZONDER_DAG = 32
"""The place of those without a known day: after the days of the month."""


class Moment(Weglaatbaar):
    """A special day or event. Without ``datum`` its date is still to be fixed."""

    verdwijnt: ClassVar[tuple[str, ...]] = ("status", "toon", "briefing_verstuurd")

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
    br_leden: Annotated[tuple[Aanduiding, ...], Verwijst(Verwezen.LID)] = Field(
        (),
        description="Welke leden van het bestuur erbij zijn.",
        json_schema_extra=InBestand("Schrijf hun codes uit organisatie.yaml."),
        examples=[["SG", "pSG"]],
    )
    zekerheid: Zekerheid = Field(description="Hoe zeker de datum is.", examples=["vast"])
    toelichting: Regel | None = Field(
        None, description="Waarom de datum wel of niet zeker is.", examples=["elk jaar in oktober"]
    )
    id: Sleutel | None = Field(
        None,
        description="Waaraan andere bestanden dit moment herkennen. Laat u het weg, dan volgt het"
        " uit de naam.",
        examples=["week-toegankelijk"],
    )
    toon: Toon | None = Field(
        None,
        description="Vieren, herdenken of bewustwording; vult u niets in, dan die van de dag zelf.",
        examples=["bewustwording"],
    )
    status: Status = Field(
        Status.GEPLAND,
        description="Hoe ver het is; vult u niets in, dan is het gepland. Wat voorbij is op de"
        " datum van het document, heet vanzelf 'geweest'.",
        examples=["bevestigd"],
    )
    bijeenkomst: Bijeenkomst | None = Field(
        None, description="Wanneer en waar de leden van het bestuur komen."
    )
    leden_minstens: HeelGetal = Field(
        0,
        description="Hoeveel leden er minstens bij horen te zijn; vult u niets in, dan is het 0.",
        examples=["1"],
    )
    leden_hoogstens: HeelGetal = Field(
        2,
        description="Voor hoeveel leden er hoogstens plaats is; vult u niets in, dan is het 2.",
        examples=["3"],
    )
    contact: Annotated[Sleutel | None, Verwijst(Verwezen.CONTACTPERSOON)] = Field(
        None,
        description="Wie van P&O erbij is en de leden helpt.",
        json_schema_extra=InBestand("Schrijf het id van een contactpersoon uit organisatie.yaml."),
        examples=["adviseur-di"],
    )
    vertrouwelijk: JaNee = Field(
        False,
        description="Of anderen in de agenda niet mogen zien waar dit over gaat; vult u niets in,"
        " dan mag dat wel.",
        examples=["ja"],
    )
    briefing_verstuurd: Datum | None = Field(
        None, description="De dag waarop de briefing is verstuurd.", examples=["22-09-2025"]
    )
    woo: Weglaatgronden = None

    @model_validator(mode="after")
    def _data_passen(self) -> Moment:
        dag = self.dag
        if self.datum and self.datum.time:
            melding = (
                f"een tijd kan hier niet; zet {shown(self.datum.time)} bij 'bijeenkomst', in het"
                " veld 'begin'"
            )
            raise self.ongeldig("datum", melding, "datum")
        if self.einddatum and dag is None:
            melding = "een 'einddatum' kan alleen als 'datum' ook een dag is"
            raise self.ongeldig("einddatum", melding, "einddatum")
        if self.einddatum and dag and dag.first < dag.last:
            melding = "bij 'datum' staat al tot en met welke dag; laat de einddatum weg"
            raise self.ongeldig("einddatum", melding, "einddatum")
        if self.einddatum and dag and self.einddatum <= dag.first:
            melding = "de einddatum hoort na de datum te komen; laat hem weg als het één dag is"
            raise self.ongeldig("einddatum", melding, "einddatum")
        if dag is None and self.zekerheid is not Zekerheid.VAST_TE_STELLEN:
            raise self.ongeldig("zekerheid", self._zonder_dag(), "zekerheid")
        if self.leden_hoogstens < self.leden_minstens:
            melding = (
                f"er is maar plaats voor {self.leden_hoogstens}; maak 'leden_minstens' kleiner of"
                " 'leden_hoogstens' groter"
            )
            raise self.ongeldig("getal", melding, "leden_minstens")
        return self

    def _zonder_dag(self) -> str:
        """That a date cannot be sure without a day."""
        if self.datum and self.datum.period is None:
            return (
                f"uit {shown(self.datum.text)} volgt geen dag; schrijf een dag, bijvoorbeeld"
                " 30-03-2025, en kies 'berekend' als die niet zeker is, of kies 'vast_te_stellen'"
            )
        return (
            "er is nog geen dag bekend; vul bij 'datum' een dag in, of kies als zekerheid"
            " 'vast_te_stellen'"
        )

    @property
    def dag(self) -> Period | None:
        """The day or days that were named, or None when those are not known yet."""
        periode = self.datum.period if self.datum else None
        return periode if periode and periode.exact else None

    @property
    def maand(self) -> int:
        """The month it is in, 1 to 12, or ``ZONDER_MAAND``."""
        if self.dag:
            return self.dag.first.month
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
        return (self.maand, self.dag.first.day if self.dag else ZONDER_DAG)

    @property
    def laatste_dag(self) -> date | None:
        """The day it ends, or None when the day it begins is not known yet."""
        return self.einddatum or (self.dag.last if self.dag else None)

    def hoort_bij(self, jaar: int) -> bool:
        """Whether it stands in the calendar of that year: what begins in it, and what goes on in
        it from the year before, such as 25 December to 2 January. Words stand in any."""
        periode = self.datum.period if self.datum else None
        return periode is None or periode.first.year == jaar or self.loopt_door_in(jaar)

    def loopt_door_in(self, jaar: int) -> bool:
        """Whether it began in the year before and goes on in that one."""
        begin, einde = self.dag, self.laatste_dag
        return bool(begin and einde and begin.first.year < jaar == einde.year)

    def valt_tussen(self, eerste: date, laatste: date) -> bool:
        """Whether it takes place on one of those days, the last included."""
        begin, einde = self.dag, self.laatste_dag
        if begin is None or einde is None:
            return False
        return begin.first <= laatste and eerste <= einde

    @property
    def afgelast(self) -> bool:
        """Whether it does not take place."""
        return self.status is Status.AFGELAST

    @property
    def gekozen_dag(self) -> date | None:
        """The day of the meeting, if one was chosen."""
        return self.bijeenkomst.datum if self.bijeenkomst else None

    @property
    def heeft_dag(self) -> bool:
        """Whether it is known when members come: on the day, or on one of the days."""
        return bool(self.dag or self.gekozen_dag)

    @property
    def komst_tussen(self) -> Period | None:
        """The days of which members come on one; None if only words were given."""
        if dag := self.gekozen_dag:
            return Period(dag, dag, dutch.date_text(dag), exact=True)
        return self.datum.period if self.datum else None

    @property
    def komst(self) -> date | None:
        """The day on which the members come: that of the meeting, else the day itself.

        None as long as that is not known; of a longer moment it is not, unless a meeting has it.
        """
        if self.gekozen_dag:
            return self.gekozen_dag
        return self.dag.first if self.dag and self.dag.first == self.laatste_dag else None

    def geweest(self, op: Peildatum | None) -> bool:
        """Whether it took place, as was said or as it is over on the day ``op``."""
        if self.afgelast:
            return False
        voorbij = op and self.laatste_dag and self.laatste_dag < op.dag
        return bool(voorbij) or self.status is Status.GEWEEST
