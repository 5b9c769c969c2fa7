"""How the overview of the charter reads: one table on wide pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.content.inline import Strong
from generator.content.printed import Inhoud
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, Line, enumerated, line, paragraph
from generator.model.documents.charter.fields import Koppen, Ondertekenaar, Velden
from generator.model.documents.charter.judgement import dubbele_namen, op_volgorde
from generator.model.documents.liggend import LIGT_ALTIJD
from generator.model.kind import Document, Kader
from generator.model.lijsten import GEEN_LIJSTEN
from generator.model.properties import Eigenschappen
from generator.problems import Problem

SAMENVATTING = "Per ondertekenaar de focus en voorbeelden van beoogde maatregelen"
ZONDER_TITEL = "Overzicht van het Charter Diversiteit"


@dataclass(frozen=True, kw_only=True)
class CharterInhoud(Inhoud):
    """The heading, the introduction and the table."""

    titel: Line
    ondertitel: Line
    voet: Line
    inleiding: Blocks
    overzicht: Blocks


class Charter(Velden, Document):
    """The overview of the Charter Diversiteit; it holds its signatories itself."""

    soort: ClassVar[str] = "charter"
    niet_hier: ClassVar[Mapping[str, str]] = {**GEEN_LIJSTEN, **LIGT_ALTIJD}
    uitleg: ClassVar[str] = (
        "Het overzicht van het Charter Diversiteit: wie tekende, waar ieder zich op richt en wat"
        " ieder wil doen. Het wordt één tabel op liggende pagina's."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"datum": None, "kenmerk": None}

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled as it is, or after its kind."""
        titel, onderwerp = self.titel or ZONDER_TITEL, self.onderwerp or SAMENVATTING
        return self.beschreven(kader, titel, onderwerp, self.kenmerk)

    def inhoud(self, kader: Kader) -> CharterInhoud:
        """The heading, the introduction and the table."""
        return CharterInhoud(
            titel=self.regel_van("titel"),
            ondertitel=enumerated((self.regel_van("onderwerp"), _stand(self)), ", ", ", "),
            voet=enumerated((self.regel_van("titel"), self.regel_van("datum")), ", ", ", "),
            inleiding=self.passage_van("inleiding"),
            overzicht=(_tabel(self.koppen or Koppen()).table(op_volgorde(self)),),
        )

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each signatory stands there once."""
        yield from dubbele_namen(self)


def _stand(charter: Velden) -> Line:
    """On which day, or in which month or year, the overview is right; nothing if that is open."""
    if charter.datum is None:
        return ()
    woord = "op" if charter.datum.day else "van"
    return line(f"stand {woord} ", charter.tekst_van("datum"))


def _tabel(koppen: Koppen) -> TableLayout[Ondertekenaar]:
    return TableLayout(
        (
            ColumnOf(koppen.kop_van("naam"), 45, _naam),
            ColumnOf(koppen.kop_van("focus"), 85, lambda een: een.passage_van("focus")),
            ColumnOf(
                koppen.kop_van("maatregelen"), 125, lambda een: een.passage_van("maatregelen")
            ),
        ),
        SAMENVATTING,
    )


def _naam(ondertekenaar: Ondertekenaar) -> Blocks:
    return paragraph(Strong(ondertekenaar.regel_van("naam")))
