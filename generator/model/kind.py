"""What all kinds of facts have in common, all kinds of documents, and what is known.

A new kind is a package below ``facts`` or ``documents`` with a subclass of ``Feiten`` or
``Document`` (docs/architectuur.md); ``soorten`` finds it by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar, Self, TypeVar

from pydantic import Field

from generator.content.pages import Pages
from generator.content.printed import Inhoud
from generator.content.tree import Block
from generator.content.values import Line, line
from generator.model.base import Invoer
from generator.model.facts.organisatie import Afzender, Organisatie
from generator.model.fields import Gronden, Period
from generator.model.meegaand import Genummerd, MeegaandBestand
from generator.model.peildatum import Peildatum
from generator.model.properties import Eigenschappen
from generator.model.taalkeuze import Taalkeuze
from generator.origin import Origin
from generator.problems import Problem


class Feiten(Invoer):
    """Facts: written once in a dossier, used by every document of it."""

    soort: ClassVar[str]
    uitleg: ClassVar[str]
    """What the file is for, as editors and docs/bestanden.md say it."""
    volgende: ClassVar[Mapping[str, str | None]] = {}
    """What becomes of a field in the next dossier, as for a ``Document``."""
    gaat_mee: ClassVar[bool] = True
    """Whether the next dossier begins with them."""
    vervalt: ClassVar[Mapping[str, tuple[str, Collection[str]]]] = {}
    """What the next dossier goes without: the items of a list in which a field has such a word."""
    per_jaar: ClassVar[bool] = False
    """Whether a dossier may have a file of them for each year: kalender-2027.yaml."""
    volgt_uit: ClassVar[tuple[str, ...]] = ()
    """The kinds of facts that these cannot be shown without."""
    persoonlijk: ClassVar[bool] = False
    """Whether they always say of persons what is for few eyes: their file travels in no document,
    and a public version is made of them as they are ``zonder_personen``."""

    @property
    def houdt_alles_thuis(self) -> bool:
        """Whether somebody said in it what no document may show: then no file of the dossier
        travels, as any of them may repeat it."""
        return False

    def titel(self, kader: Kader) -> Line:
        """What these facts are called above an annex."""
        return line(self.soort.capitalize())

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The facts as a board reads them, in a section of a document."""
        raise NotImplementedError

    def bijlage(self, kader: Kader) -> Pages:
        """The facts on pages of their own."""
        return Pages(self.blokken(kader))

    def op(self, peildatum: Peildatum) -> Self:
        """These facts as they were known on that day."""
        return self

    def geldt_in(self, jaar: int) -> bool:
        """Whether they are about that year."""
        return True

    def zonder_personen(self) -> Self:
        """These facts without what they say of persons that is for few eyes."""
        return self

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """What is wrong with these facts in the light of the rest of the dossier."""
        return iter(())


F = TypeVar("F", bound=Feiten)


@dataclass(frozen=True)
class Kader:
    """All that is known in a dossier: the organisation and the facts by the name of their file.

    That is their kind, but for those of which there is one for each year. ``vorige`` is the same
    of the dossier with which this one is compared. ``peildatum`` is the day on which the facts are
    looked at. ``dagen`` are the days of its documents: of each kind the last. ``bijlagen`` are the
    annexes of the document whose own text is looked at, by id; None for facts, which are of all.
    """

    organisatie: Organisatie
    feiten: Mapping[str, Feiten] = field(default_factory=dict)
    peildatum: Peildatum | None = None
    vorige: Kader | None = None
    dagen: Mapping[str, Peildatum] = field(default_factory=dict)
    bijlagen: Mapping[str, Genummerd] | None = None

    def op(self, peildatum: Peildatum) -> Kader:
        """The same on that day, by what the organisation calls old."""
        oud_na = self.organisatie.meting_oud_na_maanden
        dag = replace(peildatum, oud_na_maanden=oud_na)
        feiten = {soort: feit.op(dag) for soort, feit in self.feiten.items()}
        return replace(self, feiten=feiten, peildatum=dag)

    def voor(self, document: Document) -> Kader:
        """What is known for that document: on its own day, and before it on the day of the last
        document of its kind, so that the previous report is the same one wherever it is named.
        A document without a day judges nothing that depends on one."""
        op, vorige = document.peildatum, self.vorige
        nu = self.op(op) if op else replace(self, peildatum=None)
        dag = vorige.dagen.get(document.soort) if vorige else None
        return replace(nu, vorige=vorige.op(dag) if vorige and dag else vorige)

    def in_tekst_van(self, document: Document) -> Kader:
        """The same for the own texts of that document, which may refer to its annexes."""
        return replace(self, bijlagen=document.genummerde_bijlagen)

    def alle(self, soort: type[F]) -> tuple[F, ...]:
        """The facts of that kind, those of all years."""
        if not soort.per_jaar:
            gevonden = self.feiten.get(soort.soort)
            return (gevonden,) if isinstance(gevonden, soort) else ()
        return tuple(een for een in self.feiten.values() if isinstance(een, soort))

    def van(self, soort: type[F]) -> F | None:
        """The facts of that kind, or None if the dossier has none; those of the year of the day,
        if there are those of several years."""
        alle = self.alle(soort)
        jaar = self.peildatum.dag.year if self.peildatum else None
        van_het_jaar = (een for een in alle if jaar and een.geldt_in(jaar))
        return next(van_het_jaar, next(iter(alle), None))


