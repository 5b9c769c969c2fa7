"""How the programme as a whole stands (`status.yaml`)."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import Datum, OptioneleTekst, Regel, Tekst


class Onderwerp(Invoer):
    """One subject of the programme and how it stands."""

    naam: Regel = Field(description="Het onderwerp.", examples=["Inclusieve cultuur"])
    status: Oordeel = Field(description="Hoe het onderwerp ervoor staat.", examples=["op_schema"])
    tijd: Oordeel | None = Field(
        None, description="Hoe het met de planning staat.", examples=["op_schema"]
    )
    geld: Oordeel | None = Field(
        None, description="Hoe het met het geld staat.", examples=["op_schema"]
    )
    risico: Oordeel | None = Field(
        None, description="Hoe het met de risico's staat.", examples=["aandacht"]
    )
    toelichting: OptioneleTekst = Field(
        (),
        description="Waarom, in een of twee zinnen.",
        examples=["De score ligt nu boven de drempel."],
    )


class Koppen(Invoer):
    """The headings of the columns with what is judged apart; each may be in other words."""

    tijd: Regel = Field("Tijd", description="De kop boven de planning.", examples=["Planning"])
    geld: Regel = Field("Geld", description="De kop boven het geld.", examples=["Budget"])
    risico: Regel = Field("Risico", description="De kop boven de risico's.", examples=["Risico's"])


ASPECTEN: tuple[str, ...] = tuple(Koppen.model_fields)
"""What of a subject may be judged apart, in the order of the columns."""


class Velden(Invoer):
    """What staff write in `status.yaml`."""

    peildatum: Datum = Field(
        description="De dag waarop u de stand hebt opgemaakt.", examples=["01-09-2025"]
    )
    status: Oordeel = Field(
        description="Hoe het hele programma ervoor staat.", examples=["aandacht"]
    )
    toelichting: Tekst = Field(
        description="Waarom u deze status kiest, in een paar zinnen.",
        examples=["De meeste doelen liggen op schema."],
    )
    onderwerpen: tuple[Onderwerp, ...] = Field(
        (),
        description="De stand per onderwerp. Vult u ergens 'tijd', 'geld' of 'risico' in, dan komt"
        " daar een kolom voor.",
    )
    koppen: Koppen | None = Field(
        None,
        description="Andere koppen boven 'tijd', 'geld' en 'risico'; wat u niet invult, houdt de"
        " vaste kop.",
    )
