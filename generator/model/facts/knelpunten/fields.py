"""What stands in the way, and what is proposed against it (`knelpunten.yaml`)."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.punten.fields import Punt
from generator.model.fields import OptioneleTekst, Tekst


class Knelpunt(Punt):
    """A bottleneck or risk. ``effect`` may be empty as long as nothing is known of it."""

    omschrijving: Tekst = Field(
        description="Wat in de weg staat, of wat mis kan gaan.",
        examples=["Er is te weinig tijd voor het onderwerp."],
    )
    tegenmaatregel: OptioneleTekst = Field(
        (),
        description="Wat u voorstelt om eraan te doen.",
        examples=["Maak per directie tijd vrij."],
    )
    effect: OptioneleTekst = Field(
        (),
        description="Wat de tegenmaatregel opleverde. Weet u dat nog niet, laat het dan leeg.",
        examples=["Twintig directies hebben een vaste trekker."],
    )


class Velden(Invoer):
    """What staff write in `knelpunten.yaml`."""

    knelpunten: tuple[Knelpunt, ...] = Field(
        min_length=1, description="De knelpunten en risico's, de belangrijkste eerst."
    )
