"""A figure that shows whether a goal comes nearer, and the judgement that follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from pydantic import Field, model_validator

from generator import dutch
from generator.model.base import Invoer, Keuze
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import (
    Datum,
    Getal,
    OptioneleTekst,
    Regel,
    Sleutel,
    VaagTijdstip,
    fault,
)
from generator.model.rules import ChosenBy, Given, Requires


class Richting(Keuze):
    """Which way an indicator should go."""

    MINIMAAL = "minimaal", "Het cijfer moet de streefwaarde halen, of hoger."
    MAXIMAAL = "maximaal", "Het cijfer moet de streefwaarde halen, of lager."
    BANDBREEDTE = "bandbreedte", "Het cijfer moet tussen twee waarden liggen: van en tot."
    DREMPELWAARDE = "drempelwaarde", "Het cijfer mag niet onder de drempelwaarde komen."


class Meting(Invoer):
    """A measured value on a day. ``toelichting`` says what the reader must know of it."""

    peildatum: Datum = Field(description="De dag waarop is gemeten.", examples=["30-06-2025"])
    waarde: Getal = Field(
        description="De gemeten waarde, met een punt en zonder de eenheid.", examples=["9.4"]
    )
    toelichting: Regel | None = Field(
        None,
        description="Wat de lezer van deze meting moet weten.",
        examples=["Voorlopig cijfer."],
    )


class Bandbreedte(Invoer):
    """The lowest and the highest value that are both still right."""

    van: Getal = Field(description="De laagste waarde die goed is.", examples=["45"])
    tot: Getal = Field(description="De hoogste waarde die goed is.", examples=["55"])

    @model_validator(mode="after")
    def _van_onder_tot(self) -> Bandbreedte:
        if self.van >= self.tot:
            raise fault("bandbreedte", "'van' hoort lager te zijn dan 'tot'", at=("van",))
        return self


DOELVELD: Mapping[Enum, str] = {
    Richting.MINIMAAL: "streefwaarde",
    Richting.MAXIMAAL: "streefwaarde",
    Richting.BANDBREEDTE: "bandbreedte",
    Richting.DREMPELWAARDE: "drempelwaarde",
}
"""The field that holds the aim, for each direction."""


class Indicator(Invoer):
    """A figure that shows whether a goal comes nearer.

    ``reikwijdte`` says of whom it is measured. Which of ``streefwaarde``, ``bandbreedte``
    and ``drempelwaarde`` is filled in follows from ``richting``.
    """

    voorwaarden = (
        ChosenBy("richting", DOELVELD),
        Requires(
            Given("status"),
            Given("toelichting"),
            "een status die u zelf kiest, heeft een 'toelichting' nodig",
        ),
    )

    id: Sleutel = Field(
        description="Een eigen naam, ook anders dan die van de doelen: kleine letters, cijfers en"
        " streepjes. Verander het later niet.",
        examples=["bicultureel-vws"],
    )
    naam: Regel = Field(
        description="Wat u meet.", examples=["Medewerkers met een bi-culturele achtergrond"]
    )
    reikwijdte: Regel | None = Field(None, description="Over wie het gaat.", examples=["heel VWS"])
    eenheid: Regel = Field(
        "%", description="De eenheid; laat u die weg, dan is het %.", examples=["%"]
    )
    richting: Richting = Field(description="Waar het cijfer heen moet.", examples=["minimaal"])
    nulwaarde: Getal | None = Field(
        None, description="Waar het begon, als dat geen gewone meting was.", examples=["8"]
    )
    metingen: tuple[Meting, ...] = Field(
        (), description="De metingen; voeg nieuwe onderaan toe en laat oude staan."
    )
    streefwaarde: Getal | None = Field(
        None,
        description="De waarde die u wilt halen; verplicht bij minimaal en maximaal.",
        examples=["15"],
    )
    bandbreedte: Bandbreedte | None = Field(
        None, description="Tussen welke waarden het cijfer hoort; verplicht bij bandbreedte."
    )
    drempelwaarde: Getal | None = Field(
        None,
        description="Onder welke waarde u in actie komt; verplicht bij drempelwaarde.",
        examples=["70"],
    )
    deadline: VaagTijdstip | None = Field(
        None,
        description="Wanneer het doel gehaald moet zijn; een kwartaal of woorden mogen ook.",
        examples=["Q1 2026"],
    )
    status: Oordeel | None = Field(
        None,
        description="Alleen als u meer weet dan de cijfers laten zien; schrijf dan ook een"
        " toelichting.",
        examples=["aandacht"],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer moet weten; komt in de tabel onder de naam.",
        examples=["In het najaar lopen twee contracten af."],
    )

    @model_validator(mode="after")
    def _one_measurement_a_day(self) -> Indicator:
        gezien: set[date] = set()
        for nummer, meting in enumerate(self.metingen):
            if meting.peildatum in gezien:
                message = f"er is al een meting op {dutch.date_text(meting.peildatum)}"
                raise fault("metingen", message, at=("metingen", nummer, "peildatum"))
            gezien.add(meting.peildatum)
        return self

    @model_validator(mode="after")
    def _percentages_are_shares(self) -> Indicator:
        for loc, waarde in self._waarden() if self.eenheid == "%" else ():
            if not 0 <= waarde <= 100:
                shown = dutch.number_text(waarde)
                message = (
                    f"een percentage ligt tussen 0 en 100, maar er staat {shown}; kan het meer"
                    " zijn, kies dan een andere eenheid, zoals '% van het quotum'"
                )
                raise fault("percentage", message, at=loc)
        return self

    @model_validator(mode="after")
    def _aim_lies_beyond_the_zero_value(self) -> Indicator:
        if self.streefwaarde is None or self.nulwaarde is None:
            return self
        wrong_way = {
            Richting.MINIMAAL: self.streefwaarde < self.nulwaarde,
            Richting.MAXIMAAL: self.streefwaarde > self.nulwaarde,
        }
        if wrong_way.get(self.richting):
            side = "onder" if self.richting is Richting.MINIMAAL else "boven"
            message = f"bij '{self.richting.value}' ligt de streefwaarde niet {side} de nulwaarde"
            raise fault("streefwaarde", message, at=("streefwaarde",))
        return self

    def _waarden(self) -> Iterator[tuple[tuple[str | int, ...], Decimal]]:
        """Every value that is filled in, with its path."""
        for name in ("nulwaarde", "streefwaarde", "drempelwaarde"):
            if (waarde := getattr(self, name)) is not None:
                yield (name,), waarde
        if self.bandbreedte:
            yield ("bandbreedte", "van"), self.bandbreedte.van
            yield ("bandbreedte", "tot"), self.bandbreedte.tot
        for nummer, meting in enumerate(self.metingen):
            yield ("metingen", nummer, "waarde"), meting.waarde

    @property
    def reeks(self) -> tuple[Meting, ...]:
        """The measurements, oldest first."""
        return tuple(sorted(self.metingen, key=lambda meting: meting.peildatum))

    @property
    def nu(self) -> Decimal | None:
        """The latest value; the zero value when nothing was measured after it."""
        return self.reeks[-1].waarde if self.metingen else self.nulwaarde

    @property
    def vorige(self) -> Decimal | None:
        """The value before the latest; the zero value when there is one measurement."""
        if len(self.metingen) > 1:
            return self.reeks[-2].waarde
        return self.nulwaarde if self.metingen else None

    @property
    def doel(self) -> tuple[Decimal, Decimal]:
        """The lowest and highest value of the aim; the same twice when it is one value."""
        if self.bandbreedte:
            return (self.bandbreedte.van, self.bandbreedte.tot)
        waarde = self.streefwaarde if self.streefwaarde is not None else self.drempelwaarde
        assert waarde is not None  # the rule of DOELVELD
        return (waarde, waarde)

    def afstand(self, waarde: Decimal) -> Decimal:
        """How far the value is from where it should be; 0 when it is there."""
        laag, hoog = self.doel
        tekort = laag - waarde if self.richting is not Richting.MAXIMAAL else Decimal(0)
        teveel = waarde - hoog if self.richting in MET_BOVENGRENS else Decimal(0)
        return max(tekort, teveel, Decimal(0))

    @property
    def bereikt(self) -> bool:
        """Whether the latest value is where it should be."""
        return self.nu is not None and self.afstand(self.nu) == 0

    def te_laat(self, op: date) -> bool:
        """Whether the deadline is past without the aim being reached, and nobody says why."""
        einde = self.deadline.last if self.deadline else None
        return einde is not None and einde < op and not self.bereikt and self.status is None

    @property
    def volledige_naam(self) -> str:
        """The name with its scope."""
        return f"{self.naam}, {self.reikwijdte}" if self.reikwijdte else self.naam

    def met_eenheid(self, waarde: Decimal) -> str:
        """A value with its unit: 9,4% or 12 medewerkers."""
        ruimte = "" if self.eenheid == "%" else "\N{NO-BREAK SPACE}"
        return f"{dutch.number_text(waarde)}{ruimte}{self.eenheid}"

    def met_losse_eenheid(self, waarde: Decimal | None) -> str:
        """The same for a narrow cell: the unit may stand on the next line. Empty for no value."""
        return "" if waarde is None else self.met_eenheid(waarde).replace("\N{NO-BREAK SPACE}", " ")

    def oordeel(self, op: date | None) -> Oordeel | None:
        """How it stands on the day ``op``: as set by hand, or else as it follows from the figures.

        None when nothing was measured yet.
        """
        beoordeling = self.beoordeling(op)
        return beoordeling.oordeel if beoordeling else None

    def beoordeling(self, op: date | None) -> Beoordeling | None:
        """The judgement with its reason; one that was set by hand has its reason in the note."""
        return Beoordeling(self.status, "") if self.status else _beoordeling(self, op)


@dataclass(frozen=True)
class Beoordeling:
    """A judgement, and why it is so, in a few words."""

    oordeel: Oordeel
    reden: str


MET_BOVENGRENS = (Richting.MAXIMAAL, Richting.BANDBREEDTE)
"""The directions in which a value can be too high."""


BEREIKT = {
    Richting.MINIMAAL: "de streefwaarde is bereikt",
    Richting.MAXIMAAL: "de streefwaarde is bereikt",
    Richting.BANDBREEDTE: "de waarde ligt binnen de bandbreedte",
    Richting.DREMPELWAARDE: "de waarde ligt niet onder de drempelwaarde",
}
"""Why a value is where it should be, for each direction."""


def _beoordeling(indicator: Indicator, op: date | None) -> Beoordeling | None:
    """The judgement that follows from measurements, aim and deadline (DESIGN 2)."""
    if indicator.nu is None:
        return None
    einde = indicator.deadline.last if indicator.deadline else None
    voorbij = op is not None and einde is not None and op > einde
    houdt_vast = indicator.richting in (Richting.BANDBREEDTE, Richting.DREMPELWAARDE)
    if indicator.bereikt:
        oordeel = Oordeel.OP_SCHEMA if houdt_vast and not voorbij else Oordeel.BEHAALD
        return Beoordeling(oordeel, BEREIKT[indicator.richting])
    if voorbij:
        return Beoordeling(Oordeel.ACHTER, "de deadline is voorbij")
    return _tempo(indicator, einde)


def _tempo(indicator: Indicator, einde: date | None) -> Beoordeling:
    """Whether the pace so far is enough to be in time; without a pace to see, attention.

    Expected is that the distance to the aim shrinks along a straight line, from the zero
    value (or first measurement) to nothing at the deadline. On the line or ahead of it is on
    schedule, at least half of what was expected asks for attention. What was where it should
    be and left it, is behind.
    """
    reeks = indicator.reeks
    if einde is None:
        return Beoordeling(Oordeel.AANDACHT, "zonder einddatum is er geen tempo te bepalen")
    if len(reeks) < 2 or einde <= reeks[0].peildatum:
        return Beoordeling(Oordeel.AANDACHT, "er zijn te weinig metingen voor een tempo")
    begin, laatste = reeks[0], reeks[-1]
    start = indicator.nulwaarde if indicator.nulwaarde is not None else begin.waarde
    weg = indicator.afstand(start)
    dagen = (min(laatste.peildatum, einde) - begin.peildatum).days
    verwacht = weg * dagen / (einde - begin.peildatum).days
    gedaan = weg - indicator.afstand(laatste.waarde)
    if not weg:
        return Beoordeling(Oordeel.ACHTER, "de waarde was goed en is dat niet meer")
    if gedaan >= verwacht:
        return Beoordeling(Oordeel.OP_SCHEMA, "het tempo is hoog genoeg")
    if 2 * gedaan >= verwacht:
        return Beoordeling(Oordeel.AANDACHT, "het tempo is te laag")
    return Beoordeling(Oordeel.ACHTER, "het tempo is veel te laag")
