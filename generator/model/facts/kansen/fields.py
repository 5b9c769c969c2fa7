"""What could be made use of, and the next step that is wished for (`kansen.yaml`)."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.punten.fields import Punt
from generator.model.fields import OptioneleTekst, Tekst
from generator.model.fields.in_bestand import InBestand
from generator.model.weglaatbaar import Weglaatgronden


class Kans(Punt):
    """An opportunity. ``effect`` may be empty as long as nothing is known of it."""

    omschrijving: Tekst = Field(
        description="De kans of mogelijkheid.", examples=["Meten en monitoren."]
    )
    vervolgstap: OptioneleTekst = Field(
        (),
        description="De stap die u graag wilt zetten.",
        examples=["Doe een nulmeting bij alle directies."],
    )
    effect: OptioneleTekst = Field(
        (),
        description="Wat de stap opleverde. Weet u dat nog niet, laat het dan leeg.",
        examples=["De BR ziet elk kwartaal de cijfers."],
    )
    woo: Weglaatgronden = None


class Velden(Invoer):
    """What staff write in `kansen.yaml`."""

    kansen: tuple[Kans, ...] = Field(
        description="De kansen en mogelijkheden, de belangrijkste eerst. Zijn er geen, dan zegt"
        " de tabel 'Geen'.",
        json_schema_extra=InBestand("Schrijf in dat geval []."),
    )
