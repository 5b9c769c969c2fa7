"""What the checks look at: the files of a dossier, and those of the dossier before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.texts import Text, texts_of
from generator.model.base import Invoer
from generator.model.facts.vertalingen import Vertalingen
from generator.model.kind import Document, Feiten, Kader
from generator.model.peildatum import Peildatum
from generator.origin import Origin
from generator.places import dossier_name
from generator.problems import Problem, Severity
from generator.source import Source

File = tuple[Source, Feiten | Document]
M = TypeVar("M", bound=Invoer)


@dataclass(frozen=True)
class Group:
    """What is told once of several values: where, and how; ``{}`` becomes how many and which."""

    origin: Origin
    message: str


@dataclass(frozen=True)
class Finding:
    """A value that may be out of date, and why; told together with others of its group."""

    origin: Origin
    message: str
    group: Group | None = None

    @property
    def problem(self) -> Problem:
        """The same as a warning, of which the line is still to be found."""
        return Problem.at(self.origin, self.message, Severity.WARNING)


@dataclass(frozen=True)
class Contents:
    """The files of a dossier that can be read, and what they say on the day of its documents."""

    files: DossierFiles
    kader: Kader

    @classmethod
    def of(cls, files: DossierFiles) -> Contents:
        """Those of a dossier whose organisation is in order."""
        return cls(files, files.kader())

    @property
    def name(self) -> str:
        """The name of the dossier."""
        return dossier_name(self.files.folder)

    @cached_property
    def own(self) -> tuple[File, ...]:
        """The facts and documents, each with its text. Translations are not among them: what is old
        is told of the text that they are of."""
        models = self.files.models.values()
        dated = ((text, one) for text, one in models if isinstance(one, Feiten | Document))
        return tuple((text, one) for text, one in dated if not isinstance(one, Vertalingen))

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents."""
        return tuple(one for _, one in self.own if isinstance(one, Document))

    def of_kind(self, soort: str) -> tuple[File, ...]:
        """The files of that kind."""
        return tuple(file for file in self.own if file[1].soort == soort)

    def texts(self, soort: str) -> Iterator[Text]:
        """All texts in the files of that kind."""
        return (text for source, model in self.of_kind(soort) for text in texts_of(source, model))


@dataclass(frozen=True)
class Situation:
    """A dossier on the day ``op``, and the one that it came from if there is one."""

    now: Contents
    op: Peildatum
    earlier: Contents | None
