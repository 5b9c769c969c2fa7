"""What the team does, in groups (`activiteiten.yaml`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from pydantic import Field

from generator import dutch
from generator.content.tree import (
    Band,
    Block,
    Column,
    Inline,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    plain,
)
from generator.model.base import Invoer
from generator.model.fields import OptioneleTekst, Regel, Tekst, VaagTijdstip, shown
from generator.model.kader import Bevinding, Feiten, Kader
from generator.origin import Loc
from generator.problems import Severity

SAMENVATTING = "Per groep de activiteiten, met doel, uitvoering en planning"

DUBBELE_ACTIVITEIT = (
    "{} staat al in deze groep; is het dezelfde activiteit, zet deze regel dan daar onder 'vervolg'"
)

WAT_DOEN_WE, WAT_HOUDT_HET_IN = "Wat doen we?", "Wat houdt het in?"
DIENSTONDERDEEL, WANNEER = "Dienstonderdeel", "Wanneer?"


class Benoemd(Invoer):
    """What has a name of its own."""

    naam: Regel = Field(
        description="De naam van de activiteit; komt vet in de eerste kolom.",
        examples=["Training selecteren zonder vooroordelen"],
    )


class Invulling(Invoer):
    """How an activity is carried out: one line of the overview."""

    wat_houdt_het_in: Tekst = Field(
        description="Wat de activiteit inhoudt.",
        examples=["Selecteurs leren hoe vooroordelen hun keuze sturen."],
    )
    doel: OptioneleTekst = Field(
        (), description="Wat u ermee wilt bereiken.", examples=["Bewustwording."]
    )
    wie_doet_het: OptioneleTekst = Field(
        (), description="Wie de activiteit uitvoert.", examples=["P&O met een trainer"]
    )
    dienstonderdelen: tuple[Regel, ...] = Field(
        (),
        description="Voor welke dienstonderdelen de activiteit is; schrijf elk onderdeel steeds"
        " hetzelfde.",
        examples=[["VWS kern", "RIVM"]],
    )
    wanneer: VaagTijdstip | None = Field(
        None,
        description="Wanneer het is: een datum, een jaar, een periode zoals 'mei 2025 tot april"
        " 2026', of woorden zoals 'doorlopend'.",
        examples=["juni tot september 2025"],
    )
    hoe_gebruik_maken: OptioneleTekst = Field(
        (),
        description="Hoe collega's er gebruik van maken.",
        examples=["Aanmelden bij de adviseur D&I."],
    )

    @property
    def periode(self) -> dutch.Period | None:
        """When it is, or None when that is told in words only, or not at all."""
        return self.wanneer.period if self.wanneer else None


class Activiteit(Invulling, Benoemd):
    """An activity and its first line; ``vervolg`` holds the further lines, if there are any.

    The name comes first in schemas and scaffolds, since pydantic begins with the last base.
    """

    vervolg: tuple[Invulling, ...] = Field(
        (),
        description="Nog meer regels van dezelfde activiteit. Elke regel heeft dezelfde velden,"
        " zonder 'naam'.",
    )

    @property
    def regels(self) -> tuple[Invulling, ...]:
        """All lines of the activity."""
        return (self, *self.vervolg)


class Groep(Invoer):
    """Activities that belong together."""

    naam: Regel = Field(
        description="De naam van de groep; wordt een band in de tabel.", examples=["Instrumenten"]
    )
    activiteiten: tuple[Activiteit, ...] = Field(
        min_length=1, description="De activiteiten van de groep, op volgorde."
    )


@dataclass(frozen=True, slots=True)
class Rij:
    """A line as it is shown; ``vervolg`` says that its activity was shown right above it."""

    groep: str
    activiteit: str
    invulling: Invulling
    vervolg: bool

    @property
    def naam(self) -> tuple[Block, ...]:
        """The name of the activity. Each line has it, so that none depends on what is above."""
        vet = Strong((Text(self.activiteit),))
        woorden: tuple[Inline, ...] = (vet, Text(" (vervolg)")) if self.vervolg else (vet,)
        return (Paragraph(woorden),)

    @property
    def dienstonderdelen(self) -> tuple[Block, ...]:
        """For whom it is, as printed."""
        return plain(", ".join(self.invulling.dienstonderdelen))

    @property
    def wanneer(self) -> tuple[Block, ...]:
        """When it is, as printed."""
        return plain(self.invulling.wanneer.text if self.invulling.wanneer else "")


class Activiteiten(Feiten):
    """The activities of the dossier by group, in the order in which they are shown."""

    soort: ClassVar[str] = "activiteiten"
    uitleg: ClassVar[str] = (
        "Wat het team doet, in groepen. Voor het activiteitenoverzicht, of met 'toon' in een nota."
    )
    liggend: ClassVar[bool] = True

    groepen: tuple[Groep, ...] = Field(
        min_length=1, description="De groepen, elk met hun activiteiten."
    )

    def rijen(self, past: Callable[[Invulling], bool] = lambda _: True) -> Iterator[Rij]:
        """The lines for which ``past`` holds, in order."""
        for groep in self.groepen:
            for activiteit in groep.activiteiten:
                for nummer, invulling in enumerate(filter(past, activiteit.regels)):
                    yield Rij(groep.naam, activiteit.naam, invulling, nummer > 0)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The activities in short, for the narrow column of a nota."""
        kolommen = (
            _kolom(WAT_DOEN_WE, 31),
            _kolom(WAT_HOUDT_HET_IN, 39),
            _kolom(DIENSTONDERDEEL, 27),
            _kolom(WANNEER, 23),
        )
        return (Table(kolommen, _per_groep(self.rijen(), _rij_kort), SAMENVATTING),)

    def bijlage(self, kader: Kader) -> tuple[Block, ...]:
        """All that is known of the activities, on wide pages."""
        return (tabel(self.rijen()),)

    def controleer(self, kader: Kader) -> Iterator[Bevinding]:
        """Names that stand there twice, and units that are named twice or written in two ways."""
        groepen: dict[Loc, Groep] = {("groepen", n): een for n, een in enumerate(self.groepen)}
        namen: Iterable[tuple[Loc, str]]
        namen = (((*loc, "naam"), groep.naam) for loc, groep in groepen.items())
        yield from _dubbele_namen(namen, "er is al een groep {}; zet de activiteiten bij elkaar")
        for begin, groep in groepen.items():
            activiteiten = enumerate(groep.activiteiten)
            namen = (((*begin, "activiteiten", n, "naam"), een.naam) for n, een in activiteiten)
            yield from _dubbele_namen(namen, DUBBELE_ACTIVITEIT)
        yield from self._dienstonderdelen()

    def _dienstonderdelen(self) -> Iterator[Bevinding]:
        eerder: dict[str, str] = {}
        for plek, invulling in self._plekken():
            gezien: set[str] = set()
            for nummer, woord in enumerate(invulling.dienstonderdelen):
                loc = (*plek, "dienstonderdelen", nummer)
                zoals = eerder.setdefault(_letters(woord), woord)
                if woord in gezien:
                    yield Bevinding(loc, f"{shown(woord)} staat hier al; haal er één weg")
                elif zoals != woord:
                    melding = f"{shown(woord)} heet elders {shown(zoals)}; schrijf beide hetzelfde"
                    yield Bevinding(loc, melding, Severity.WARNING)
                gezien.add(woord)

    def _plekken(self) -> Iterator[tuple[Loc, Invulling]]:
        """Every line, and the path to it."""
        for plek, groep in enumerate(self.groepen):
            for nummer, activiteit in enumerate(groep.activiteiten):
                loc = ("groepen", plek, "activiteiten", nummer)
                yield loc, activiteit
                for regel, invulling in enumerate(activiteit.vervolg):
                    yield (*loc, "vervolg", regel), invulling


