"""How the list of decisions reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator import dutch
from generator.content.printed import Inhoud
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, joined, line, paragraph
from generator.model.documents.besluitenlijst.fields import Velden
from generator.model.facts.acties import Acties
from generator.model.facts.besluiten import Besluit, Besluiten, gegeven_besluit
from generator.model.kind import Document, Kader
from generator.model.lijsten import GEEN_LIJSTEN
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem

BESLUITEN = TableLayout[Besluit](
    (
        ColumnOf("Gevraagd besluit", 6, lambda een: een.passage_van("tekst")),
        ColumnOf("Besloten", 5, gegeven_besluit),
        ColumnOf("Voert het uit", 3, lambda een: een.alinea_van("eigenaar")),
    ),
    "Besluiten van de vergadering: wat werd gevraagd, wat is besloten, en wie het uitvoert",
)


@dataclass(frozen=True, kw_only=True)
class BesluitenlijstInhoud(Inhoud):
    """The meeting, its decisions, and what was agreed to be done."""

    vergadering: Line
    datum: Line
    gegevens: Blocks
    besluiten: Blocks
    acties: Blocks
    opmerkingen: Blocks
    liggend: bool


class Besluitenlijst(Velden, Document):
    """The decisions of one day, with the actions that follow from them."""

    soort: ClassVar[str] = "besluitenlijst"
    niet_hier: ClassVar[Mapping[str, str]] = GEEN_LIJSTEN
    uitleg: ClassVar[str] = (
        "De besluitenlijst van een vergadering: wat er op die dag is besloten, en de acties die"
        " eruit volgen. De besluiten zelf staan in besluiten.yaml."
    )
    gaat_mee: ClassVar[bool] = False

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after the meeting and its day."""
        titel = f"Besluitenlijst {self.vergadering} {dutch.date_text(self.datum)}"
        return self.beschreven(kader, titel, "Besluitenlijst", self.kenmerk)

    def inhoud(self, kader: Kader) -> BesluitenlijstInhoud:
        """The meeting, its decisions, and what was agreed to be done."""
        besluiten = self._genomen(kader)
        acties = kader.van(Acties)
        rijen = (
            ("Datum", self.alinea_van("datum")),
            ("Aanwezig", paragraph(*joined(self.elk_van("aanwezig")))),
            ("Afwezig", paragraph(*joined(self.elk_van("afwezig")))),
            ("Kenmerk", self.alinea_van("kenmerk")),
        )
        gevuld = tuple((line(kop), blokken) for kop, blokken in rijen if blokken)
        return BesluitenlijstInhoud(
            liggend=self.liggend,
            vergadering=self.regel_van("vergadering"),
            datum=self.regel_van("datum"),
            gegevens=(KeyTable(gevuld, "Gegevens van de vergadering"),),
            besluiten=(BESLUITEN.table(besluiten),),
            acties=acties.uit(besluiten, kader) if acties else (),
            opmerkingen=self.passage_van("opmerkingen"),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The decisions."""
        yield self.herkomst_van(), Besluiten.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """A decision must have been taken on the day of the meeting."""
        besluiten = kader.van(Besluiten)
        if besluiten is None or self._genomen(kader):
            return
        dag = dutch.date_text(self.datum)
        melding = (
            f"op {dag} is in besluiten.yaml geen besluit genomen; vul daar bij elk besluit"
            " 'besluit' en 'besloten_op' in"
        )
        yield self.fout_bij(melding, "datum")

    def _genomen(self, kader: Kader) -> tuple[Besluit, ...]:
        besluiten = kader.van(Besluiten)
        alle = besluiten.besluiten if besluiten else ()
        return tuple(besluit for besluit in alle if besluit.besloten_op == self.datum)
