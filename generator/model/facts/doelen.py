"""The goals, their parts, and how they are shown (`doelen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tables import Groep
from generator.content.tree import Block, BulletList, Inline, OrderedList, Paragraph, Strong, Text
from generator.model.base import Invoer
from generator.model.facts import indicator_beeld
from generator.model.facts.indicator import Indicator
from generator.model.facts.vergelijking import Vergelijking
from generator.model.fields import OptioneleTekst, Regel, Sleutel
from generator.model.kader import Bevinding, Feiten, Kader
from generator.model.rules import AtLeastOne
from generator.origin import Loc
from generator.problems import Severity, nearest


class Onderdeel(Invoer):
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

    def alleen(self, sleutels: tuple[str, ...]) -> Doelen:
        """These facts with only the goals of those ids, in that order."""
        return self.model_copy(update={"doelen": self.kies(sleutels)})

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The goals and their figures, for the narrow column of a nota."""
        return (indicator_beeld.smalle_tabel(self._per_doel(self.doelen), kader.peildatum),)

    def stand(self, doelen: tuple[Doel, ...], kader: Kader) -> tuple[Block, ...]:
        """The figures of those goals over the whole width of a page; nothing if there are none."""
        return indicator_beeld.brede_tabel(self._per_doel(doelen), kader.peildatum)

    def _per_doel(self, doelen: tuple[Doel, ...]) -> list[Groep[Indicator]]:
        return [Groep(doel.titel, tuple(i for _, i in doel.alle_indicatoren())) for doel in doelen]

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Ids that are used twice, deadlines that passed, and values that are of a later day or of
        another kind than before."""
        yield from self._dubbel()
        if kader.peildatum:
            yield from self._te_laat(kader.peildatum)
            yield from self._van_later(kader.peildatum)
        if kader.vorige and (toen := kader.vorige.van(Doelen)):
            yield from self._onvergelijkbaar(toen)

    def alle_indicatoren(self) -> Iterator[tuple[Loc, Indicator]]:
        """Every indicator, with its path in the file."""
        for nummer, doel in enumerate(self.doelen):
            for loc, indicator in doel.alle_indicatoren():
                yield ("doelen", nummer, *loc), indicator

    def _te_laat(self, op: date) -> Iterator[Bevinding]:
        for loc, indicator in self.alle_indicatoren():
            if indicator.te_laat(op):
                melding = (
                    "de deadline is voorbij en het doel is niet gehaald; kies een 'status' en"
                    " schrijf een 'toelichting'"
                )
                yield Bevinding((*loc, "deadline"), melding, Severity.WARNING)

    def _van_later(self, op: date) -> Iterator[Bevinding]:
        """A value of after the document would tell its reader what nobody knew on that day."""
        for loc, indicator in self.alle_indicatoren():
            for nummer, meting in enumerate(indicator.metingen):
                if meting.peildatum > op:
                    melding = (
                        f"deze meting is van na de datum van het document ({dutch.date_text(op)})"
                        " en telt toch mee als de stand van nu"
                    )
                    plek = (*loc, "metingen", nummer, "peildatum")
                    yield Bevinding(plek, melding, Severity.WARNING)

    def _onvergelijkbaar(self, toen: Doelen) -> Iterator[Bevinding]:
        eerder = {indicator.id: indicator for _, indicator in toen.alle_indicatoren()}
        for loc, indicator in self.alle_indicatoren():
            for reden in Vergelijking(indicator, eerder.get(indicator.id)).onvergelijkbaar:
                melding = f"de waarden worden niet vergeleken met het vorige dossier: {reden}"
                yield Bevinding((*loc, "id"), melding, Severity.WARNING)

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


def controleer_keuze(sleutels: tuple[str, ...], loc: Loc, kader: Kader) -> Iterator[Bevinding]:
    """Goals that are named by id must exist, and be named once; ``loc`` is where they are."""
    doelen = kader.van(Doelen)
    if doelen is None:  # absent or wrong, and that is told already
        return
    bekend = {doel.id: doel for doel in doelen.doelen}
    gezien: set[str] = set()
    for nummer, sleutel in enumerate(sleutels):
        if sleutel not in bekend:
            melding = f"doel '{sleutel}' staat niet in doelen.yaml"
            yield Bevinding((*loc, nummer), melding, meant=nearest(sleutel, bekend))
        elif sleutel in gezien:
            yield Bevinding((*loc, nummer), f"doel '{sleutel}' staat hier al; haal er één weg")
        gezien.add(sleutel)


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