def tabel(rijen: Iterable[Rij]) -> Table:
    """The lines as a wide table, with a band above each group."""
    kolommen = (
        _kolom(WAT_DOEN_WE, 35),
        _kolom(WAT_HOUDT_HET_IN, 58),
        _kolom("Doel", 36),
        _kolom("Wie doet het?", 38),
        _kolom(DIENSTONDERDEEL, 28),
        _kolom(WANNEER, 25),
        _kolom("Hoe gebruik maken?", 35),
    )
    return Table(kolommen, _per_groep(rijen, _rij_lang), SAMENVATTING)


def _kolom(kop: str, breedte: float) -> Column:
    return Column((Text(kop),), breedte)


def _per_groep(rijen: Iterable[Rij], vorm: Callable[[Rij], Row]) -> tuple[Row | Band, ...]:
    gemaakt: list[Row | Band] = []
    for groep, van_groep in groupby(rijen, key=lambda rij: rij.groep):
        gemaakt.append(Band((Text(groep),)))
        gemaakt.extend(map(vorm, van_groep))
    return tuple(gemaakt)


def _rij_kort(rij: Rij) -> Row:
    return Row((rij.naam, rij.invulling.wat_houdt_het_in, rij.dienstonderdelen, rij.wanneer))


def _rij_lang(rij: Rij) -> Row:
    return Row(
        (
            rij.naam,
            rij.invulling.wat_houdt_het_in,
            rij.invulling.doel,
            rij.invulling.wie_doet_het,
            rij.dienstonderdelen,
            rij.wanneer,
            rij.invulling.hoe_gebruik_maken,
        )
    )


def _dubbele_namen(namen: Iterable[tuple[Loc, str]], melding: str) -> Iterator[Bevinding]:
    """A warning for each name that came before; ``{}`` in ``melding`` is the name."""
    gezien: set[str] = set()
    for loc, naam in namen:
        if naam.casefold() in gezien:
            yield Bevinding(loc, melding.replace("{}", shown(naam)), Severity.WARNING)
        gezien.add(naam.casefold())


def _letters(woord: str) -> str:
    """The word without capitals, spaces and hyphens, in which spellings often differ."""
    return "".join(filter(str.isalnum, woord.casefold()))