class Document(Invoer):
    """A document to make: one Word file and one PDF."""

    soort: ClassVar[str]
    uitleg: ClassVar[str]
    """What the file is for, as editors and docs/bestanden.md say it."""
    volgende: ClassVar[Mapping[str, str | None]] = {}
    """What becomes of a field in the next dossier: None empties it, a name gives it the value
    which that field had. Other fields stay as they are."""
    gaat_mee: ClassVar[bool] = True
    """Whether the next dossier begins with it; not what belongs to one meeting or one moment."""
    dateert_dossier: ClassVar[bool] = True
    """Whether its day may be that on which the facts of the dossier are checked."""
    hoogstens_paginas: ClassVar[int | None] = None
    """How many pages its PDF may have; None for any number."""
    tot_het_laatst_leeg: ClassVar[tuple[str, ...]] = ("kenmerk",)
    """Fields that may be empty as long as the document is not adopted."""
    veld_van_peildatum: ClassVar[str] = "datum"
    """The field that holds the day on which the facts are looked at."""

    taal: Taalkeuze = Field(
        Taalkeuze.NL,
        description="In welke taal dit document is. De vaste woorden, de datums en de getallen"
        " komen vanzelf in die taal; de teksten schrijft u er zelf in. Vult u niets in, dan"
        " is het Nederlands.",
        examples=["nl"],
    )
    woo: Gronden | None = Field(
        None,
        description="Waarom dit hele document niet openbaar wordt; dan komt er geen openbare versie"
        " van. Vult u niets in, dan wordt het openbaar, zonder wat u markeert.",
        examples=["5.2"],
    )

    @property
    def dag(self) -> date | None:
        """The day of the document, never today; None when it has none, or only a month or year."""
        datum: date | Period | None = getattr(self, self.veld_van_peildatum)
        return datum.day if isinstance(datum, Period) else datum

    @property
    def namen_van_tabellen(self) -> tuple[str, ...]:
        """Those by which its texts may refer to tables that do not stand in a text themselves."""
        return ()

    @property
    def genummerde_bijlagen(self) -> Mapping[str, Genummerd]:
        """Its annexes to which its texts can refer, by id."""
        return {}

    @property
    def vraagt_besluit(self) -> bool:
        """Whether somebody is asked to decide."""
        return False

    @property
    def peildatum(self) -> Peildatum | None:
        """The day on which the facts are looked at, if the document has a day."""
        return Peildatum(self.dag, self.herkomst_van(self.veld_van_peildatum)) if self.dag else None

    def beschreven(
        self,
        kader: Kader,
        titel: str,
        onderwerp: str,
        kenmerk: str | None,
        afzender: Afzender | None = None,
    ) -> Eigenschappen:
        """What the file says about itself, by the ministry and the department that sends it."""
        auteur = kader.organisatie.auteur(afzender)
        return Eigenschappen(titel, onderwerp, auteur, self.dag, kenmerk or "")

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """What the file says about itself."""
        raise NotImplementedError

    def inhoud(self, kader: Kader) -> Inhoud:
        """What is printed of it. Each kind says in the return type which class that is."""
        raise NotImplementedError

    def nog_leeg(self) -> Iterator[Problem]:
        """What must be filled in before the document is adopted, or told to be lacking."""
        for veld in self.tot_het_laatst_leeg:
            if getattr(self, veld) is None:
                melding = (
                    f"'{veld}' is nog leeg; vul het in, of schrijf '{veld}:  # klopt:' met de reden"
                    " als dit stuk er geen krijgt"
                )
                yield self.waarschuwing_bij(melding, veld)

    def te_lang(self, paginas: int) -> Iterator[Problem]:
        """That it has more pages than its readers were promised."""
        if self.hoogstens_paginas and paginas > self.hoogstens_paginas:
            melding = f"deze {self.soort} is {paginas} pagina's; maak de tekst korter"
            yield self.waarschuwing_bij(melding)

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The kinds of facts this document cannot do without, and where each is asked for."""
        return iter(())

    def bestanden(self) -> Iterator[MeegaandBestand]:
        """The files in the folder of the dossier that go along with it."""
        return iter(())

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """What is wrong with this document in the light of the rest of the dossier."""
        return iter(())
