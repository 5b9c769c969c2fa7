"""How goals read: as a list in full, or as a table of their figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from generator.content.inline import Strong
from generator.content.tables import Group
from generator.content.tree import BulletList, OrderedList
from generator.content.values import Blocks, enumerated, paragraph
from generator.model.facts.doelen.fields import Doel, Onderdeel
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.content import brede_tabel, smalle_tabel, zin
from generator.model.facts.indicator.woorden import naam
from generator.model.peildatum import Peildatum


def stand_kort(doelen: Sequence[Doel], op: Peildatum | None) -> Blocks:
    """The goals and their figures, for the narrow column of a nota."""
    return smalle_tabel(_per_doel(doelen), op)


def stand(doelen: Sequence[Doel], op: Peildatum | None) -> Blocks:
    """The figures of those goals over the whole width of a page; nothing if there are none."""
    return brede_tabel(_per_doel(doelen), op)


def _per_doel(doelen: Sequence[Doel]) -> list[Group[Indicator]]:
    return [Group(doel.regel_van_naam(), tuple(doel.alle_indicatoren())) for doel in doelen]


CijfersVan: TypeAlias = Callable[[Sequence[Indicator]], Blocks]
"""How the indicators of a goal or a part of it are listed."""


def doelenlijst(doelen: Sequence[Doel], op: Peildatum | None) -> OrderedList:
    """The goals in full: numbered, their parts lettered, their figures as bullets."""
    return _lijst(doelen, lambda indicatoren: _met_stand(indicatoren, op))


def doelen_met_namen(doelen: Sequence[Doel]) -> OrderedList:
    """The goals with only the names of their indicators, where a table tells the rest."""
    return _lijst(doelen, _met_namen)


def _lijst(doelen: Sequence[Doel], cijfers_van: CijfersVan) -> OrderedList:
    return OrderedList(tuple(_doel(doel, cijfers_van) for doel in doelen))


def _doel(doel: Doel, cijfers_van: CijfersVan) -> Blocks:
    delen = tuple(_met_cijfers(onderdeel, cijfers_van) for onderdeel in doel.onderdelen)
    return (*_met_cijfers(doel, cijfers_van), *((OrderedList(delen),) if delen else ()))


def _met_cijfers(deel: Doel | Onderdeel, cijfers_van: CijfersVan) -> Blocks:
    """The title, the text and the figures."""
    return (*_titel(deel), *deel.passage_van("tekst"), *cijfers_van(deel.indicatoren))


def _titel(deel: Doel | Onderdeel) -> Blocks:
    """The title in bold; nothing when there is none."""
    titel = deel.regel_van("titel")
    return paragraph(Strong(titel)) if titel else ()


def _met_stand(indicatoren: Sequence[Indicator], op: Peildatum | None) -> Blocks:
    punten = tuple(paragraph(*zin(indicator, op)) for indicator in indicatoren)
    return (BulletList(punten),) if punten else ()


def _met_namen(indicatoren: Sequence[Indicator]) -> Blocks:
    namen = enumerated(list(map(naam, indicatoren)), "; ", "; ")
    wat = "Indicator: " if len(indicatoren) == 1 else "Indicatoren: "
    return paragraph(wat, *namen, ".") if namen else ()
