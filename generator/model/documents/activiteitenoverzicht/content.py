"""How the overview of activities reads, on wide pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator import dutch
from generator.content.inline import Value
from generator.content.printed import Inhoud
from generator.content.values import Blocks, Line, enumerated, line
from generator.content.words import text_of
from generator.model.documents.activiteitenoverzicht.fields import Koppen, Velden
from generator.model.documents.activiteitenoverzicht.judgement import (
    erbij,
    gevraagde_namen,
    kies,
    wat_er_niet_is,
)
from generator.model.documents.activiteitenoverzicht.register import register
from generator.model.documents.liggend import LIGT_ALTIJD
from generator.model.facts.activiteiten import Activiteiten, Activiteitregel, volledig
from generator.model.fields import Period
from generator.model.kind import Document, Kader
from generator.model.lijsten import GEEN_LIJSTEN
from generator.model.properties import Eigenschappen
from generator.model.weglaatbaar import apart_van, niet_apart, vak_van
from generator.origin import Origin
from generator.problems import Problem

OOK_ZONDER_PERIODE = (
    "Activiteiten zonder vaste periode, bijvoorbeeld 'doorlopend', staan er ook in."
)


@dataclass(frozen=True, kw_only=True)
class OverzichtInhoud(Inhoud):
    """The heading, the table and the register."""

    titel: Line
    ondertitel: Line
    voet: Line
    selectie: Line
    inleiding: Blocks
    overzicht: Blocks
    register: Blocks


class Activiteitenoverzicht(Velden, Document):
    """The activities on wide pages, all or some, and a register of who does which."""

    soort: ClassVar[str] = "activiteitenoverzicht"
    niet_hier: ClassVar[Mapping[str, str]] = {**GEEN_LIJSTEN, **LIGT_ALTIJD}
    uitleg: ClassVar[str] = (
        "Het overzicht van activiteiten, met een register per dienstonderdeel. De activiteiten"
        " staan in activiteiten.yaml; dat bestand is nodig. U kunt ook een deel tonen: alleen"
        " enkele dienstonderdelen, alleen een periode, of allebei."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {
        "datum": None,
        "kenmerk": None,
        "periode": None,
    }

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject."""
        van = f" van {_maand(self.datum)}" if self.datum else ""
        onderwerp = f"Activiteitenoverzicht{van}"
        return self.beschreven(kader, text_of(_titel(self)), onderwerp, self.kenmerk)

    def inhoud(self, kader: Kader) -> OverzichtInhoud:
        """The heading, the table and the register."""
        activiteiten = kader.van(Activiteiten)
        assert activiteiten  # nodig()
        rijen, koppen = kies(self, activiteiten), self.koppen or Koppen()
        maand = line(self.tekst_van("datum", _maand(self.datum))) if self.datum else ()
        wie, zonder = koppen.kop_van("dienstonderdelen"), [een.value for een in self.zonder]
        return OverzichtInhoud(
            titel=_titel(self),
            ondertitel=_met_kop(koppen, maand),
            voet=enumerated((_titel(self), maand), ", ", ", "),
            selectie=_selectie(self, activiteiten, rijen),
            inleiding=self.passage_van("inleiding"),
            overzicht=(volledig(rijen, koppen, zonder),),
            register=register(rijen, wie) if self.met_register else (),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The activities."""
        yield self.herkomst_van(), Activiteiten.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """What is asked for must be there."""
        if activiteiten := kader.van(Activiteiten):  # else that is told already
            yield from wat_er_niet_is(self, activiteiten)


def _titel(overzicht: Velden) -> Line:
    return line("Activiteitenoverzicht ", overzicht.tekst_van("onderwerp"))


def _maand(datum: Period) -> str:
    """The month of issue, or the year if that is all that is known."""
    return dutch.month_text(datum.day) if datum.day else datum.text


def _met_kop(koppen: Koppen, maand: Line) -> Line:
    """The date behind its heading, if there is one."""
    kop = koppen.kop_van("datum")
    return line(*kop, " " if kop else "", *maand) if maand else ()


def _selectie(
    overzicht: Velden, activiteiten: Activiteiten, rijen: Sequence[Activiteitregel]
) -> Line:
    """What the overview was limited to, in words, with the units that stand for everyone; nothing
    when it holds everything."""
    delen = []
    if namen := gevraagde_namen(overzicht, activiteiten):
        iedereen = erbij(overzicht, activiteiten)
        meer = "dienstonderdelen " if len(namen) > 1 else "dienstonderdeel "
        ook = line(", en wat voor iedereen is (", *_samen(iedereen), ")") if iedereen else ()
        delen.append(line(meer, *_samen(namen), *ook))
    if overzicht.periode:
        delen.append(line("periode ", overzicht.tekst_van("periode", overzicht.periode.text)))
    if not delen:
        return ()
    apart = apart_van(rij.invulling for rij in rijen)
    gewone = niet_apart(rij.invulling for rij in rijen)
    onbekend = overzicht.periode and any(een.periode is None for een in gewone)
    zonder = f" {OOK_ZONDER_PERIODE}" if onbekend else ""
    weg = vak_van(apart)
    return line(
        "Selectie: ", *enumerated(delen, "; ", "; "), f".{zonder}", " " if weg else "", *weg
    )


def _samen(namen: Sequence[Value]) -> Line:
    return enumerated([(naam,) for naam in namen])
