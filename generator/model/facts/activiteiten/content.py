"""How activities read: in short, and in full on wide pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import groupby

from generator.content.inline import Strong
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Table
from generator.content.values import Blocks, joined, paragraph
from generator.model.facts.activiteiten.fields import Kolomkoppen
from generator.model.facts.activiteiten.regels import Activiteitregel

SAMENVATTING = "Per groep de activiteiten, met doel, uitvoering en planning"


def kort(regels: Iterable[Activiteitregel]) -> Table:
    """The lines in short, for the narrow column of a nota."""
    return _tabel(IN_HET_KORT, Kolomkoppen()).grouped(_per_groep(regels))


def volledig(
    regels: Iterable[Activiteitregel],
    koppen: Kolomkoppen | None = None,
    zonder: Collection[str] = (),
) -> Table:
    """All that is known of the lines, as a wide table; ``zonder`` are columns to leave out."""
    aandelen = {naam: aandeel for naam, (aandeel, _) in CELLEN.items() if naam not in zonder}
    return _tabel(aandelen, koppen or Kolomkoppen()).grouped(_per_groep(regels))


def _per_groep(regels: Iterable[Activiteitregel]) -> Iterable[Group[Activiteitregel]]:
    for _, van_groep in groupby(regels, key=lambda regel: id(regel.groep)):
        leden = tuple(van_groep)
        yield Group(leden[0].groep.regel_van("naam"), leden)


def _naam(regel: Activiteitregel) -> Blocks:
    return paragraph(Strong((regel.activiteit.tekst_van("naam"),)))


def _inhoud(regel: Activiteitregel) -> Blocks:
    return regel.invulling.passage_van("wat_houdt_het_in")


def _doel(regel: Activiteitregel) -> Blocks:
    return regel.invulling.passage_van("doel")


def _wie(regel: Activiteitregel) -> Blocks:
    return regel.invulling.passage_van("wie_doet_het")


def _dienstonderdelen(regel: Activiteitregel) -> Blocks:
    return paragraph(*joined(regel.invulling.elk_van("dienstonderdelen")))


def _wanneer(regel: Activiteitregel) -> Blocks:
    return regel.invulling.alinea_van("wanneer")


def _gebruik(regel: Activiteitregel) -> Blocks:
    return regel.invulling.passage_van("hoe_gebruik_maken")


CELLEN: Mapping[str, tuple[float, Callable[[Activiteitregel], Blocks]]] = {
    "naam": (35, _naam),
    "wat_houdt_het_in": (58, _inhoud),
    "doel": (36, _doel),
    "wie_doet_het": (38, _wie),
    "dienstonderdelen": (28, _dienstonderdelen),
    "wanneer": (25, _wanneer),
    "hoe_gebruik_maken": (35, _gebruik),
}
"""Of each column its share of the width, and what stands in it."""

IN_HET_KORT = {"naam": 31, "wat_houdt_het_in": 39, "dienstonderdelen": 27, "wanneer": 23}
"""The columns for which there is room in a nota, with their shares."""


def _tabel(aandelen: Mapping[str, float], koppen: Kolomkoppen) -> TableLayout[Activiteitregel]:
    """A table of those columns; the name of an activity stands beside all of its lines."""
    kolommen = tuple(
        ColumnOf(koppen.kop_van(naam), aandeel, CELLEN[naam][1])
        for naam, aandeel in aandelen.items()
    )
    return TableLayout(kolommen, SAMENVATTING, continues=lambda regel: regel.vervolg)
