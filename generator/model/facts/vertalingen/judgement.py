"""What is wrong with translations, whatever they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.dubbel import dubbele
from generator.model.facts.vertalingen.fields import Velden, Vertaling
from generator.problems import Problem

DUBBEL = "deze tekst staat hier twee keer; haal één van de twee weg"
ALLEBEI = "hier staat een vertaling, en ook dat de woorden zo blijven; haal één van de twee weg"
MEER_REGELS = "de vertaling heeft meer regels dan de Nederlandse woorden; daar is geen plaats voor"


def fouten(vertalingen: Velden) -> Iterator[Problem]:
    """That a text stands there twice, or both changes and stays."""
    rijen: tuple[Sequence[Vertaling], ...] = (vertalingen.korte_teksten, vertalingen.teksten)
    for rij in rijen:
        for _, tweede in dubbele(rij, lambda een: een.nl):
            yield tweede.fout_bij(DUBBEL, "nl")
    for een in vertalingen.korte_teksten:
        if een.blijft and een.en:
            yield een.fout_bij(ALLEBEI, "blijft")
        if een.en and een.en.count("\n") > een.nl.count("\n"):
            yield een.fout_bij(MEER_REGELS, "en")
