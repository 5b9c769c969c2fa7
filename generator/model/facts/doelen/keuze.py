"""Goals that another file names by their id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.bevinding import Bevinding
from generator.model.context import Kader
from generator.model.dubbel import dubbele
from generator.model.facts.doelen.kind import Doelen
from generator.origin import Loc
from generator.problems import nearest


def controleer_keuze(sleutels: Sequence[str], loc: Loc, kader: Kader) -> Iterator[Bevinding]:
    """Goals that are named by id must exist, and be named once; ``loc`` is where they are."""
    doelen = kader.van(Doelen)
    if doelen is None:  # absent or wrong, and that is told already
        return
    bekend = {doel.id: doel for doel in doelen.doelen}
    for plek, sleutel in enumerate(sleutels):
        if sleutel not in bekend:
            melding = f"doel '{sleutel}' staat niet in doelen.yaml"
            yield Bevinding((*loc, plek), melding, meant=nearest(sleutel, bekend))
    for plek, sleutel in dubbele(sleutels, lambda sleutel: sleutel if sleutel in bekend else None):
        yield Bevinding((*loc, plek), f"doel '{sleutel}' staat hier al; haal er één weg")
