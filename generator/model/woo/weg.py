"""What goes from a public version, and what was judged of files beside the texts (`woo.yaml`)."""

from __future__ import annotations

import re

from pydantic import Field, model_validator

from generator.gronden import LEVENSSFEER
from generator.model.base import Invoer
from generator.model.fields import Gronden, JaNee, Regel, shown
from generator.model.fields.in_bestand import InBestand

_LETTER_OF_CIJFER = re.compile(r"[^\W_]")
_LETTERS = re.compile(r"[^\W\d_].*[^\W\d_]", re.DOTALL)

FOUT_OORDEEL = (
    "schrijf 'openbaar: ja' als deze afbeelding openbaar wordt, of anders bij 'gronden' waarom zij"
    " weggaat"
)


class OveralWeglaten(Invoer):
    """A name that goes wherever it stands."""

    naam: Regel = Field(
        description="De naam, voluit. Die gaat in alle bestanden weg, ook in het vorige dossier.",
        examples=["Quirijn van der Zwaluwenburg"],
    )
    ook: tuple[Regel, ...] = Field(
        (),
        description="Hoe deze persoon nog meer wordt genoemd.",
        examples=[["Zwaluwenburg", "Q. van der Zwaluwenburg"]],
    )
    gronden: Gronden = Field(
        (LEVENSSFEER,),
        description="Waarom de naam weggaat; vult u niets in, dan 5.1.2e.",
        examples=["5.1.2e"],
    )

    @model_validator(mode="after")
    def _is_te_vinden(self) -> OveralWeglaten:
        for stappen, naam in self._namen():
            if not _LETTERS.search(naam):
                melding = f"{shown(naam)} is te kort om overal weg te laten; schrijf de hele naam"
                raise self.ongeldig("naam", melding, *stappen)
        return self

    def _namen(self) -> list[tuple[tuple[str | int, ...], str]]:
        return [(("naam",), self.naam), *((("ook", n), een) for n, een in enumerate(self.ook))]

    @property
    def namen(self) -> tuple[str, ...]:
        """All that this person is called."""
        return (self.naam, *self.ook)


class AchterafWeglaten(Invoer):
    """Words that go at one place of one file, as if they were marked there."""

    bestand: Regel = Field(
        description="In welk bestand van dit dossier de woorden staan.",
        json_schema_extra=InBestand("Schrijf de naam van het bestand, zonder .yaml."),
        examples=["nota"],
    )
    tekst: Regel = Field(
        description="De woorden, zoals ze daar staan: uit één alinea, en precies één keer.",
        examples=["dat dit moet wachten"],
    )
    gronden: Gronden = Field(description="Waarom deze woorden weggaan.", examples=["5.2"])

    @model_validator(mode="after")
    def _is_te_vinden(self) -> AchterafWeglaten:
        if not _LETTER_OF_CIJFER.search(self.tekst):
            raise self.ongeldig("tekst", "hier hoort een woord of een getal", "tekst")
        return self


class Afbeelding(Invoer):
    """What becomes of a picture."""

    bestand: Regel = Field(
        description="Welke afbeelding het is, zoals die in de teksten heet.",
        examples=["plaatjes/teamdag.jpg"],
    )
    openbaar: JaNee = Field(
        False,
        description="Of de afbeelding met haar beschrijving en haar bijschrift openbaar wordt.",
        examples=["ja"],
    )
    gronden: Gronden = Field(
        (),
        description="Waarom zij weggaat, als zij niet openbaar wordt. Dan komt er een leeg vlak"
        " voor in de plaats, en een vak in plaats van het bijschrift.",
        examples=["5.1.2e"],
    )

    @model_validator(mode="after")
    def _is_beoordeeld(self) -> Afbeelding:
        if self.openbaar == bool(self.gronden):
            raise self.ongeldig("oordeel", FOUT_OORDEEL, "gronden" if self.gronden else "bestand")
        return self


class Cijferbestand(Invoer):
    """That a file with figures may become public."""

    bestand: Regel = Field(
        description="Welk bestand met cijfers het is, zoals dat in de teksten heet.",
        examples=["cijfers/instroom.csv"],
    )
    openbaar: JaNee = Field(
        description="Of alles wat in de tabel staat openbaar mag worden. Namen van"
        " 'overal_weglaten' gaan er ook dan uit, en woorden van 'passages' ook. Moet er meer uit,"
        " zet de tabel dan zelf in de tekst.",
        examples=["ja"],
    )
