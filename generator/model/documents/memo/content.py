"""How a memo reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.content.printed import InhoudMetLijsten
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, line
from generator.model.bijlagen import MetBijlagen
from generator.model.documents.memo.fields import Actiepunt, Velden
from generator.model.facts.kalender.keuze import controleer_kalenderkeuze, getoond
from generator.model.kind import Document, Kader
from generator.model.lijsten import lijst
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem

KOP = {name: name.capitalize() for name in ("aan", "van", "datum", "onderwerp", "kenmerk")}
"""What stands in the head, and how each is called."""

ACTIEPUNTEN = TableLayout[Actiepunt](
    (
        ColumnOf("Wie", 4, lambda een: een.alinea_van("wie")),
        ColumnOf("Wat", 9, lambda een: een.passage_van("wat")),
        ColumnOf("Wanneer", 3, lambda een: een.alinea_van("wanneer")),
    ),
    "Actiepunten: wie wat doet, en wanneer",
)


@dataclass(frozen=True, kw_only=True)
class MemoInhoud(InhoudMetLijsten):
    """The head, the text, the points, and facts of the dossier under their name."""

    onderwerp: Line
    kop: Blocks
    tekst: Blocks
    actiepunten: Blocks
    kop_feiten: Line
    feiten: Blocks
    liggend: bool
    bijlagen: Blocks


class Memo(MetBijlagen, Velden, Document):
    """A memo on one page; a longer one runs on."""

    soort: ClassVar[str] = "memo"
    uitleg: ClassVar[str] = "Een memo: een kort bericht, met actiepunten als die er zijn."
    volgende: ClassVar[Mapping[str, str | None]] = {"datum": None, "kenmerk": None}

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject."""
        return self.beschreven(kader, f"Memo: {self.onderwerp}", self.onderwerp, self.kenmerk)

    def inhoud(self, kader: Kader) -> MemoInhoud:
        """The head, the text, the points and the facts."""
        feiten = getoond(self, kader) if self.toon else None
        rijen = tuple((line(kop), self.alinea_van(veld)) for veld, kop in KOP.items())
        return MemoInhoud(
            liggend=self.liggend,
            lijst_van_tabellen=lijst(self, "lijst_van_tabellen"),
            lijst_van_figuren=lijst(self, "lijst_van_figuren"),
            onderwerp=self.regel_van("onderwerp"),
            kop=(KeyTable(tuple(rij for rij in rijen if rij[1]), "Gegevens van de memo"),),
            tekst=self.passage_van("tekst"),
            actiepunten=(ACTIEPUNTEN.table(self.actiepunten),) if self.actiepunten else (),
            kop_feiten=feiten.titel(kader) if feiten else (),
            feiten=feiten.blokken(kader) if feiten else (),
            bijlagen=self.lijst_van_bijlagen(),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that it shows."""
        if self.toon:
            yield self.herkomst_van("toon"), self.toon

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """A calendar that is shown must be there."""
        yield from self.foute_bijlagen()
        yield from controleer_kalenderkeuze((self,), kader)
