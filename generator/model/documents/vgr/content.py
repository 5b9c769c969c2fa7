"""How the progress report reads, in the order of the ministry's form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from generator import dutch
from generator.content.printed import InhoudMetLijsten
from generator.content.tree import OrderedList
from generator.content.values import Blocks, Line, line
from generator.model.bijlagen import MetBijlagen
from generator.model.documents.terugblik import terugblik
from generator.model.documents.vgr.fields import Koppen, Velden
from generator.model.documents.vgr.passages import algemeen, communicatie, onder, opsomming, sporen
from generator.model.facts.acties import Acties
from generator.model.facts.debriefing import Debriefing
from generator.model.facts.doelen import (
    Doel,
    Doelen,
    controleer_keuze,
    doelen_met_namen,
    doelenlijst,
    stand,
)
from generator.model.facts.grafieken import Grafieken
from generator.model.facts.kansen import Kansen, tabel_van_kansen
from generator.model.facts.knelpunten import Knelpunten, tabel_van_knelpunten
from generator.model.facts.status import Status, per_onderwerp
from generator.model.facts.voortgang import Tweetal, Voortgang
from generator.model.kind import Document, Kader
from generator.model.lijsten import lijst
from generator.model.properties import Eigenschappen
from generator.model.samenvatting import samenvatting
from generator.model.vaag import zonder_laatste_dag
from generator.origin import Origin
from generator.problems import Problem

KNELPUNTEN_KOP = "Breed te benoemen knelpunten en risico's in het departement dan wel bij het Rijk"
KANSEN_KOP = "Breed te benoemen kansen en mogelijkheden in het departement dan wel bij het Rijk"


@dataclass(frozen=True, kw_only=True)
class VgrInhoud(InhoudMetLijsten):
    """The parts of the form, each as blocks."""

    onderwerp: Line
    voet: Line
    samenvatting: Blocks
    algemeen: Blocks
    onderwerpen: Blocks
    visie: Blocks
    gestelde_doelen: Blocks
    sporen: Blocks
    activiteiten: Blocks
    interventies: Blocks
    beoogd_effect: Blocks
    kop_doelen: Line
    doelen: Blocks
    kop_stand: Line
    stand: Blocks
    grafieken: Blocks
    communicatie: Blocks
    kop_ervaringen: Line
    ervaringen: Blocks
    knelpunten: Blocks
    kansen: Blocks
    acties: Blocks
    eerdere_besluiten: Blocks
    liggend: bool
    bijlagen: Blocks


class Vgr(MetBijlagen, Velden, Document):
    """The progress report in the order of the ministry's form."""

    soort: ClassVar[str] = "vgr"
    uitleg: ClassVar[str] = (
        "De voortgangsrapportage. De doelen, knelpunten en kansen komen vanzelf op hun plek; die"
        " bestanden zijn nodig. Is er een status.yaml, dan staat de status bij de algemene"
        " gegevens, met de stand per onderwerp eronder; de acties uit acties.yaml, de ervaringen"
        " uit debriefing.yaml en wat er van eerdere besluiten kwam staan er ook in."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {
        "datum_rapportage": None,
        "datum_vorige_rapportage": "datum_rapportage",
        "kenmerk": None,
    }
    veld_van_peildatum: ClassVar[str] = "datum_rapportage"

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject and its day."""
        titel = "Voortgangsrapportage" + (f" {self.onderwerp}" if self.onderwerp else "")
        onderwerp = f"Voortgangsrapportage van {dutch.date_text(self.datum_rapportage)}"
        return self.beschreven(kader, titel, onderwerp, self.kenmerk)

    def inhoud(self, kader: Kader) -> VgrInhoud:
        """The parts of the form, each as blocks."""
        doelen, knelpunten, kansen = (kader.van(Doelen), kader.van(Knelpunten), kader.van(Kansen))
        assert doelen and knelpunten and kansen  # nodig()
        status = kader.van(Status)
        plan, effect = self.plan_van_aanpak, self.beoogd_effect
        gekozen = doelen.kies(effect.doelen)
        kop_stand, cijfers = _stand(gekozen, kader)
        kop_ervaringen, ervaringen = _ervaringen(self, kader)
        acties, onbekend = kader.van(Acties), kader.organisatie.alinea_van("effect_onbekend")
        koppen = self.koppen or Koppen()
        return VgrInhoud(
            liggend=self.liggend,
            lijst_van_tabellen=lijst(self, "lijst_van_tabellen"),
            lijst_van_figuren=lijst(self, "lijst_van_figuren"),
            onderwerp=self.regel_van("onderwerp"),
            voet=_voet(self),
            samenvatting=samenvatting(kader) if self.samenvatting else (),
            algemeen=(algemeen(self, status),),
            onderwerpen=per_onderwerp(status) if status and self.onderwerpen else (),
            visie=plan.passage_van("visie"),
            gestelde_doelen=onder(
                koppen.kop_van("gestelde_doelen"), opsomming(plan.gestelde_doelen)
            ),
            sporen=onder(koppen.kop_van("sporen"), sporen(plan.sporen)),
            activiteiten=onder(koppen.kop_van("activiteiten"), opsomming(plan.activiteiten)),
            interventies=opsomming(self.interventies),
            beoogd_effect=effect.passage_van("inleiding"),
            kop_doelen=effect.regel_van("kop"),
            doelen=(_doelen(gekozen, kader),),
            kop_stand=kop_stand,
            stand=cijfers,
            grafieken=_grafieken(self, kader),
            communicatie=(communicatie(self),),
            kop_ervaringen=kop_ervaringen,
            ervaringen=ervaringen,
            knelpunten=(tabel_van_knelpunten(knelpunten, KNELPUNTEN_KOP, onbekend),),
            kansen=(tabel_van_kansen(kansen, KANSEN_KOP, onbekend),),
            acties=acties.blokken(kader) if acties else (),
            eerdere_besluiten=terugblik(kader),
            bijlagen=self.lijst_van_bijlagen(),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that the form always has."""
        yield self.herkomst_van("beoogd_effect"), Doelen.soort
        yield self.herkomst_van(), Knelpunten.soort
        yield self.herkomst_van(), Kansen.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """The goals that are named must exist, and be named once; the previous report has a day."""
        yield from self.foute_bijlagen()
        yield from controleer_keuze(self.beoogd_effect, kader)
        yield from zonder_laatste_dag(self, "datum_vorige_rapportage", self.peildatum)


def _voet(vgr: Velden) -> Line:
    """What stands at the foot of each page."""
    onderwerp = line(" ", *vgr.regel_van("onderwerp")) if vgr.onderwerp else ()
    return line("Voortgangsrapportage", *onderwerp, ", ", vgr.tekst_van("datum_rapportage"))


def _doelen(gekozen: Sequence[Doel], kader: Kader) -> OrderedList:
    """The goals; how their figures stand is left to the table that compares them, if any."""
    if Tweetal.van(kader):
        return doelen_met_namen(gekozen)
    return doelenlijst(gekozen, kader.peildatum)


def _stand(gekozen: Sequence[Doel], kader: Kader) -> tuple[Line, Blocks]:
    """The figures of the goals, with a heading: beside those of the previous report if any.

    Goals without figures have no heading either.
    """
    voortgang = kader.van(Voortgang)
    if voortgang and Tweetal.van(kader):
        return voortgang.titel(kader), voortgang.bijlage(kader).blocks
    cijfers = stand(gekozen, kader.peildatum)
    return (line("Stand van de doelen") if cijfers else ()), cijfers


def _ervaringen(vgr: Velden, kader: Kader) -> tuple[Line, Blocks]:
    """What members of the board said after the moments, if that was asked, with a heading."""
    debriefing = kader.van(Debriefing)
    if debriefing is None or not vgr.ervaringen:
        return (), ()
    return debriefing.titel(kader), debriefing.blokken(kader)


def _grafieken(vgr: Velden, kader: Kader) -> Blocks:
    """The figures, if there is anything to draw."""
    grafieken, doelen = kader.van(Grafieken), kader.van(Doelen)
    getekend = vgr.grafieken and doelen and any(doelen.alle_indicatoren())
    return grafieken.bijlage(kader).blocks if grafieken and getekend else ()
