"""What staff write in `besluiten.yaml`: what is asked, and afterwards what was decided."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Datum, OptioneleTekst, Regel, Sleutel, Tekst, VaagTijdstip
from generator.model.fields.in_bestand import InBestand
from generator.model.keuze import Keuze
from generator.model.rules import Given, Requires


class Standpunt(Keuze):
    """What somebody who was consulted thinks of it; the value is also what is printed."""

    AKKOORD = "akkoord", "Is het ermee eens."
    NIET_AKKOORD = "niet akkoord", "Is het er niet mee eens; de toelichting zegt waarom."
    GEEN_REACTIE = "geen reactie", "Is gevraagd en heeft niet gereageerd."


class Afstemming(Invoer):
    """Somebody who was consulted, and what they think of it."""

    voorwaarden = (
        Requires(
            Given("standpunt", Standpunt.NIET_AKKOORD),
            Given("toelichting"),
            "wie niet akkoord is, heeft een reden; vul 'toelichting' in",
        ),
    )

    wie: Regel = Field(description="Met wie u het hebt besproken.", examples=["Directie FEZ"])
    standpunt: Standpunt = Field(description="Wat die ervan vindt.", examples=["akkoord"])
    toelichting: Regel | None = Field(
        None,
        description="Waarom, of onder welke voorwaarde; verplicht bij 'niet akkoord'.",
        examples=["Het bedrag past in de begroting."],
    )


class Uitkomst(Keuze):
    """What was decided; the value is also what is printed."""

    AKKOORD = "akkoord", "Besloten zoals het is gevraagd."
    AANGEPAST = "aangepast", "Besloten, maar anders; de toelichting zegt hoe."
    AANGEHOUDEN = "aangehouden", "Nog niet besloten; het besluit komt later terug."


class Besluit(Invoer):
    """A decision that is asked for; the last three fields are filled in when it was taken."""

    voorwaarden = (
        Requires(
            Given("besluit"),
            Given("besloten_op"),
            "bij een genomen besluit hoort de dag; vul 'besloten_op' in",
        ),
        Requires(
            Given("besloten_op"),
            Given("besluit"),
            "wat is er op deze dag besloten? Vul 'besluit' in",
        ),
        Requires(
            Given("toelichting"),
            Given("besluit"),
            "deze toelichting hoort bij een genomen besluit; vul 'besluit' in",
        ),
        Requires(
            Given("besluit", Uitkomst.AANGEPAST),
            Given("toelichting"),
            "wat is er anders dan gevraagd? Vul 'toelichting' in",
        ),
    )

    genoemd_naar: ClassVar[tuple[str, ...]] = ("tekst",)

    id: Sleutel = Field(
        description="Hieraan herkennen acties en het volgende dossier dit besluit; verander het"
        " niet meer.",
        examples=["meten"],
    )
    tekst: Tekst = Field(
        description="Het geadviseerde besluit: wat er gebeurt als de lezer akkoord is.",
        examples=["Elke directie meet vanaf 2026 elk halfjaar haar cijfers."],
    )
    alternatieven: OptioneleTekst = Field(
        (),
        description="Wat er ook kan, en wat er gebeurt als er niets wordt besloten.",
        examples=["Eén keer per jaar meten; dan komt bijsturen een halfjaar later."],
    )
    gevolgen_geld: OptioneleTekst = Field(
        (), description="Wat het kost, en waar het geld vandaan komt.", examples=["Geen kosten."]
    )
    gevolgen_mensen: OptioneleTekst = Field(
        (),
        description="Wat het vraagt van mensen: tijd, functies, scholing.",
        examples=["Vier uur per directie per jaar."],
    )
    afstemming: tuple[Afstemming, ...] = Field(
        (), description="Met wie u het hebt besproken, en wie het er niet mee eens is."
    )
    uiterlijk: VaagTijdstip = Field(
        description="Wanneer uiterlijk moet zijn besloten.", examples=["1 december 2025"]
    )
    eigenaar: Regel = Field(
        description="Wie het besluit daarna uitvoert.", examples=["Directeur P&O"]
    )
    besluit: Uitkomst | None = Field(
        None,
        description="Wat er is besloten; vul dit in na de vergadering.",
        examples=["akkoord"],
    )
    besloten_op: Datum | None = Field(
        None, description="De dag waarop het is besloten.", examples=["15-12-2025"]
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Wat er anders werd besloten, of waarom het is aangehouden; kort.",
        examples=["De Bestuursraad vraagt om een korte vragenlijst."],
    )


class Velden(Invoer):
    """The decisions, in the order in which they are asked."""

    besluiten: tuple[Besluit, ...] = Field(
        description="De besluiten. Laat genomen besluiten staan: het volgende dossier begint"
        " met wat ervan is gekomen.",
        json_schema_extra=InBestand("Zijn er geen, schrijf dan '[]'."),
    )
