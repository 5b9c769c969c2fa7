"""The register: who does which activities, both in alphabetical order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import dutch
from generator.content.tree import BulletList, Column, Heading, Row, Table, Text
from generator.content.values import Blocks, paragraph, value
from generator.model.facts.activiteiten import DIENSTONDERDEEL, Activiteitregel
from generator.origin import Origin

ZONDER_DIENSTONDERDEEL = "Zonder dienstonderdeel"

NAMEN_PER_RIJ = 25
"""So that a row of the register fits on a page however many activities there are."""

Namen = dict[str, list[Origin]]
"""Names, each with all places where it stands."""


def register(rijen: Iterable[Activiteitregel]) -> Blocks:
    """The register of those lines, under its heading."""
    wie: Namen = {}
    doet: dict[str, Namen] = {}
    for rij in rijen:
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
    kolommen = (Column((Text(DIENSTONDERDEEL),), 1), Column((Text("Activiteiten"),), 3))
    samenvatting = "Per dienstonderdeel de activiteiten op alfabet"
    kop = Heading(2, (Text("Register per dienstonderdeel"),))
    return (kop, Table(kolommen, regels, samenvatting))


def _volgorde(dienstonderdeel: str) -> tuple[bool, str]:
    """By the alphabet, and last what belongs to no part of the organisation."""
    return dienstonderdeel == ZONDER_DIENSTONDERDEEL, dutch.in_alphabet(dienstonderdeel)


def _regels(woord: str, wie: Namen, namen: Namen) -> Iterator[Row]:
    """The rows of one part of the organisation."""
    kop = value(woord, *wie[woord]) if woord in wie else woord
    gesorteerd = sorted(namen, key=dutch.in_alphabet)
    for begin in range(0, len(gesorteerd), NAMEN_PER_RIJ):
        deel = gesorteerd[begin : begin + NAMEN_PER_RIJ]
        lijst = BulletList(tuple(paragraph(value(naam, *namen[naam])) for naam in deel))
        yield Row((paragraph(kop, " (vervolg)" if begin else ""), (lijst,)))
