"""What stands in the way, and what is proposed against it (`knelpunten.yaml`)."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.punten.fields import Punt
from generator.model.fields import OptioneleTekst, Regel, Tekst, VaagTijdstip
from generator.model.fields.in_bestand import InBestand
from generator.model.keuze import Keuze
from generator.model.weglaatbaar import Weglaatgronden


class Gewicht(Keuze):
    """How much a bottleneck weighs; the value is also what is printed."""

    HOOG = "hoog", "Zonder oplossing wordt een doel niet gehaald."
    MIDDEN = "midden", "Het vertraagt een doel."
    LAAG = "laag", "Het kost extra moeite."


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
    eigenaar: Regel | None = Field(
        None,
        description="Wie de tegenmaatregel uitvoert. Heeft een knelpunt een eigenaar, datum of"
        " gewicht, dan krijgt de tabel er een kolom voor.",
        examples=["Directeur P&O"],
    )
    uiterlijk: VaagTijdstip | None = Field(
        None,
        description="Wanneer het uiterlijk is opgelost; een maand of kwartaal mag ook.",
        examples=["1 juli 2026"],
    )
    gewicht: Gewicht | None = Field(None, description="Hoe zwaar het weegt.", examples=["midden"])
    woo: Weglaatgronden = None


class Velden(Invoer):
    """What staff write in `knelpunten.yaml`."""

    knelpunten: tuple[Knelpunt, ...] = Field(
        description="De knelpunten en risico's, de belangrijkste eerst. Zijn er geen, dan zegt"
        " de tabel 'Geen'.",
        json_schema_extra=InBestand("Schrijf in dat geval []."),
    )
