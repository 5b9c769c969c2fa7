"""Grafieken as a kind of facts (`grafieken.yaml`, which may be left out)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.tree import Block
from generator.model.facts.doelen import Doelen, controleer_keuze
from generator.model.facts.grafieken import content
from generator.model.facts.grafieken.fields import Velden
from generator.model.kind import Feiten, Kader
from generator.problems import Problem


class Grafieken(Velden, Feiten):
    """The figures of the goals; each has its numbers in a table too."""

    soort: ClassVar[str] = "grafieken"
    uitleg: ClassVar[str] = (
        "De grafieken bij de doelen: één met alle indicatoren, en per doel het verloop van de"
        " metingen. Dit bestand is niet nodig; maak het alleen om te kiezen welke doelen een"
        " grafiek krijgen."
    )
    volgt_uit: ClassVar[tuple[str, ...]] = ("doelen",)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The figure of all indicators, then that of each goal, each with its numbers."""
        doelen = kader.van(Doelen)
        return content.grafieken(self, doelen, kader) if doelen else ()

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The goals that are named must exist."""
        yield from controleer_keuze(self, kader)
