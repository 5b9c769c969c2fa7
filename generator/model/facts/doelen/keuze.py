"""Goals that another file names by their id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from generator.model.facts.doelen.kind import Doelen
from generator.model.kind import Kader
from generator.model.verwijzingen import MeldtFouten, foute_verwijzingen
from generator.problems import Problem


class NoemtDoelen(MeldtFouten, Protocol):
    """A group of fields that names goals by their id, in its field ``doelen``."""

    @property
    def doelen(self) -> tuple[str, ...]:
        """The ids."""


def controleer_keuze(keuze: NoemtDoelen, kader: Kader) -> Iterator[Problem]:
    """Goals that are named by id must exist, and be named once."""
    doelen = kader.van(Doelen)
    if doelen is None:  # absent or wrong, and that is told already
        return
    yield from foute_verwijzingen(
        keuze,
        "doelen",
        keuze.doelen,
        [doel.id for doel in doelen.doelen],
        onbekend="doel {} staat niet in doelen.yaml",
        dubbel="doel {} staat hier al; haal er één weg",
    )
