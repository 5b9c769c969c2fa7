"""How a nota reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.content.inline import Value
from generator.content.printed import InhoudMetLijsten, LineRows, Lines, Printed
from generator.content.tree import KeyTable
from generator.content.values import Blocks, Line, line, paragraph
from generator.model.bijlagen import foute_bijlagen, genummerd, meegaand
from generator.model.documents.nota.bijlagen import (
    BijlageInhoud,
    genoemd,
    volgend,
)
from generator.model.documents.nota.fields import Bijlage, NotaDoel, Sectie, Velden
from generator.model.documents.nota.judgement import besluiten_gevraagd
from generator.model.documents.nota.woorden import doel_in_woorden, in_rijen
from generator.model.documents.terugblik import terugblik
from generator.model.facts.kalender.keuze import controleer_kalenderkeuze, getoond
from generator.model.fields import shown
from generator.model.genummerd import getypt_nummer
from generator.model.kind import Document, Kader
from generator.model.lijsten import lijst
from generator.model.meegaand import Genummerd, MeegaandBestand
from generator.model.properties import Eigenschappen
from generator.model.samenvatting import samenvatting
from generator.origin import Origin
from generator.problems import Problem, nearest


@dataclass(frozen=True, kw_only=True)
class SectieInhoud(Printed):
    """A section: its heading, and what stands under it; it may begin on a new page."""

    kop: Line
    blokken: Blocks
    nieuwe_pagina: bool = False


@dataclass(frozen=True, kw_only=True)
class NotaInhoud(InhoudMetLijsten):
    """The colophon, the boxes, the summary, the sections, who signs and the annexes."""

    ministerie: Line
    aan: Line
    directie: Line
    onderdelen: Lines
    opsteller: Lines
    onderwerp: Line
    doel: Line
    parafen: LineRows
    datum: Line
    kenmerk: Line
    zaaknummer: Line
    samenvatting: Blocks
    eerdere_besluiten: Blocks
    secties: tuple[SectieInhoud, ...]
    ondertekening: Blocks
    genoemde_bijlagen: Lines
    bijlagen: tuple[BijlageInhoud, ...]


class Nota(Velden, Document):
    """A nota: from whom, to whom, what for, and its numbered sections."""

    soort: ClassVar[str] = "nota"
    niet_hier: ClassVar[Mapping[str, str]] = {
        "liggend": (
            "een nota staat rechtop, met de gegevens ernaast, en een brede bijlage ligt vanzelf;"
            " zet boven een brede tabel of afbeelding een regel {liggend}, dan ligt alleen die"
        )
    }
    uitleg: ClassVar[str] = (
        "Een nota aan het bestuur. Wilt u meer nota's in één dossier? Geef ze dan een eigen"
        " naam, zoals nota-kalender.yaml."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {
        "datum": None,
        "kenmerk": None,
        "zaaknummer": None,
    }

    @property
    def vraagt_besluit(self) -> bool:
        """Whether the purpose is that somebody decides or signs."""
        return bool({NotaDoel.BESLISSING, NotaDoel.ONDERTEKENING} & set(self.doel))

    @property
    def genummerde_bijlagen(self) -> Mapping[str, Genummerd]:
        """The annexes that have an id."""
        return genummerd(self.bijlagen)

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after subject or purpose; the author is the directorate, not a person."""
        onderwerp = f"Nota {doel_in_woorden(self)}"
        titel = f"Nota {self.onderwerp}" if self.onderwerp else onderwerp
        return self.beschreven(kader, titel, onderwerp, self.kenmerk, self.afzender)

    def inhoud(self, kader: Kader) -> NotaInhoud:
        """The colophon, the boxes, the sections and the annexes."""
        afzender = self.afzender or kader.organisatie.afzender
        opsteller = kader.organisatie.contactpersoon(self.opsteller)
        return NotaInhoud(
            ministerie=kader.organisatie.regel_van("ministerie"),
            aan=self.regel_van("aan"),
            directie=afzender.regel_van("directie"),
            onderdelen=_ingevuld(afzender.regel_van("afdeling"), afzender.regel_van("cluster")),
            opsteller=_ingevuld(
                *map(opsteller.regel_van, ("naam", "functie", "telefoon", "email"))
            ),
            onderwerp=self.regel_van("onderwerp"),
            doel=(self.tekst_van("doel", doel_in_woorden(self)),),
            parafen=in_rijen(tuple(line("Paraaf ", een) for een in self.elk_van("parafen"))),
            datum=self.regel_van("datum"),
            kenmerk=self.regel_van("kenmerk"),
            zaaknummer=self.regel_van("zaaknummer"),
            samenvatting=samenvatting(kader) if self.samenvatting else (),
            eerdere_besluiten=terugblik(kader) if self.eerdere_besluiten else (),
            secties=tuple(_sectie(sectie, kader) for sectie in self.secties),
            ondertekening=tuple(map(_handtekening, self.elk_van("ondertekenaars"))),
            genoemde_bijlagen=genoemd(self.bijlagen, kader),
            lijst_van_tabellen=lijst(self, "lijst_van_tabellen"),
            lijst_van_figuren=lijst(self, "lijst_van_figuren"),
            bijlagen=volgend(self.bijlagen, kader),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that sections and annexes show."""
        delen: tuple[Sectie | Bijlage, ...] = (*self.secties, *self.bijlagen)
        for deel in delen:
            if deel.toon:
                yield deel.herkomst_van("toon"), deel.toon

    def bestanden(self) -> Iterator[MeegaandBestand]:
        """Those of its annexes."""
        return meegaand(self.bijlagen)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The drafter must be known, no heading or annex has its number twice, and a nota that asks
        for a decision must hold one."""
        bekend = [persoon.id for persoon in kader.organisatie.contactpersonen]
        if self.opsteller not in bekend:
            onbekend = kader.organisatie.onbekend_contact.format(shown(self.opsteller))
            melding = f"{onbekend}; kies uit: {', '.join(bekend)}"
            yield self.fout_bij(melding, "opsteller", meant=nearest(self.opsteller, bekend))
        for sectie in self.secties:
            yield from getypt_nummer(sectie, "kop")
        yield from foute_bijlagen(self.bijlagen)
        yield from besluiten_gevraagd(self, kader.voor(self))
        yield from controleer_kalenderkeuze((*self.secties, *self.bijlagen), kader)


def _ingevuld(*lines: Line) -> Lines:
    """The lines that say something."""
    return tuple(filter(None, lines))


def _handtekening(wie: Value) -> KeyTable:
    """A box in which that person signs."""
    rijen = ((line("Naam"), paragraph(wie)), (line("Datum en handtekening"), ()))
    return KeyTable(rijen, "Vak om te ondertekenen", signed=True)


def _sectie(sectie: Sectie, kader: Kader) -> SectieInhoud:
    toont = None if sectie.is_apart else sectie.toon
    feiten = getoond(sectie, kader).blokken(kader) if toont else ()
    return SectieInhoud(
        kop=sectie.regel_van("kop"),
        blokken=(*sectie.passage_van("tekst"), *_afbeelding(sectie), *feiten),
        nieuwe_pagina=sectie.nieuwe_pagina,
    )


def _afbeelding(sectie: Sectie) -> Blocks:
    """Its picture; of one that is left out with all words of the section only that it was there."""
    if sectie.afbeelding is None:
        return ()
    is_weg = sectie.is_weggelaten
    return sectie.afbeelding.alinea_van("bijschrift") if is_weg else sectie.afbeelding.blokken()
