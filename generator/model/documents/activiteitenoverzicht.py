"""The overview of activities, or of some of them (`activiteitenoverzicht.yaml`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import ClassVar

from pydantic import Field, model_validator

from generator import dutch
from generator.content.tree import Block, BulletList, Column, Heading, Row, Table, Text, plain
from generator.model.context import Kader
from generator.model.dubbel import dubbele
from generator.model.facts.activiteiten import (
    DIENSTONDERDEEL,
    Activiteiten,
    Activiteitregel,
    Invulling,
    regels,
    volledig,
)
from generator.model.fields import (
    Datum,
    JaNee,
    OptioneleTekst,
    Regel,
    Tijdstip,
    VaagTijdstip,
    shown,
)
from generator.model.kind import Document
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem, nearest

OOK_ZONDER_PERIODE = (
    "Activiteiten zonder vaste periode, bijvoorbeeld 'doorlopend', staan er ook in."
)

ZONDER_DIENSTONDERDEEL = "Zonder dienstonderdeel"

NAMEN_PER_RIJ = 25
"""So that a row of the register fits on a page however many activities there are."""


class Activiteitenoverzicht(Document):
    """The activities on wide pages, all or some, and a register of who does which."""

    soort: ClassVar[str] = "activiteitenoverzicht"
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

    onderwerp: Regel = Field(
        description="Waar het overzicht over gaat; staat in de titel en de voettekst.",
        examples=["diversiteit en inclusie"],
    )
    datum: Datum = Field(
        description="De datum van het overzicht; de maand staat onder de titel.",
        examples=["01-09-2025"],
    )
    kenmerk: Regel | None = Field(
        None,
        description="Het kenmerk, als dat er is; staat in de eigenschappen van het bestand.",
        examples=["P&O/2025/0901"],
    )
    inleiding: OptioneleTekst = Field(
        (),
        description="Een tekst boven de tabel.",
        examples=["Dit doen we in 2025 voor diversiteit en inclusie."],
    )
    dienstonderdelen: tuple[Regel, ...] = Field(
        (),
        description="Toon alleen activiteiten van deze dienstonderdelen, geschreven zoals in"
        " activiteiten.yaml; laat u het weg, dan komen alle activiteiten erin.",
        examples=[["VWS kern", "RIVM"]],
    )
    periode: VaagTijdstip | None = Field(
        None,
        description="Toon alleen activiteiten in deze periode: een jaar, een maand, een kwartaal of"
        " bijvoorbeeld '1 mei 2025 tot 1 januari 2026'. Activiteiten die geen periode hebben,"
        " zoals 'doorlopend', blijven staan.",
        examples=["2025"],
    )
    met_register: JaNee = Field(
        True,
        description="Of er achteraan een register komt met per dienstonderdeel de activiteiten;"
        " laat u het weg, dan geldt ja.",
        examples=["nee"],
    )

    @model_validator(mode="after")
    def _periode_is_bekend(self) -> Activiteitenoverzicht:
        if self.periode and self.periode.period is None:
            message = (
                f"{shown(self.periode.text)} is geen periode; schrijf bijvoorbeeld 2025, mei 2025,"
                " Q1 2025 of 'mei 2025 tot april 2026'"
            )
            raise self.ongeldig("periode", message, "periode")
        return self

    @property
    def titel(self) -> str:
        """The title, as printed."""
        return f"Activiteitenoverzicht {self.onderwerp}"

    @property
    def maand(self) -> str:
        """The month of issue."""
        return f"{dutch.MONTHS[self.datum.month - 1]} {self.datum.year}"

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled after its subject; the author is the department that makes the overview."""
        return Eigenschappen(
            titel=self.titel,
            onderwerp=f"Activiteitenoverzicht van {self.maand}",
            auteur=kader.organisatie.auteur(),
            datum=self.datum,
            kenmerk=self.kenmerk or "",
        )

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """The heading, the table and the register."""
        activiteiten = kader.van(Activiteiten)
        assert activiteiten  # nodig()
        rijen = self.kies(activiteiten)
        return {
            "titel": self.titel,
            "maand": self.maand,
            "selectie": self.selectie(rijen),
            "inleiding": self.inleiding,
            "overzicht": (volledig(rijen),),
            "register": _register(rijen) if self.met_register else (),
        }

    def kies(self, activiteiten: Activiteiten) -> tuple[Activiteitregel, ...]:
        """The lines that are shown."""
        van_wie = self._van_wie()
        return tuple(regels(activiteiten, lambda een: van_wie(een) and self._wanneer(een)))

    def selectie(self, rijen: Iterable[Activiteitregel]) -> str:
        """What the overview was limited to, in words; nothing when it holds everything."""
        delen = []
        if self.dienstonderdelen:
            meer = "dienstonderdelen" if len(self.dienstonderdelen) > 1 else "dienstonderdeel"
            delen.append(f"{meer} {dutch.list_text(self.dienstonderdelen)}")
        if self.periode:
            delen.append(f"periode {self.periode.text}")
        keuze = f"Selectie: {'; '.join(delen)}." if delen else ""
        if self.periode and any(rij.invulling.periode is None for rij in rijen):
            keuze += f" {OOK_ZONDER_PERIODE}"
        return keuze

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The activities."""
        yield self.herkomst_van(), Activiteiten.soort

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """What is asked for must be there."""
        activiteiten = kader.van(Activiteiten)
        if activiteiten is None:  # absent or wrong, and that is told already
            return
        onbekend = tuple(self._onbekende(activiteiten))
        yield from onbekend
        if self.periode and not onbekend and not self.kies(activiteiten):
            yield self.fout_bij(self._niets(self.periode, activiteiten), "periode")

    def _onbekende(self, activiteiten: Activiteiten) -> Iterator[Problem]:
        bekend = dict.fromkeys(
            woord for rij in regels(activiteiten) for woord in rij.invulling.dienstonderdelen
        )
        dubbel = dict(dubbele(self.dienstonderdelen, str))
        for plek, woord in enumerate(self.dienstonderdelen):
            if woord not in bekend:
                melding = f"geen activiteit heeft het dienstonderdeel {shown(woord)}"
                meant = nearest(woord, bekend)
                yield self.fout_bij(melding, "dienstonderdelen", plek, meant=meant)
            elif plek in dubbel:
                melding = f"{shown(woord)} staat hier al; haal er één weg"
                yield self.fout_bij(melding, "dienstonderdelen", plek)

    def _niets(self, periode: Tijdstip, activiteiten: Activiteiten) -> str:
        """What to say when the period leaves nothing; then each line has a period of its own."""
        gevonden = [rij.invulling.periode for rij in regels(activiteiten, self._van_wie())]
        eerste = min(een.first for een in gevonden if een)
        laatste = max(een.last for een in gevonden if een)
        wie = " van deze dienstonderdelen" if self.dienstonderdelen else ""
        return (
            f"in de periode {shown(periode.text)} valt geen enkele activiteit{wie}; kies iets"
            f" tussen {dutch.date_text(eerste)} en {dutch.date_text(laatste)}"
        )

    def _van_wie(self) -> Callable[[Invulling], bool]:
        """Whether a line is of a unit that was asked for; all are when none was."""
        gevraagd = frozenset(self.dienstonderdelen)
        return lambda een: not gevraagd or not gevraagd.isdisjoint(een.dienstonderdelen)

    def _wanneer(self, invulling: Invulling) -> bool:
        """Whether it may be in the period; of what has no period of its own, nobody knows."""
        gevraagd = self.periode.period if self.periode else None
        eigen = invulling.periode
        if gevraagd is None or eigen is None:
            return True
        return eigen.first <= gevraagd.last and gevraagd.first <= eigen.last


def _register(rijen: Iterable[Activiteitregel]) -> tuple[Block, ...]:
    """Who does which activities, both in alphabetical order."""
    namen: dict[str, dict[str, None]] = {}
    for rij in rijen:
        for woord in rij.invulling.dienstonderdelen or (ZONDER_DIENSTONDERDEEL,):
            namen.setdefault(woord, {})[rij.activiteit.naam] = None
    volgorde = sorted(namen, key=_volgorde)
    registerrijen = tuple(
        rij
        for woord in volgorde
        for rij in _registerrijen(woord, sorted(namen[woord], key=dutch.in_alphabet))
    )
    kolommen = (Column((Text(DIENSTONDERDEEL),), 1), Column((Text("Activiteiten"),), 3))
    samenvatting = "Per dienstonderdeel de activiteiten op alfabet"
    kop = Heading(2, (Text("Register per dienstonderdeel"),))
    return (kop, Table(kolommen, registerrijen, samenvatting))


def _volgorde(dienstonderdeel: str) -> tuple[bool, str]:
    """By the alphabet, and last what belongs to no part of the organisation."""
    return dienstonderdeel == ZONDER_DIENSTONDERDEEL, dutch.in_alphabet(dienstonderdeel)


def _registerrijen(woord: str, namen: list[str]) -> Iterator[Row]:
    for begin in range(0, len(namen), NAMEN_PER_RIJ):
        deel = namen[begin : begin + NAMEN_PER_RIJ]
        lijst = BulletList(tuple(plain(naam) for naam in deel))
        yield Row((plain(f"{woord} (vervolg)" if begin else woord), (lijst,)))
