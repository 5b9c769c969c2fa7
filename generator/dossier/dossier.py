"""A dossier: its facts, its documents, and what they print."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from generator.content.printed import Inhoud, P, Printed
from generator.dossier.annexes import Annexes
from generator.dossier.contents import contents_of
from generator.dossier.figures import ShownFigures
from generator.dossier.file_names import kind_of
from generator.dossier.pictures import ShownPicture
from generator.dossier.tracing import traced
from generator.dossier.translating import Translations
from generator.dossier.wording import in_its_language, properties_in_its_language
from generator.model import soorten
from generator.model.afscherming import kader_afgeschermd
from generator.model.kind import Document, Kader
from generator.model.properties import Eigenschappen
from generator.model.woo import Woo
from generator.places import dossier_name
from generator.problems import InputError, Problem
from generator.source import Source

W = TypeVar("W", bound=Printed | Eigenschappen)


@dataclass(frozen=True)
class DocumentFile:
    """A document of a dossier, and the name of its file without the ending."""

    name: str
    document: Document


@dataclass(frozen=True)
class Dossier:
    """One reporting moment: a folder of facts and documents that belong together."""

    folder: Path
    kader: Kader
    documents: tuple[DocumentFile, ...]
    problems: tuple[Problem, ...] = ()
    """What is wrong with it and yet lets documents be made; what an error tells, they lack."""
    unfinished: tuple[Problem, ...] = ()
    """What is still empty, which matters when the dossier is adopted."""
    unprintable: frozenset[str] = frozenset()
    """The signs in its texts that no font of its house style has."""
    sources: Mapping[str, bytes] = field(default_factory=dict)
    """All that was read for it, by path from the folder in which all dossiers stand."""
    paths: Mapping[str, Path] = field(default_factory=dict)
    """Where each of those was read."""
    pictures: Mapping[str, ShownPicture] = field(default_factory=dict)
    """Those that its texts show, by their paths in its folder."""
    figures: Mapping[str, ShownFigures] = field(default_factory=dict)
    """The files with figures that its texts show as tables, by their paths in its folder."""
    closed: bool = False
    """Whether something in those files may be in no document, so that they do not travel."""
    annexes: Annexes = field(default_factory=Annexes)
    """The files that go along with its documents."""
    woo: tuple[Source, Woo] | None = None
    """What of it becomes public, if that was decided. It is not among ``sources``."""
    translated: Translations = field(default_factory=Translations)
    """Its texts in the languages of its documents."""

    @property
    def name(self) -> str:
        """The name by which its output is known."""
        return dossier_name(self.folder)

    @property
    def shown_files(self) -> Mapping[str, bytes]:
        """What its texts show, by path from the folder in which all dossiers stand: files with
        figures, and pictures without what else their files hold."""
        return {f"{self.name}/{path}": data for path, (data, _) in self._shown().items()}

    def _shown(self) -> dict[str, tuple[bytes, tuple[str, ...]]]:
        """The same by path in its folder, each with the files of YAML that show it."""
        pictures = {path: (one.image.kept, one.shown_in) for path, one in self.pictures.items()}
        return pictures | {path: (one.data, one.shown_in) for path, one in self.figures.items()}

    def kader_of(self, document: Document) -> Kader:
        """What it may show: the facts on its day and in its language, without figures about too
        few persons."""
        kader = kader_afgeschermd(self.kader).voor(document)
        return self.translated.to(document.taal.taal).kader(kader)

    def contents_of(self, document: Document) -> Inhoud:
        """What is printed of that document. Raises ``InputError`` when it cannot be made."""
        return contents_of(self, document)

    def properties_of(self, file: DocumentFile) -> Eigenschappen:
        """What the files of that document say about themselves, and what travels with them."""
        document = file.document
        behind = self.annexes.behind(self.folder, document)
        said = replace(document.eigenschappen(self.kader_of(document)), achteraan=behind)
        made = self._worded(properties_in_its_language, said, document)
        properties = replace(
            made.in_platte_tekst(),
            onafdrukbaar=self.unprintable,
            bijlagen=self.annexes.of(self.folder, document),
        )
        personal = {soort for soort, kind in soorten.feiten().items() if kind.persoonlijk}
        shows = {soort for _, soort in document.nodig()}
        if self.closed or personal & shows or not self.kader.organisatie.bron_meegeven:
            return properties
        sources = {
            name: raw
            for name, raw in self.sources.items()
            if kind_of(self.paths[name]) not in personal
        }
        sources |= {
            f"{self.name}/{path}": data
            for path, (data, shown_in) in self._shown().items()
            if not sources.keys().isdisjoint(shown_in)
        }
        return replace(properties, bronnen=sources, naam=f"{self.name}/{file.name}")

    def _worded(self, word: Callable[[W, Document, Kader], W], said: W, document: Document) -> W:
        """What is said of a document, in its language."""
        try:
            return word(said, document, self.translated.to(document.taal.taal).kader(self.kader))
        except InputError as error:
            raise InputError(traced(self, error.problems)) from None

    def worded(self, printed: P, document: Document) -> P:
        """What is printed besides of a document, in its language."""
        return self._worded(in_its_language, printed, document)

    def only(self, names: Iterable[str]) -> Dossier:
        """The dossier with only the documents of those names."""
        wanted = set(names)
        return replace(self, documents=tuple(d for d in self.documents if d.name in wanted))
