"""What changed since the previous dossier (`voortgang.yaml`, which may be left out)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from generator.content.tree import Block, Table, plain
from generator.model.facts import voortgang_beeld
from generator.model.facts.doelen import Doelen
from generator.model.facts.tweetal import Tweetal
from generator.model.fields import OptioneleTekst, Regel
from generator.model.kader import Feiten, Kader

GEEN = "geen"
"""What stands for: compare with nothing."""

EERSTE_KEER = "Er is geen eerdere rapportage om mee te vergelijken."


class Voortgang(Feiten):
    """The change since the previous dossier, which is found by itself when it is not named."""

    soort: ClassVar[str] = "voortgang"
    uitleg: ClassVar[str] = (
        "Wat er veranderde sinds de vorige rapportage. Dit bestand is niet nodig: het programma"
        " vergelijkt met het laatste eerdere dossier dat ook een doelen.yaml heeft. Maak het"
        " bestand alleen om een ander dossier te kiezen, of om iets toe te lichten."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"vorige": None, "toelichting": None}
    volgt_uit: ClassVar[tuple[str, ...]] = ("doelen",)

    vorige: Regel | None = Field(
        None,
        description="De map van het dossier waarmee u vergelijkt; 'geen' vergelijkt niet.",
        examples=["geen"],
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat de lezer van de vergelijking moet weten; komt erboven.",
        examples=["De cijfers van 2023 zijn later gecorrigeerd."],
    )

    def titel(self) -> str:
        """What an annex is called."""
        return "Voortgang sinds de vorige rapportage"

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The change, for the narrow column of a nota."""
        tweetal, doelen = Tweetal.van(kader), kader.van(Doelen)
        if tweetal is None:
            return (*plain(EERSTE_KEER), *(doelen.blokken(kader) if doelen else ()))
        return self._rond(tweetal, voortgang_beeld.smalle_tabel(tweetal.groepen(), kader.peildatum))

    def bijlage(self, kader: Kader) -> tuple[Block, ...]:
        """The change over the width of a page."""
        tweetal = Tweetal.van(kader)
        if tweetal is None:
            return plain(EERSTE_KEER)
        return self._rond(tweetal, voortgang_beeld.brede_tabel(tweetal.groepen(), kader.peildatum))

    def _rond(self, tweetal: Tweetal, tabel: Table) -> tuple[Block, ...]:
        """The table, with what is said above it and what stands under it."""
        return (
            *self.toelichting,
            *plain(voortgang_beeld.samenvatting(tweetal)),
            tabel,
            *voortgang_beeld.erbij_of_eraf(tweetal),
            *voortgang_beeld.knelpunten(tweetal),
            *voortgang_beeld.kansen(tweetal),
        )
