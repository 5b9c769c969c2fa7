"""What staff write in `besluitenlijst.yaml`."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Invoer
from generator.model.fields import Datum, OptioneleTekst, Regel
from generator.model.liggend import Liggend


class Velden(Invoer):
    """Which meeting it was; what was decided stands in `besluiten.yaml`."""

    vergadering: Regel = Field(
        description="Welke vergadering het was; staat in de titel.", examples=["Bestuursraad"]
    )
    datum: Datum = Field(
        description="De dag van de vergadering. In de lijst komen de besluiten uit besluiten.yaml"
        " die op deze dag zijn genomen of aangehouden.",
        examples=["15-12-2025"],
    )
    kenmerk: Regel | None = Field(
        None, description="Het kenmerk, als dat er is.", examples=["P&O/2025/1215"]
    )
    aanwezig: tuple[Regel, ...] = Field(
        (), description="Wie erbij was: functies, geen namen.", examples=[["SG", "pSG"]]
    )
    afwezig: tuple[Regel, ...] = Field((), description="Wie er niet bij was.", examples=[["IG"]])
    opmerkingen: OptioneleTekst = Field(
        (),
        description="Wat er verder over de vergadering moet worden vastgelegd.",
        examples=["Het verslag volgt."],
    )
    liggend: Liggend = False
