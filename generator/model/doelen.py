"""The goals, their parts, and how they are shown (`doelen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator

from generator.markdown.tree import Block, BulletList, Inline, OrderedList, Paragraph, Strong, Text
from generator.model import indicator_beeld
from generator.model.base import Invoer, minstens_een
from generator.model.fields import OptioneleTekst, Regel, Sleutel, fault
from generator.model.indicator import Indicator
from generator.model.kader import Bevinding, Feiten, Kader, Loc
from generator.problems import Severity


class Onderdeel(Invoer):
    """A part of a goal, lettered a., b., c. under it."""

    model_config = minstens_een("titel", "tekst")

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

    @model_validator(mode="after")
    def _says_something(self) -> Onderdeel:
        if not (self.titel or self.tekst):
            raise fault("onderdeel", "een onderdeel heeft een 'titel' of een 'tekst' nodig")
        return self


class Doel(Invoer):
    """A goal: what is to be reached, its parts, and how it is measured."""

    id: Sleutel = Field(
        description="Hiermee noemt vgr.yaml het doel: kleine letters, cijfers en streepjes."
        " Verander het later niet.",
        examples=["instroom"],
    )
    titel: Regel = Field(
        description="Het doel in één zin.", examples=["Actief sturen op instroom en behoud"]
    )
    tekst: OptioneleTekst = Field(
        (), description="Uitleg bij het doel.", examples=["Met alternatieve manieren van werven."]
    )
    onderdelen: tuple[Onderdeel, ...] = Field(
        (),
        description="De delen van het doel; ze krijgen de letters a, b en c. Elk heeft een titel,"
        " een tekst of allebei.",
    )
    indicatoren: tuple[Indicator, ...] = Field(
        (), description="De cijfers die bij het hele doel horen."
    )

    def alle_indicatoren(self) -> Iterator[tuple[Loc, Indicator]]:
        """Every indicator of the goal, with its path in the goal."""
        for plek, indicator in enumerate(self.indicatoren):
            yield ("indicatoren", plek), indicator
        for nummer, onderdeel in enumerate(self.onderdelen):
            for plek, indicator in enumerate(onderdeel.indicatoren):
                yield ("onderdelen", nummer, "indicatoren", plek), indicator


class Doelen(Feiten):
    """The goals of the dossier, in the order in which they are numbered."""

    soort: ClassVar[str] = "doelen"
    uitleg: ClassVar[str] = (
        "De doelen, met de cijfers die laten zien hoe ver u bent. Zo'n cijfer heet een indicator."
        " De status van een indicator rekent het programma uit."
    )

    doelen: tuple[Doel, ...] = Field(
        min_length=1, description="De doelen; ze krijgen de nummers 1, 2 en 3."
    )

    def kies(self, sleutels: tuple[str, ...]) -> tuple[Doel, ...]:
        """The goals of those ids, in that order; all goals when none is named."""
        op_id = {doel.id: doel for doel in self.doelen}
        return tuple(op_id[sleutel] for sleutel in sleutels) or self.doelen

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The goals and their figures, for the narrow column of a nota."""
        return (indicator_beeld.smalle_tabel(self._per_doel(self.doelen), kader.peildatum),)

    def stand(self, doelen: tuple[Doel, ...], kader: Kader) -> tuple[Block, ...]:
        """The figures of those goals over the whole width of a page; nothing if there are none."""
        return indicator_beeld.brede_tabel(self._per_doel(doelen), kader.peildatum)

    def _per_doel(self, doelen: tuple[Doel, ...]) -> list[indicator_beeld.Groep]:
        return [
            indicator_beeld.Groep(doel.titel, tuple(i for _, i in doel.alle_indicatoren()))
            for doel in doelen
        ]

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Ids that are used twice, and deadlines that passed without a word."""
        yield from self._dubbel()
        if kader.peildatum:
            yield from self._te_laat(kader.peildatum)

    def _te_laat(self, op: date) -> Iterator[Bevinding]:
        for nummer, doel in enumerate(self.doelen):
            for loc, indicator in doel.alle_indicatoren():
                if indicator.te_laat(op):
                    melding = (
                        "de deadline is voorbij en het doel is niet gehaald; kies een 'status' en"
                        " schrijf een 'toelichting'"
                    )
                    plek = ("doelen", nummer, *loc, "deadline")
                    yield Bevinding(plek, melding, Severity.WARNING)

    def _dubbel(self) -> Iterator[Bevinding]:
        gezien: set[str] = set()
        for loc, sleutel in self._sleutels():
            if sleutel in gezien:
                yield Bevinding(loc, f"het id '{sleutel}' is al gebruikt; kies een ander id")
            gezien.add(sleutel)

    def _sleutels(self) -> Iterator[tuple[Loc, str]]:
        for nummer, doel in enumerate(self.doelen):
            yield ("doelen", nummer, "id"), doel.id
            for loc, indicator in doel.alle_indicatoren():
                yield ("doelen", nummer, *loc, "id"), indicator.id


def doelenlijst(doelen: tuple[Doel, ...]) -> OrderedList:
    """The goals in full: numbered, their parts lettered, their figures as bullets."""
    return OrderedList(tuple(_doel(doel) for doel in doelen))


def _doel(doel: Doel) -> tuple[Block, ...]:
    blokken: list[Block] = [Paragraph((Strong((Text(doel.titel),)),)), *doel.tekst]
    if doel.indicatoren:
        blokken.append(_cijfers(doel.indicatoren))
    if doel.onderdelen:
        blokken.append(OrderedList(tuple(map(_onderdeel, doel.onderdelen))))
    return tuple(blokken)


def _onderdeel(onderdeel: Onderdeel) -> tuple[Block, ...]:
    titel: tuple[Inline, ...] = (Strong((Text(onderdeel.titel),)),) if onderdeel.titel else ()
    blokken: tuple[Block, ...] = (*((Paragraph(titel),) if titel else ()), *onderdeel.tekst)
    return (*blokken, _cijfers(onderdeel.indicatoren)) if onderdeel.indicatoren else blokken


def _cijfers(indicatoren: tuple[Indicator, ...]) -> BulletList:
    return BulletList(tuple((Paragraph(indicator_beeld.zin(i)),) for i in indicatoren))
