"""The register: who does which activities, both in alphabetical order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import dutch
from generator.content.inline import Text
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import BulletList, Heading
from generator.content.values import Blocks, Line, paragraph, value
from generator.model.facts.activiteiten import Activiteitregel
from generator.model.weglaatbaar import apart_van, vak_van
from generator.origin import Origin

SAMENVATTING = "Per dienstonderdeel de activiteiten op alfabet"
ZONDER_DIENSTONDERDEEL = "Zonder dienstonderdeel"

NAMEN_PER_RIJ = 25
"""So that a row of the register fits on a page however many activities there are."""

Namen = dict[str, list[Origin]]
"""Names, each with all places where it stands."""


@dataclass(frozen=True)
class Registerrij:
    """A row of the register: a part of the organisation, and what it does."""

    wie: Blocks
    wat: Blocks


def register(rijen: Sequence[Activiteitregel], kop_wie: Line) -> Blocks:
    """The register of those lines, under its heading; ``kop_wie`` heads those who do it. What
    stands apart is not in it."""
    wie: Namen = {}
    doet: dict[str, Namen] = {}
    for rij in rijen:
        if rij.invulling.is_apart:
            continue
        invulling, activiteit = rij.invulling, rij.activiteit
        for plek, woord in enumerate(invulling.dienstonderdelen or (ZONDER_DIENSTONDERDEEL,)):
            if invulling.dienstonderdelen:
                waar = invulling.herkomst_van("dienstonderdelen", plek)
                wie.setdefault(woord, []).append(waar)
            namen = doet.setdefault(woord, {})
            namen.setdefault(activiteit.naam, []).append(activiteit.herkomst_van("naam"))
    regels = tuple(
        regel for woord in sorted(doet, key=_volgorde) for regel in _regels(woord, wie, doet[woord])
    )
    kop = Heading(2, (Text("Register per dienstonderdeel"),))
    kolommen = (
        ColumnOf[Registerrij](kop_wie, 1, lambda rij: rij.wie),
        ColumnOf[Registerrij]("Activiteiten", 3, lambda rij: rij.wat),
    )
    tabel = (TableLayout(kolommen, SAMENVATTING).table(regels),) if regels else ()
    apart = apart_van(rij.invulling for rij in rijen)
    return (kop, *tabel, *paragraph(*vak_van(apart)))


def _volgorde(dienstonderdeel: str) -> tuple[bool, str]:
    """By the alphabet, and last what belongs to no part of the organisation."""
    return dienstonderdeel == ZONDER_DIENSTONDERDEEL, dutch.in_order(dienstonderdeel)


def _regels(woord: str, wie: Namen, namen: Namen) -> Iterator[Registerrij]:
    """The rows of one part of the organisation."""
    kop = value(woord, *wie[woord]) if woord in wie else woord
    gesorteerd = sorted(namen, key=dutch.in_order)
    for begin in range(0, len(gesorteerd), NAMEN_PER_RIJ):
        deel = gesorteerd[begin : begin + NAMEN_PER_RIJ]
        lijst = BulletList(tuple(paragraph(value(naam, *namen[naam])) for naam in deel))
        yield Registerrij(paragraph(kop, " (vervolg)" if begin else ""), (lijst,))
