"""The goals, their parts and their figures, as staff write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

from pydantic import Field

from generator.content.values import Line, value
from generator.content.words import begin_of
from generator.model.base import Invoer
from generator.model.facts.indicator import Indicator
from generator.model.fields import OptioneleTekst, Regel, Sleutel, WeglaatbareRegel
from generator.model.fields.in_bestand import InBestand
from generator.model.rules import AtLeastOne
from generator.model.weglaatbaar import Weglaatbaar, Weglaatgronden
from generator.origin import Origin

MEESTE_WOORDEN = 12
"""So many words of its text name a goal that has no title."""


class Onderdeel(Weglaatbaar):
    """A part of a goal, lettered a., b., c. under it."""

    voorwaarden = (
        AtLeastOne(("titel", "tekst"), "een onderdeel heeft een 'titel' of een 'tekst' nodig"),
    )

    titel: Regel | None = Field(
        None, description="De titel van het onderdeel.", examples=["Culturele diversiteit"]
    )
    tekst: OptioneleTekst = Field(
        (),
        description="Wat u doet of wilt bereiken.",
        examples=["We letten ook op behoud en doorstroom."],
    )
    indicatoren: tuple[Indicator, ...] = Field(
        (), description="De cijfers die bij dit onderdeel horen."
    )
    woo: Weglaatgronden = None

    def tot_en_met(self, dag: date) -> Self:
        """The same with only what was measured by then."""
        return self.model_copy(update={"indicatoren": _gemeten(self.indicatoren, dag)})


class Doel(Weglaatbaar):
    """A goal: what is to be reached, its parts, and how it is measured."""

    genoemd_naar: ClassVar[tuple[str, ...]] = ("titel", "tekst")
    voorwaarden = (
        AtLeastOne(("titel", "tekst"), "een doel heeft een 'titel' of een 'tekst' nodig"),
    )

    id: Sleutel = Field(
        description="Hiermee noemt vgr.yaml het doel. Verander het later niet.",
        json_schema_extra=InBestand("Kleine letters, cijfers en streepjes."),
        examples=["instroom"],
    )
    titel: WeglaatbareRegel = Field(
        None,
        description="Het doel in één zin; komt er vet te staan. Moet het niet vet, of met een"
        " voetnoot of eigen opmaak? Schrijf het dan in 'tekst', zonder titel.",
        examples=["Actief sturen op instroom en behoud"],
    )
    tekst: OptioneleTekst = Field(
        (),
        description="Uitleg bij het doel, of het doel zelf als er geen titel is.",
        examples=["Met alternatieve manieren van werven."],
    )
    onderdelen: tuple[Onderdeel, ...] = Field(
        (),
        description="De delen van het doel; ze krijgen de letters a, b en c. Elk heeft een titel,"
        " een tekst of allebei.",
    )
    indicatoren: tuple[Indicator, ...] = Field(
        (), description="De cijfers die bij het hele doel horen."
    )
    woo: Weglaatgronden = None

    def tot_en_met(self, dag: date) -> Self:
        """The same with only what was measured by then."""
        onderdelen = tuple(onderdeel.tot_en_met(dag) for onderdeel in self.onderdelen)
        gemeten = {"indicatoren": _gemeten(self.indicatoren, dag), "onderdelen": onderdelen}
        return self.model_copy(update=gemeten)

    @property
    def naam(self) -> str:
        """What it is called in short: its title, or how its text begins."""
        return self.titel or begin_of(self.tekst, MEESTE_WOORDEN)

    def regel_van_naam(self) -> Line:
        """The same, with where that stands."""
        return (value(self.naam, self.herkomst_van_naam()),)

    def herkomst_van_naam(self) -> Origin:
        """Where it says what it is called."""
        return self.herkomst_van("titel" if self.titel else "tekst")

    def alle_indicatoren(self) -> Iterator[Indicator]:
        """Every indicator of the goal, first those of the whole goal."""
        yield from self.indicatoren
        for onderdeel in self.onderdelen:
            yield from onderdeel.indicatoren


class Velden(Invoer):
    """What staff write in `doelen.yaml`."""

    doelen: tuple[Doel, ...] = Field(
        min_length=1, description="De doelen; ze krijgen de nummers 1, 2 en 3."
    )

    def kies(self, sleutels: tuple[str, ...]) -> tuple[Doel, ...]:
        """The goals of those ids, in that order; all goals when none is named."""
        op_id = {doel.id: doel for doel in self.doelen}
        return tuple(op_id[sleutel] for sleutel in sleutels) or self.doelen

    def alleen(self, sleutels: tuple[str, ...]) -> Self:
        """These facts with only the goals of those ids, in that order."""
        return self.model_copy(update={"doelen": self.kies(sleutels)})

    def tot_en_met(self, dag: date) -> Self:
        """The same with only what was measured by then."""
        metingen = (meting for een in self.alle_indicatoren() for meting in een.metingen)
        if all(meting.peildatum <= dag for meting in metingen):
            return self
        return self.model_copy(update={"doelen": tuple(een.tot_en_met(dag) for een in self.doelen)})

    def alle_indicatoren(self) -> Iterator[Indicator]:
        """Every indicator, goal after goal."""
        for doel in self.doelen:
            yield from doel.alle_indicatoren()


def _gemeten(indicatoren: tuple[Indicator, ...], dag: date) -> tuple[Indicator, ...]:
    return tuple(indicator.tot_en_met(dag) for indicator in indicatoren)
