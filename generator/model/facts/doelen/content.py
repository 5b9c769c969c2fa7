"""How goals read: as a list in full, or as a table of their figures."""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.inline import Strong
from generator.content.tables import Group
from generator.content.tree import BulletList, OrderedList, Table
from generator.content.values import Blocks, paragraph
from generator.model.facts.doelen.fields import Doel, Onderdeel
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.content import brede_tabel, smalle_tabel, zin
from generator.model.peildatum import Peildatum


def stand_kort(doelen: Sequence[Doel], op: Peildatum | None) -> Table:
    """The goals and their figures, for the narrow column of a nota."""
    return smalle_tabel(_per_doel(doelen), op)


def stand(doelen: Sequence[Doel], op: Peildatum | None) -> Blocks:
    """The figures of those goals over the whole width of a page; nothing if there are none."""
    return brede_tabel(_per_doel(doelen), op)


def _per_doel(doelen: Sequence[Doel]) -> list[Group[Indicator]]:
    return [Group((doel.tekst_van("titel"),), tuple(doel.alle_indicatoren())) for doel in doelen]


def doelenlijst(doelen: Sequence[Doel], op: Peildatum | None) -> OrderedList:
    """The goals in full: numbered, their parts lettered, their figures as bullets."""
    return OrderedList(tuple(_doel(doel, op) for doel in doelen))


def _doel(doel: Doel, op: Peildatum | None) -> Blocks:
    delen = tuple(_met_cijfers(onderdeel, op) for onderdeel in doel.onderdelen)
    return (*_met_cijfers(doel, op), *((OrderedList(delen),) if delen else ()))


def _met_cijfers(deel: Doel | Onderdeel, op: Peildatum | None) -> Blocks:
    """The title, the text and the figures."""
    return (*_titel(deel), *deel.passage_van("tekst"), *_cijfers(deel.indicatoren, op))


def _titel(deel: Doel | Onderdeel) -> Blocks:
    """The title in bold; nothing when there is none."""
    titel = deel.regel_van("titel")
    return paragraph(Strong(titel)) if titel else ()


def _cijfers(indicatoren: Sequence[Indicator], op: Peildatum | None) -> Blocks:
    punten = tuple(paragraph(*zin(indicator, op)) for indicator in indicatoren)
    return (BulletList(punten),) if punten else ()
