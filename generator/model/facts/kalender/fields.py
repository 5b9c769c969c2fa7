"""The special days of a year, as staff write them: when, who is there, how certain it is."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from generator.model.base import Invoer, Keuze
from generator.model.fields import (
    Aanduiding,
    Datum,
    HeelGetal,
    Jaartal,
    JaNee,
    OptioneleTekst,
    Period,
    Regel,
    VaagTijdstip,
    shown,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden, apart_van, niet_apart

ZONDER_MAAND = 13
"""The place of moments without a known month: after december."""


class Zekerheid(Keuze):
    """How certain a date is."""

    VAST = "vast", "De datum staat vast."
    BEREKEND = "berekend", "De datum is berekend, bijvoorbeeld naar de stand van de maan."
    VAST_TE_STELLEN = "vast_te_stellen", "De datum moet nog worden gekozen."


class Moment(Weglaatbaar):
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
    br_leden: Annotated[tuple[Aanduiding, ...], Verwijst(Verwezen.LID)] = Field(
        (),
        description="Welke leden van de Bestuursraad erbij zijn.",
        json_schema_extra=InBestand("Schrijf hun codes uit organisatie.yaml."),
        examples=[["SG", "pSG"]],
    )
    zekerheid: Zekerheid = Field(description="Hoe zeker de datum is.", examples=["vast"])
    toelichting: Regel | None = Field(
        None, description="Waarom de datum wel of niet zeker is.", examples=["elk jaar in oktober"]
    )
    woo: Weglaatgronden = None

    @model_validator(mode="after")
    def _data_passen(self) -> Moment:
        dag = self.dag
        if self.datum and self.datum.time:
            melding = (
                f"een tijd kan hier niet; laat {shown(self.datum.time)} weg, of zet de tijd in"
                " 'vorm' of 'omschrijving'"
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
        return (self.maand, self.dag.first.day if self.dag else 32)

    @property
    def laatste_dag(self) -> date | None:
        """The day it ends, or None when the day it begins is not known yet."""
        return self.einddatum or (self.dag.last if self.dag else None)

    def valt_tussen(self, eerste: date, laatste: date) -> bool:
        """Whether it takes place on one of those days, the last included."""
        begin, einde = self.dag, self.laatste_dag
        if begin is None or einde is None:
            return False
        return begin.first <= laatste and eerste <= einde

    def geweest(self, op: Peildatum | None) -> bool:
        """Whether it is over on the day ``op``."""
        return bool(op and self.laatste_dag and self.laatste_dag < op.dag)


class Velden(Invoer):
    """What staff write in `kalender.yaml`."""

    jaar: Jaartal = Field(description="Het jaar van de kalender.", examples=["2025"])
    minimum_per_lid: HeelGetal = Field(
        2,
        description="Bij hoeveel momenten elk lid minstens is; vult u niets in, dan is het 2.",
        examples=["1"],
    )
    alleen_wat_komt: JaNee = Field(
        False,
        description="Of de lijst met momenten alleen laat zien wat op de datum van het document"
        " nog komt. Het jaaroverzicht en de momenten per lid blijven heel. Vult u niets"
        " in, dan staat alles er.",
        examples=["ja"],
    )
    momenten: tuple[Moment, ...] = Field(
        min_length=1,
        description="De speciale dagen en evenementen; het programma zet ze op volgorde.",
    )

    @property
    def op_volgorde(self) -> list[Moment]:
        """The moments through the year; last what stands apart."""
        gewone = sorted(niet_apart(self.momenten), key=lambda moment: moment.volgorde)
        return [*gewone, *apart_van(self.momenten)]

    def in_lijst(self, op: Peildatum | None) -> list[Moment]:
        """Those that the list of moments shows on the day ``op``."""
        alle = self.op_volgorde
        if not self.alleen_wat_komt:
            return alle
        return [een for een in alle if een.is_apart or not een.geweest(op)]
