"""Whether a nota asks what it says that it asks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.documents.nota.fields import NotaDoel, Velden
from generator.model.facts.besluiten import Besluiten
from generator.model.kind import Kader
from generator.problems import Problem

GEEN_BESLUIT = (
    "een nota ter beslissing heeft een besluit nodig: schrijf het in besluiten.yaml, en zet"
    " 'toon: besluiten' in de sectie waar het moet komen"
)
NIETS_TE_BESLUITEN = (
    "in besluiten.yaml staat geen besluit dat op de datum van deze nota nog moet worden genomen;"
    " zet er een bij, of kies een ander doel"
)
ANDER_DOEL = "deze nota vraagt om een besluit; dan hoort 'ter beslissing' bij de doelen"


def besluiten_gevraagd(nota: Velden, kader: Kader) -> Iterator[Problem]:
    """A nota that asks for a decision shows one that is still to be taken, and only such a one."""
    ter_beslissing = NotaDoel.BESLISSING in nota.doel
    secties = [sectie for sectie in nota.secties if sectie.toon == Besluiten.soort]
    if not secties:
        if ter_beslissing:
            yield nota.fout_bij(GEEN_BESLUIT, "doel")
        return
    besluiten = kader.van(Besluiten)
    if besluiten is None:  # told already: the file is not there, or wrong
        return
    gevraagd = besluiten.gevraagd(kader)
    if ter_beslissing and not gevraagd:
        yield nota.fout_bij(NIETS_TE_BESLUITEN, "doel")
    if gevraagd and not ter_beslissing:
        yield secties[0].waarschuwing_bij(ANDER_DOEL, "toon")
