"""Between which bounds moments are assigned to members, as staff write it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, model_validator

from generator.model.base import Invoer
from generator.model.fields import Aanduiding, Datum, HeelGetal, Sleutel
from generator.model.fields.in_bestand import InBestand
from generator.model.fields.verwijst import Verwezen, Verwijst

ID_VAN_MOMENT = InBestand(
    "Schrijf het id van het moment. Staat dat niet in kalender.yaml, schrijf dan de naam in kleine"
    " letters met streepjes; heet het moment toch anders, dan zegt een melding hoe."
)


class NietOp(Invoer):
    """Days on which a member cannot come. Why is nobody's business, so no field asks it."""

    van: Datum = Field(description="De eerste dag.", examples=["14-07-2025"])
    tot: Datum = Field(description="De laatste dag.", examples=["01-08-2025"])

    @model_validator(mode="after")
    def _op_volgorde(self) -> NietOp:
        if self.tot < self.van:
            raise self.ongeldig("datum", "'tot' ligt vóór 'van'", "tot")
        return self

    def raakt(self, eerste: date, laatste: date) -> bool:
        """Whether any of those days is one of them."""
        return self.van <= laatste and eerste <= self.tot


class Lid(Invoer):
    """What a member of the board can and would like."""

    code: Annotated[Aanduiding, Verwijst(Verwezen.LID)] = Field(
        description="Welk lid het is.",
        json_schema_extra=InBestand("Schrijf de code uit organisatie.yaml."),
        examples=["SG"],
    )
    niet_op: tuple[NietOp, ...] = Field(
        (), description="Dagen waarop dit lid niet kan. Schrijf nooit op waarom."
    )
    wensen: Annotated[tuple[Sleutel, ...], Verwijst(Verwezen.MOMENT)] = Field(
        (),
        description="Bij welke momenten dit lid graag is.",
        json_schema_extra=ID_VAN_MOMENT,
        examples=[["week-toegankelijk"]],
    )
    liever_niet: Annotated[tuple[Sleutel, ...], Verwijst(Verwezen.MOMENT)] = Field(
        (),
        description="Bij welke momenten dit lid liever niet is.",
        json_schema_extra=ID_VAN_MOMENT,
        examples=[["week-toegankelijk"]],
    )


class Velden(Invoer):
    """What staff write in `verdeling.yaml`."""

    maximum: HeelGetal = Field(
        4,
        description="Bij hoeveel momenten een lid hoogstens is; vult u niets in, dan is het 4.",
        examples=["3"],
    )
    per_maand: HeelGetal = Field(
        1,
        description="Bij hoeveel momenten een lid in één maand hoogstens is; vult u niets in, dan"
        " is het 1.",
        examples=["2"],
    )
    leden: tuple[Lid, ...] = Field(
        description="Wat de leden kunnen en willen; wie hier niet staat, kan altijd.",
        examples=[
            [
                {"code": "SG", "wensen": ["week-toegankelijk"]},
                {
                    "code": "pSG",
                    "niet_op": [{"van": "14-07-2025", "tot": "01-08-2025"}],
                    "liever_niet": ["week-toegankelijk"],
                },
            ]
        ],
    )

    def van(self, code: str) -> Lid | None:
        """What that member can and would like, if anything is said of it."""
        return next((lid for lid in self.leden if lid.code == code), None)
