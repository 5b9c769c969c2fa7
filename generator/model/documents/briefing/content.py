"""How a briefing reads: one page that somebody takes along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from generator.content.printed import Inhoud
from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import BulletList, KeyTable
from generator.content.values import Blocks, Line, enumerated, line, paragraph
from generator.content.words import text_of
from generator.model.bijlagen import MetBijlagen
from generator.model.documents.briefing.fields import Programmadeel, Velden
from generator.model.documents.briefing.judgement import onbekend_contact, past_bij_kalender
from generator.model.documents.briefing.moment import naam_van, plaats, wanneer
from generator.model.facts.kalender import Kalender, Moment, Namen
from generator.model.facts.organisatie import Organisatie
from generator.model.kind import Document, Kader
from generator.model.lijsten import GEEN_LIJSTEN
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem

PROGRAMMA = TableLayout[Programmadeel](
    (
        ColumnOf("Tijd", 2.5, lambda een: een.alinea_van("tijd")),
        ColumnOf("Wat", 13.5, lambda een: een.alinea_van("wat")),
    ),
    "Het programma: hoe laat er wat gebeurt",
)


@dataclass(frozen=True, kw_only=True)
class BriefingInhoud(Inhoud):
    """The moment, what there is to know of it, and what is asked of the member."""

    moment: Line
    datum: Line
    gegevens: Blocks
    wat: Blocks
    waarom: Blocks
    rol: Blocks
    programmadelen: Blocks
    gesprekspunten: Blocks
    wel_en_niet: Blocks
    communicatie: Blocks
    bijlagen: Blocks


class Briefing(MetBijlagen, Velden, Document):
    """What one member of the board must know of one moment."""

    soort: ClassVar[str] = "briefing"
    niet_hier: ClassVar[Mapping[str, str]] = {
        **GEEN_LIJSTEN,
        "liggend": "een briefing past op één pagina en staat rechtop; haal deze regel weg",
    }
    uitleg: ClassVar[str] = (
        "Een briefing van één pagina: wat een lid van het bestuur moet weten van een moment in"
        " de kalender. Elk lid krijgt een eigen briefing, zoals briefing-keti-koti-SG.yaml."
    )
    gaat_mee: ClassVar[bool] = False
    dateert_dossier: ClassVar[bool] = False
    hoogstens_paginas: ClassVar[int | None] = 1
    tot_het_laatst_leeg: ClassVar[tuple[str, ...]] = ()

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after the moment and the member."""
        titel = f"Briefing {text_of(naam_van(self, self._moment(kader)))} voor {self.lid}"
        return self.beschreven(kader, titel, "Briefing", None)

    def inhoud(self, kader: Kader) -> BriefingInhoud:
        """The head, then its texts in the order in which they are read."""
        moment = self._moment(kader)
        return BriefingInhoud(
            moment=naam_van(self, moment),
            datum=self.regel_van("datum"),
            gegevens=(KeyTable(_gegevens(self, moment, kader.organisatie), "Gegevens"),),
            wat=self.passage_van("wat"),
            waarom=self.passage_van("waarom"),
            rol=self.passage_van("rol"),
            programmadelen=(PROGRAMMA.table(self.programma),) if self.programma else (),
            gesprekspunten=_punten("gesprekspunten", self),
            wel_en_niet=_wel_en_niet(self),
            communicatie=self.passage_van("communicatie"),
            bijlagen=self.lijst_van_bijlagen(),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The calendar in which its moment stands."""
        yield self.herkomst_van("moment"), Kalender.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The moment, the member and the contact are known, the member is at the moment, and the
        briefing is of before it."""
        yield from self.foute_bijlagen()
        yield from onbekend_contact(self, kader)
        yield from past_bij_kalender(self, kader)

    def _moment(self, kader: Kader) -> Moment | None:
        return Namen.van(kader).eerstvolgende(self.moment, self.datum)


def _gegevens(
    briefing: Velden, moment: Moment | None, organisatie: Organisatie
) -> tuple[tuple[Line, Blocks], ...]:
    """For whom it is, when and where they are expected, and who helps them."""
    lid, contact = organisatie.leden[briefing.lid], organisatie.contactpersoon(briefing.contact)
    bereik = [contact.regel_van(veld) for veld in ("naam", "telefoon", "email")]
    rijen = (
        ("Voor", lid.regel_van("functie")),
        ("Wanneer", wanneer(briefing, moment)),
        ("Waar", plaats(briefing, moment)),
        ("Contact", enumerated(bereik, last=", ")),
    )
    return tuple((line(kop), paragraph(*woorden)) for kop, woorden in rijen if woorden)


def _wel_en_niet(briefing: Velden) -> Blocks:
    """What to do beside what not to do, as far as there is anything."""
    kolommen = tuple(
        ColumnOf[Velden](kop, 1, partial(_punten, veld))
        for kop, veld in (("Wel", "wel"), ("Niet", "niet"))
        if getattr(briefing, veld)
    )
    samenvatting = "Wat het lid wel en niet kan doen of zeggen"
    return (TableLayout(kolommen, samenvatting).table([briefing]),) if kolommen else ()


def _punten(veld: str, briefing: Velden) -> Blocks:
    """The points in that field as a list."""
    punten = briefing.passages_van(veld)
    return (BulletList(punten),) if punten else ()
