"""A figure that shows whether a goal comes nearer, as staff write it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import ClassVar, Self

from pydantic import Field, PrivateAttr, model_validator

from generator import dutch
from generator.model.base import Invoer
from generator.model.dubbel import dubbele
from generator.model.facts.groep import Afscherming
from generator.model.facts.indicator.groepen import groepsfouten
from generator.model.facts.indicator.meting import Bandbreedte, Cijfer, Meting
from generator.model.facts.indicator.richting import DOELVELD, MET_BOVENGRENS, Richting
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import (
    Getal,
    JaNee,
    OptioneleTekst,
    Personen,
    Regel,
    Sleutel,
    VaagTijdstip,
)
from generator.model.rules import ChosenBy, Given, Requires
from generator.origin import Loc, Origin


class Indicator(Invoer):
    """A figure that shows whether a goal comes nearer.

    ``reikwijdte`` says of whom it is measured. Which of ``streefwaarde``, ``bandbreedte``
    and ``drempelwaarde`` is filled in follows from ``richting``.
    """

    genoemd_naar: ClassVar[str] = "naam"
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
    over_personen: JaNee = Field(
        False,
        description="Of het cijfer zegt hoeveel mensen een afkomst, beperking, geaardheid of iets"
        " anders persoonlijks hebben. Bij ja is een noemer verplicht.",
        examples=["ja"],
    )
    noemer: Personen | None = Field(
        None,
        description="Hoeveel personen er in de groep zitten; wordt niet afgedrukt. Is de groep te"
        " klein (organisatie.yaml, 'kleine_groepen'), dan staat er 'te klein om te tonen'.",
        examples=["5600"],
    )
    deel_van: Sleutel | None = Field(
        None,
        description="Het id van de indicator over de hele groep, als dit cijfer een deel ervan is."
        " Is één deel te klein, dan worden alle delen niet getoond: ze zijn anders uit te rekenen.",
        examples=["bicultureel-vws"],
    )
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
    def _elke_dag_een_meting(self) -> Indicator:
        for plek, meting in dubbele(self.metingen, lambda meting: meting.peildatum):
            melding = f"er is al een meting op {dutch.date_text(meting.peildatum)}"
            raise self.ongeldig("metingen", melding, "metingen", plek, "peildatum")
        return self

    @model_validator(mode="after")
    def _percentages_zijn_delen(self) -> Indicator:
        for stappen, waarde in self._waarden() if self.eenheid == "%" else ():
            if not 0 <= waarde <= 100:
                melding = (
                    "een percentage ligt tussen 0 en 100, maar er staat"
                    f" {dutch.number_text(waarde)}; kan het meer zijn, kies dan een andere eenheid,"
                    " zoals '% van het quotum'"
                )
                raise self.ongeldig("percentage", melding, *stappen)
        return self

    @model_validator(mode="after")
    def _doel_ligt_voorbij_nulwaarde(self) -> Indicator:
        if self.streefwaarde is None or self.nulwaarde is None:
            return self
        verkeerd = {
            Richting.MINIMAAL: self.streefwaarde < self.nulwaarde,
            Richting.MAXIMAAL: self.streefwaarde > self.nulwaarde,
        }
        if verkeerd.get(self.richting):
            kant = "onder" if self.richting is Richting.MINIMAAL else "boven"
            melding = f"bij '{self.richting.value}' ligt de streefwaarde niet {kant} de nulwaarde"
            raise self.ongeldig("streefwaarde", melding, "streefwaarde")
        return self

    @model_validator(mode="after")
    def _groepen_zijn_bekend(self) -> Indicator:
        for melding, stappen in groepsfouten(self):
            raise self.ongeldig("noemer", melding, *stappen)
        return self

    _afscherming: Afscherming = PrivateAttr(Afscherming.NIETS)

    @property
    def afscherming(self) -> Afscherming:
        """How much of it was taken away, since it is about too few persons."""
        return self._afscherming

    @property
    def is_te_klein(self) -> bool:
        """Whether it has values of which nobody may see one."""
        return self.nu is None and self.afscherming is not Afscherming.NIETS

    def alleen_na(self, grens: date) -> Indicator:
        """Without zero value and without the values up to that day, which nobody may see.

        Without any value nothing is left that follows from them, not even a status by hand.
        """
        over = tuple(meting for meting in self.metingen if meting.peildatum > grens)
        weg: dict[str, object] = {"metingen": over, "nulwaarde": None}
        anders = self.model_copy(update=weg if over else {**weg, "status": None})
        anders._afscherming = Afscherming.DEELS if over else Afscherming.GEHEEL
        return anders

    def _waarden(self) -> Iterator[tuple[Loc, Decimal]]:
        """Every value that is filled in, with the steps to it."""
        for veld in ("nulwaarde", "streefwaarde", "drempelwaarde"):
            if (waarde := getattr(self, veld)) is not None:
                yield (veld,), waarde
        if self.bandbreedte:
            yield ("bandbreedte", "van"), self.bandbreedte.van
            yield ("bandbreedte", "tot"), self.bandbreedte.tot
        for plek, meting in enumerate(self.metingen):
            yield ("metingen", plek, "waarde"), meting.waarde

    @property
    def reeks(self) -> tuple[Meting, ...]:
        """The measurements, oldest first."""
        return tuple(sorted(self.metingen, key=lambda meting: meting.peildatum))

    def tot_en_met(self, dag: date) -> Self:
        """The same with only what was measured by then."""
        metingen = tuple(meting for meting in self.metingen if meting.peildatum <= dag)
        if len(metingen) == len(self.metingen):
            return self
        return self.model_copy(update={"metingen": metingen})

    @property
    def laatste(self) -> Meting | None:
        """The latest measurement."""
        return max(self.metingen, key=lambda meting: meting.peildatum, default=None)

    @property
    def cijfers(self) -> tuple[Cijfer, ...]:
        """The zero value if there is one, then what was measured, the oldest first; with places."""
        nul = self.nulwaarde
        begin = () if nul is None else (Cijfer(nul, self.herkomst_van("nulwaarde")),)
        return (*begin, *(meting.cijfer for meting in self.reeks))

    @property
    def cijfer(self) -> Cijfer | None:
        """The latest value; the zero value when nothing was measured after it."""
        cijfers = self.cijfers
        return cijfers[-1] if cijfers else None

    @property
    def nulcijfer(self) -> Cijfer | None:
        """The zero value or first measurement, if that may be seen."""
        if self.afscherming is not Afscherming.NIETS:
            return None
        return self.cijfers[0] if self.cijfers else None

    @property
    def vorig_cijfer(self) -> Cijfer | None:
        """The value before the latest; the zero value when there is one measurement."""
        cijfers = self.cijfers
        return cijfers[-2] if len(cijfers) > 1 else None

    @property
    def nu(self) -> Decimal | None:
        """The latest value, as a number."""
        return self.cijfer.waarde if self.cijfer else None

    @property
    def vorige(self) -> Decimal | None:
        """The value before the latest, as a number."""
        return self.vorig_cijfer.waarde if self.vorig_cijfer else None

    @property
    def doel(self) -> tuple[Decimal, Decimal]:
        """The lowest and highest value of the aim; the same twice when it is one value."""
        if self.bandbreedte:
            return (self.bandbreedte.van, self.bandbreedte.tot)
        waarde = self.streefwaarde if self.streefwaarde is not None else self.drempelwaarde
        assert waarde is not None  # the rule of DOELVELD
        return (waarde, waarde)

    @property
    def herkomst_van_doel(self) -> tuple[Origin, ...]:
        """Where the aim stands: one value, or the ends of a band."""
        if self.bandbreedte:
            return (self.bandbreedte.herkomst_van("van"), self.bandbreedte.herkomst_van("tot"))
        return (self.herkomst_van(DOELVELD[self.richting]),)

    @property
    def herkomst_van_oordeel(self) -> tuple[Origin, ...]:
        """From which values it follows how the indicator stands."""
        if self.status:
            return (self.herkomst_van("status"),)
        gemeten = tuple(cijfer.herkomst for cijfer in self.cijfers)
        return (*gemeten, *self.herkomst_van_doel, *self.plekken_van("richting", "deadline"))

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

    @property
    def einde(self) -> date | None:
        """The day on which the aim should be reached, or None when no such day is known."""
        return self.deadline.last if self.deadline else None
