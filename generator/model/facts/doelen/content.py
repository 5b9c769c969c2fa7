"""How goals read: as a list in full, or as a table of their figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.content.tables import Blocks, Group
from generator.content.tree import BulletList, OrderedList, Paragraph, Strong, Table, Text
from generator.model.facts.doelen.fields import Doel, Onderdeel
from generator.model.facts.indicator import Indicator
from generator.model.facts.indicator.content import brede_tabel, smalle_tabel, zin


def stand_kort(doelen: Sequence[Doel], op: date | None) -> Table:
    """The goals and their figures, for the narrow column of a nota."""
    return smalle_tabel(_per_doel(doelen), op)


def stand(doelen: Sequence[Doel], op: date | None) -> Blocks:
    """The figures of those goals over the whole width of a page; nothing if there are none."""
    return brede_tabel(_per_doel(doelen), op)


def _per_doel(doelen: Sequence[Doel]) -> list[Group[Indicator]]:
    return [
        Group((Text(doel.titel),), tuple(een for _, een in doel.alle_indicatoren()))
        for doel in doelen
    ]


def doelenlijst(doelen: Sequence[Doel]) -> OrderedList:
    """The goals in full: numbered, their parts lettered, their figures as bullets."""
    return OrderedList(tuple(map(_doel, doelen)))


def _doel(doel: Doel) -> Blocks:
    onderdelen = (OrderedList(tuple(map(_onderdeel, doel.onderdelen))),) if doel.onderdelen else ()
    return (*_vet(doel.titel), *doel.tekst, *_cijfers(doel.indicatoren), *onderdelen)


def _onderdeel(onderdeel: Onderdeel) -> Blocks:
    titel = _vet(onderdeel.titel) if onderdeel.titel else ()
    return (*titel, *onderdeel.tekst, *_cijfers(onderdeel.indicatoren))


def _vet(woorden: str) -> Blocks:
    return (Paragraph((Strong((Text(woorden),)),)),)


def _cijfers(indicatoren: Sequence[Indicator]) -> Blocks:
    punten = tuple((Paragraph(zin(indicator)),) for indicator in indicatoren)
    return (BulletList(punten),) if punten else ()
