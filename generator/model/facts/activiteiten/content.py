"""How activities read: in short, and in full on wide pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from generator.content.inline import Strong
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Table
from generator.content.values import Blocks, joined, paragraph
from generator.model.facts.activiteiten.regels import Activiteitregel

SAMENVATTING = "Per groep de activiteiten, met doel, uitvoering en planning"
DIENSTONDERDEEL = "Dienstonderdeel"


def kort(regels: Iterable[Activiteitregel]) -> Table:
    """The lines in short, for the narrow column of a nota."""
    return KORT.grouped(_per_groep(regels))


def volledig(regels: Iterable[Activiteitregel]) -> Table:
    """All that is known of the lines, as a wide table."""
    return VOLLEDIG.grouped(_per_groep(regels))


def _per_groep(regels: Iterable[Activiteitregel]) -> Iterable[Group[Activiteitregel]]:
    for _, van_groep in groupby(regels, key=lambda regel: regel.groep.naam):
        leden = tuple(van_groep)
        yield Group((leden[0].groep.tekst_van("naam"),), leden)


def _naam(regel: Activiteitregel) -> Blocks:
    """The name of the activity. Each line has it, so that none depends on what is above."""
    vet = Strong((regel.activiteit.tekst_van("naam"),))
    return paragraph(vet, " (vervolg)" if regel.vervolg else "")


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


KORT = TableLayout(
    (
        ColumnOf("Wat doen we?", 31, _naam),
        ColumnOf("Wat houdt het in?", 39, _inhoud),
        ColumnOf(DIENSTONDERDEEL, 27, _dienstonderdelen),
        ColumnOf("Wanneer?", 23, _wanneer),
    ),
    SAMENVATTING,
)
VOLLEDIG = TableLayout(
    (
        ColumnOf("Wat doen we?", 35, _naam),
        ColumnOf("Wat houdt het in?", 58, _inhoud),
        ColumnOf("Doel", 36, _doel),
        ColumnOf("Wie doet het?", 38, _wie),
        ColumnOf(DIENSTONDERDEEL, 28, _dienstonderdelen),
        ColumnOf("Wanneer?", 25, _wanneer),
        ColumnOf("Hoe gebruik maken?", 35, _gebruik),
    ),
    SAMENVATTING,
)
