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


def doelenlijst(doelen: Sequence[Doel]) -> OrderedList:
    """The goals in full: numbered, their parts lettered, their figures as bullets."""
    return OrderedList(tuple(map(_doel, doelen)))


def _doel(doel: Doel) -> Blocks:
    onderdelen = (OrderedList(tuple(map(_onderdeel, doel.onderdelen))),) if doel.onderdelen else ()
    return (*_titel(doel), *doel.passage_van("tekst"), *_cijfers(doel.indicatoren), *onderdelen)


def _onderdeel(onderdeel: Onderdeel) -> Blocks:
    tekst = onderdeel.passage_van("tekst")
    return (*_titel(onderdeel), *tekst, *_cijfers(onderdeel.indicatoren))


def _titel(deel: Doel | Onderdeel) -> Blocks:
    """The title in bold; nothing when there is none."""
    titel = deel.regel_van("titel")
    return paragraph(Strong(titel)) if titel else ()


def _cijfers(indicatoren: Sequence[Indicator]) -> Blocks:
    punten = tuple(paragraph(*zin(indicator)) for indicator in indicatoren)
    return (BulletList(punten),) if punten else ()
