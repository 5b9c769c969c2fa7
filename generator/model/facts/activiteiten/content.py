"""How activities read: in short, and in full on wide pages."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from generator.content.tables import Blocks, ColumnOf, Group, Layout
from generator.content.tree import Inline, Paragraph, Strong, Table, Text, plain
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
    for naam, van_groep in groupby(regels, key=lambda regel: regel.groep.naam):
        yield Group((Text(naam),), tuple(van_groep))


def _naam(regel: Activiteitregel) -> Blocks:
    """The name of the activity. Each line has it, so that none depends on what is above."""
    vet = Strong((Text(regel.activiteit.naam),))
    woorden: tuple[Inline, ...] = (vet, Text(" (vervolg)")) if regel.vervolg else (vet,)
    return (Paragraph(woorden),)


def _inhoud(regel: Activiteitregel) -> Blocks:
    return regel.invulling.wat_houdt_het_in


def _doel(regel: Activiteitregel) -> Blocks:
    return regel.invulling.doel


def _wie(regel: Activiteitregel) -> Blocks:
    return regel.invulling.wie_doet_het


def _dienstonderdelen(regel: Activiteitregel) -> Blocks:
    return plain(", ".join(regel.invulling.dienstonderdelen))


def _wanneer(regel: Activiteitregel) -> Blocks:
    return plain(regel.invulling.wanneer.text if regel.invulling.wanneer else "")


def _gebruik(regel: Activiteitregel) -> Blocks:
    return regel.invulling.hoe_gebruik_maken


KORT = Layout(
    (
        ColumnOf("Wat doen we?", 31, _naam),
        ColumnOf("Wat houdt het in?", 39, _inhoud),
        ColumnOf(DIENSTONDERDEEL, 27, _dienstonderdelen),
        ColumnOf("Wanneer?", 23, _wanneer),
    ),
    SAMENVATTING,
)
VOLLEDIG = Layout(
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
