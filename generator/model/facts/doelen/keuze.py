"""Goals that another file names by their id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from generator.model.context import Kader
from generator.model.dubbel import dubbele
from generator.model.facts.doelen.kind import Doelen
from generator.problems import Problem, nearest


class NoemtDoelen(Protocol):
    """A group of fields that names goals by their id, in its field ``doelen``."""

    @property
    def doelen(self) -> tuple[str, ...]:
        """The ids."""

    def fout_bij(self, melding: str, *stappen: str | int, meant: str | None = None) -> Problem:
        """That the value to which the steps lead is wrong."""


def controleer_keuze(keuze: NoemtDoelen, kader: Kader) -> Iterator[Problem]:
    """Goals that are named by id must exist, and be named once."""
    doelen = kader.van(Doelen)
    if doelen is None:  # absent or wrong, and that is told already
        return
    bekend = {doel.id: doel for doel in doelen.doelen}
    dubbel = dict(dubbele(keuze.doelen, str))
    for plek, sleutel in enumerate(keuze.doelen):
        if sleutel not in bekend:
            melding = f"doel '{sleutel}' staat niet in doelen.yaml"
            yield keuze.fout_bij(melding, "doelen", plek, meant=nearest(sleutel, bekend))
        elif plek in dubbel:
            melding = f"doel '{sleutel}' staat hier al; haal er één weg"
            yield keuze.fout_bij(melding, "doelen", plek)
