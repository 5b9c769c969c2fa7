"""A figure that shows whether a goal comes nearer, as staff write it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from generator import dutch
from generator.model.dubbel import dubbele
from generator.model.facts.indicator.groepen import groepsfouten
from generator.model.facts.indicator.meting import Bandbreedte, Meting
from generator.model.facts.indicator.richting import DOELVELD, Richting
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
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst
from generator.model.rules import ChosenBy, Given, Requires
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden
from generator.origin import Loc


class Velden(Weglaatbaar):
    """A figure and its aim.

    ``reikwijdte`` says of whom it is measured. Which of ``streefwaarde``, ``bandbreedte``
    and ``drempelwaarde`` is filled in follows from ``richting``.
    """

    genoemd_naar: ClassVar[tuple[str, ...]] = ("naam",)
    blijft: ClassVar[tuple[str, ...]] = (
        *("naam", "reikwijdte", "eenheid", "deadline"),
        *("richting", "streefwaarde", "bandbreedte", "drempelwaarde"),
    )
    verdwijnt: ClassVar[tuple[str, ...]] = ("noemer", "nulwaarde", "metingen", "status")
    voorwaarden = (
        ChosenBy("richting", DOELVELD),
        Requires(
            Given("status"),
            Given("toelichting"),
            "een status die u zelf kiest, heeft een 'toelichting' nodig",
        ),
    )

    id: Sleutel = Field(
        description="Een eigen naam, ook anders dan die van de doelen. Verander het later niet.",
        json_schema_extra=InBestand("Kleine letters, cijfers en streepjes."),
        examples=["bicultureel-vws"],
    )
    naam: Regel = Field(
        description="Wat u meet.", examples=["Medewerkers met een biculturele achtergrond"]
    )
    reikwijdte: Regel | None = Field(None, description="Over wie het gaat.", examples=["heel VWS"])
    eenheid: Regel = Field(
        "%", description="De eenheid; vult u niets in, dan is het %.", examples=["%"]
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
    deel_van: Annotated[Sleutel | None, Verwijst(Verwezen.INDICATOR)] = Field(
        None,
        description="De indicator over de hele groep, als dit cijfer een deel ervan is. Is één"
        " deel te klein, dan worden alle delen niet getoond: ze zijn anders uit te"
        " rekenen.",
        json_schema_extra=InBestand("Schrijf het id ervan."),
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
    woo: Weglaatgronden = Field(
        None,
        description="Waarom de cijfers niet openbaar worden. In de openbare versie gaan dan alle"
        " waarden weg, en wat eruit volgt: status, grafiek en aantallen. Naam, eenheid, doel en"
        " deadline blijven. Ook in het vorige dossier.",
    )

    @model_validator(mode="after")
    def _elke_dag_een_meting(self) -> Velden:
        for plek, meting in dubbele(self.metingen, lambda meting: meting.peildatum):
            melding = f"er is al een meting op {dutch.date_text(meting.peildatum)}"
            raise self.ongeldig("metingen", melding, "metingen", plek, "peildatum")
        return self

    @model_validator(mode="after")
    def _percentages_zijn_delen(self) -> Velden:
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
    def _doel_ligt_voorbij_nulwaarde(self) -> Velden:
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
    def _groepen_zijn_bekend(self) -> Velden:
        for melding, stappen in groepsfouten(self):
            raise self.ongeldig("noemer", melding, *stappen)
        return self

    @property
    def reeks(self) -> tuple[Meting, ...]:
        """The measurements, oldest first."""
        return tuple(sorted(self.metingen, key=lambda meting: meting.peildatum))

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
