"""What staff write in `charter.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Datering, OptioneleTekst, Regel, Tekst, WeglaatbareRegel
from generator.model.keuze import Keuze


class Volgorde(Keuze):
    """In which order the signatories are printed."""

    ALFABETISCH = "alfabetisch", "Op naam, van a tot z; é telt als e, een hoofdletter telt niet."
    ZOALS_OPGEGEVEN = "zoals_opgegeven", "In de volgorde van dit bestand."


class Ondertekenaar(Invoer):
    """Somebody who signed the charter: what it aims at, and with which measures."""

    naam: Regel = Field(
        description="De naam, zoals u die in het overzicht wilt zien.",
        examples=["Ministerie van Financiën"],
    )
    focus: Tekst = Field(
        description="Waar de ondertekenaar zich op richt.",
        examples=["Meer vrouwen in de top."],
    )
    maatregelen: Tekst = Field(
        description="Voorbeelden van wat de ondertekenaar wil doen; een lijst mag.",
        examples=["Een mentor voor elke nieuwe leidinggevende."],
    )


class Koppen(Invoer):
    """The headings of the columns; each may be written in other words."""

    naam: Regel = Field(
        "Ondertekenaars", description="De kop boven de namen.", examples=["Ministerie"]
    )
    focus: Regel = Field(
        "Focus Charter Diversiteit",
        description="De kop boven waar ieder zich op richt.",
        examples=["Waar wij ons op richten"],
    )
    maatregelen: Regel = Field(
        "Voorbeelden van beoogde maatregelen",
        description="De kop boven wat ieder wil doen.",
        examples=["Maatregelen"],
    )


class Velden(Invoer):
    """The overview of the charter; it holds its signatories itself."""

    titel: WeglaatbareRegel = Field(
        None,
        description="De titel; staat boven het overzicht en in de voettekst.",
        examples=["Charter Diversiteit"],
    )
    onderwerp: WeglaatbareRegel = Field(
        None,
        description="Waar het overzicht over gaat, in een paar woorden; staat onder de titel.",
        examples=["Plannen van de ministeries"],
    )
    datum: Datering = Field(
        None,
        description="De peildatum: op deze dag of in deze maand klopt het overzicht. Vult u"
        " niets in, dan staat er geen datum.",
        examples=["01-11-2016"],
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk, als dat er is; staat in de eigenschappen van het bestand.",
        examples=["P&O/2016/1101"],
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de tabel.",
        examples=["Met het charter laten werkgevers zien wat zij aan diversiteit doen."],
    )
    volgorde: Volgorde = Field(
        Volgorde.ZOALS_OPGEGEVEN,
        description="De volgorde van de ondertekenaars; vult u niets in, dan geldt die van dit"
        " bestand.",
        examples=["alfabetisch"],
    )
    koppen: Koppen | None = Field(
        None, description="Eigen koppen boven de kolommen; wat u niet invult, houdt de vaste kop."
    )
    ondertekenaars: tuple[Ondertekenaar, ...] = Field(
        min_length=1, description="Wie het charter ondertekende; elk krijgt een rij."
    )
