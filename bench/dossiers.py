"""Dossiers of any size: a shipped sample with one file of facts replaced by a made one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from generator.places import INPUTS, ORGANISATIE, ROOT

YEAR = 2025
MEMBERS = ("SG", "pSG", "DGV", "DGCZ", "DGLZ", "DGJ", "IG", "DGRIVM", "DFEZ", "DWJZ")
FORMS = ("Korte opening", "Gezamenlijke maaltijd", "Intranetverhaal", "Lezing")


@dataclass(frozen=True)
class Size:
    """A sample that can be made in any size: which, by which facts, and how one is named."""

    title: str
    sample: str
    document: str
    facts: str
    counts: tuple[int, ...]
    yaml: Callable[[int], str]
    name: Callable[[int], str]

    def names(self, count: int) -> list[str]:
        """The names that must be found in what is made."""
        return [self.name(number) for number in range(1, count + 1)]

    def write(self, count: int, workplace: Path) -> Path:
        """Write the dossier with that many facts; gives its folder."""
        inputs = workplace / f"{self.facts}-{count}"
        folder = inputs / self.sample
        shutil.copytree(ROOT / INPUTS / self.sample, folder)
        shutil.copy(ROOT / INPUTS / ORGANISATIE, inputs)
        (folder / f"{self.facts}.yaml").write_text(self.yaml(count), encoding="utf-8")
        return folder


def moment_name(number: int) -> str:
    """The name of a moment; no name is a part of another."""
    return f"Dag {number:05} van de dialoog"


def knelpunt_name(number: int) -> str:
    """The name of a knelpunt; no name is a part of another."""
    return f"Knelpunt {number:05} bij de werving"


def kalender(count: int) -> str:
    """A calendar with that many moments through the year."""
    head = f"jaar: {YEAR}\nminimum_per_lid: 2\nmomenten:\n"
    return head + "".join(_moments(count))


def _moments(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        day = date(YEAR, 1, 1) + timedelta(days=number * 363 // count)
        yield (
            f"  - naam: {moment_name(number)}\n"
            f"    datum: {day.isoformat()}\n"
            "    zekerheid: berekend\n"
            "    toelichting: stand van de maan\n"
            f"    vorm: {FORMS[number % len(FORMS)]}\n"
            "    omschrijving: Collega's vertellen wat deze dag voor hen op het werk betekent.\n"
            f"    br_leden: [{MEMBERS[number % 10]}, {MEMBERS[(number + 3) % 10]}]\n"
        )


def knelpunten(count: int) -> str:
    """That many knelpunten, with bold text and a list in each."""
    return "knelpunten:\n" + "".join(_knelpunten(count))


def _knelpunten(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield (
            "  - omschrijving: |\n"
            f"      **{knelpunt_name(number)}.** Het kost tijd en vraagt om een lange adem;\n"
            "      de kandidaten komen nog niet uit alle groepen van de samenleving.\n"
            "    tegenmaatregel: |\n"
            "      - Bewustwording blijft nodig, ook als dat *ongemakkelijk* is.\n"
            "      - Er komen genoeg mensen en middelen om de ambities waar te maken.\n"
            "    effect: Meer collega's doen mee.\n"
        )


SIZES = (
    Size(
        title="Nota met een kalender",
        sample="2025-01-br",
        document="nota",
        facts="kalender",
        counts=(50, 100, 200, 400),
        yaml=kalender,
        name=moment_name,
    ),
    Size(
        title="Voortgangsrapportage met knelpunten",
        sample="2022-10-vgr",
        document="vgr",
        facts="knelpunten",
        counts=(40, 75, 150, 300),
        yaml=knelpunten,
        name=knelpunt_name,
    ),
)
"""What is measured in growing sizes."""
