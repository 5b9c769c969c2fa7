"""Voortgang as a kind of facts (`voortgang.yaml`, which may be left out)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.content.values import Line, line, paragraph
from generator.model.facts.doelen import Doelen
from generator.model.facts.voortgang import content
from generator.model.facts.voortgang.fields import Velden
from generator.model.facts.voortgang.judgement import Tweetal
from generator.model.kind import Feiten, Kader

EERSTE_KEER = "Er is geen eerdere rapportage om mee te vergelijken."


class Voortgang(Velden, Feiten):
    """The change since the previous dossier, which is found by itself when it is not named."""

    soort: ClassVar[str] = "voortgang"
    uitleg: ClassVar[str] = (
        "Wat er veranderde sinds de vorige rapportage. Dit bestand is niet nodig: het programma"
        " vergelijkt met het laatste eerdere dossier dat ook een doelen.yaml heeft. Maak het"
        " bestand alleen om een ander dossier te kiezen, of om iets toe te lichten."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"vorige": None, "toelichting": None}
    volgt_uit: ClassVar[tuple[str, ...]] = ("doelen",)

    def titel(self, kader: Kader) -> Line:
        """What an annex is called."""
        return line("Voortgang sinds de vorige rapportage")

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The change; without an earlier report how the goals stand."""
        if tweetal := Tweetal.van(kader):
            return content.overzicht(self, tweetal)
        doelen = kader.van(Doelen)
        return (*paragraph(EERSTE_KEER), *(doelen.blokken(kader) if doelen else ()))

    def bijlage(self, kader: Kader) -> Pages:
        """The change over the width of a page."""
        tweetal = Tweetal.van(kader)
        return Pages(content.overzicht(self, tweetal) if tweetal else paragraph(EERSTE_KEER))
