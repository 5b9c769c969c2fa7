"""How the overview of the charter reads: one table on wide pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.content.inline import Strong
from generator.content.printed import Inhoud
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, Line, paragraph
from generator.model.documents.charter.fields import Ondertekenaar, Velden
from generator.model.documents.charter.judgement import dubbele_namen, op_volgorde
from generator.model.kind import Document, Kader
from generator.model.properties import Eigenschappen
from generator.problems import Problem

SAMENVATTING = "Per ondertekenaar de focus en voorbeelden van beoogde maatregelen"

ONDERTEKENAARS = TableLayout[Ondertekenaar](
    (
        ColumnOf("Ondertekenaars", 45, lambda een: paragraph(Strong(een.regel_van("naam")))),
        ColumnOf("Focus Charter Diversiteit", 85, lambda een: een.passage_van("focus")),
        ColumnOf(
            "Voorbeelden van beoogde maatregelen", 125, lambda een: een.passage_van("maatregelen")
        ),
    ),
    SAMENVATTING,
)


@dataclass(frozen=True, kw_only=True)
class CharterInhoud(Inhoud):
    """The heading, the introduction and the table."""

    titel: Line
    onderwerp: Line
    datum: Line
    inleiding: Blocks
    overzicht: Blocks


class Charter(Velden, Document):
    """The overview of the Charter Diversiteit; it holds its signatories itself."""

    soort: ClassVar[str] = "charter"
    uitleg: ClassVar[str] = (
        "Het overzicht van het Charter Diversiteit: wie tekende, waar ieder zich op richt en wat"
        " ieder wil doen. Het wordt één tabel op liggende pagina's."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"datum": None, "kenmerk": None}

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled as it is."""
        return self.beschreven(kader, self.titel, self.onderwerp, self.kenmerk)

    def inhoud(self, kader: Kader) -> CharterInhoud:
        """The heading, the introduction and the table."""
        return CharterInhoud(
            titel=self.regel_van("titel"),
            onderwerp=self.regel_van("onderwerp"),
            datum=self.regel_van("datum"),
            inleiding=self.passage_van("inleiding"),
            overzicht=(ONDERTEKENAARS.table(op_volgorde(self)),),
        )

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Each signatory stands there once."""
        yield from dubbele_namen(self)
