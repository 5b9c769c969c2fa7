"""What facts and documents have in common, and the frame in which they are read together.

A new kind of facts or document is one module in this package with a subclass of ``Feiten``
or ``Document`` (docs/architectuur.md); ``soorten`` finds it by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, TypeVar

from generator.content.tree import Block
from generator.model.base import Invoer
from generator.model.facts.organisatie import Organisatie
from generator.origin import Loc, Origin
from generator.problems import Problem, Severity


@dataclass(frozen=True)
class Bevinding:
    """Something that only shows when files are read together, at a path in one of them."""

    loc: Loc
    message: str
    severity: Severity = Severity.ERROR
    meant: str | None = None


class Feiten(Invoer):
    """Facts: written once in a dossier, used by every document of it (DESIGN 2)."""

    soort: ClassVar[str]
    uitleg: ClassVar[str]
    """What the file is for, as editors and docs/bestanden.md say it."""
    volgende: ClassVar[Mapping[str, str | None]] = {}
    """What becomes of a field in the next dossier, as for a ``Document``."""
    liggend: ClassVar[bool] = False
    """Whether an annex of these facts needs a landscape page."""
    volgt_uit: ClassVar[tuple[str, ...]] = ()
    """The kinds of facts that these cannot be shown without."""

    def titel(self) -> str:
        """What these facts are called above an annex."""
        return self.soort.capitalize()

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The facts as a board reads them, in a section of a document."""
        raise NotImplementedError

    def bijlage(self, kader: Kader) -> tuple[Block, ...]:
        """The facts on pages of their own."""
        return self.blokken(kader)

    def controleer(self, kader: Kader) -> Iterator[Bevinding | Problem]:
        """What is wrong with these facts in the light of the rest of the dossier."""
        return iter(())


class Document(Invoer):
    """A document to make: one Word file and one PDF."""

    soort: ClassVar[str]
    uitleg: ClassVar[str]
    """What the file is for, as editors and docs/bestanden.md say it."""
    volgende: ClassVar[Mapping[str, str | None]] = {}
    """What becomes of a field in the next dossier: None empties it, a name gives it the value
    which that field had. Other fields stay as they are."""

    @property
    def peildatum(self) -> date:
        """The day on which the facts are looked at: that of the document, never today."""
        raise NotImplementedError

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """What the file says about itself."""
        raise NotImplementedError

    def inhoud(self, kader: Kader) -> Mapping[str, object]:
        """What the templates print: plain values, tuples, mappings and blocks."""
        raise NotImplementedError

    def nodig(self) -> Iterator[tuple[Loc | Origin, str]]:
        """The kinds of facts this document cannot do without, and the field that asks for each."""
        return iter(())

    def controleer(self, kader: Kader) -> Iterator[Bevinding | Problem]:
        """What is wrong with this document in the light of the rest of the dossier."""
        return iter(())


@dataclass(frozen=True)
class Eigenschappen:
    """The properties of a produced file. ``datum`` comes from the YAML, never from the clock.

    ``bronnen`` is the YAML that travels inside it, by path; ``naam`` says which document of it
    this is (``2025-09-br/nota``).
    """

    titel: str
    onderwerp: str
    auteur: str
    datum: date
    kenmerk: str = ""
    bronnen: Mapping[str, bytes] = field(default_factory=dict)
    naam: str = ""


F = TypeVar("F", bound=Feiten)


@dataclass(frozen=True)
class Kader:
    """All that is known in a dossier: the organisation and the facts by kind.

    ``vorige`` is the frame of the dossier with which this one is compared.
    """

    organisatie: Organisatie
    feiten: Mapping[str, Feiten] = field(default_factory=dict)
    peildatum: date | None = None
    vorige: Kader | None = None

    def van(self, soort: type[F]) -> F | None:
        """The facts of that kind, or None if the dossier has none."""
        gevonden = self.feiten.get(soort.soort)
        return gevonden if isinstance(gevonden, soort) else None
