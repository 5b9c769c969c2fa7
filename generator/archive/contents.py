"""What of a dossier goes into a version in the archive, and where each file of it stands.

2025-09-br.MDTO.xml                     the dossier
nota_4012345-1078123/                   a document, by its name and kenmerk
    nota_4012345-1078123.MDTO.xml
    nota_4012345-1078123.pdf
    nota_4012345-1078123.pdf.bestand.MDTO.xml
bijlagen/                               the files that go along with the documents
invoer/                                 the YAML that all of it was made from
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.archive import mdto
from generator.archive.names import document_name, source_path
from generator.dossier.legal_names import legal
from generator.model.facts.archief import Archief
from generator.model.properties import Eigenschappen
from generator.talen import NEDERLANDS, Taal

INPUT = "invoer"
ANNEXES = "bijlagen"
"""The folders with the YAML and with what goes along; no kind of document has these names."""


@dataclass(frozen=True)
class DossierPart:
    """What belongs together in a dossier: the files of one document, or all of the YAML.

    ``name`` is that of its folder; the files are known by their path in it.
    """

    name: str
    title: str
    files: Mapping[str, bytes]
    kenmerk: str = ""
    publication: mdto.PublicationEvent | None = None
    taal: Taal = NEDERLANDS


@dataclass(frozen=True)
class Issuers:
    """From where the kenmerken come: ``archive`` gives those of its objects."""

    archive: str
    ministry: str


def document_part(
    name: str, properties: Eigenschappen, formats: Mapping[str, bytes]
) -> DossierPart:
    """A document in its formats, by ending."""
    stem = document_name(name, properties.kenmerk)
    files = {f"{stem}.{ending}": data for ending, data in formats.items()}
    return DossierPart(stem, properties.titel, files, properties.kenmerk, taal=properties.taal)


def input_part(dossier: str, sources: Mapping[str, bytes]) -> DossierPart:
    """The YAML and pictures that the documents were made from."""
    files = {source_path(path): data for path, data in sources.items()}
    return DossierPart(INPUT, f"Invoer van het dossier {dossier}", files)


def annex_parts(dossier: str, annexes: Mapping[str, bytes]) -> list[DossierPart]:
    """The files that go along with its documents, by name; nothing when there are none."""
    files = {source_path(name): data for name, data in annexes.items()}
    return [DossierPart(ANNEXES, f"Bijlagen van het dossier {dossier}", files)] if files else []


def payload(parts: Iterable[DossierPart]) -> dict[str, bytes]:
    """The files themselves, by path: what makes one version differ from another."""
    return {f"{part.name}/{path}": data for part in parts for path, data in part.files.items()}


@dataclass(frozen=True)
class Description:
    """Describes one version of a dossier."""

    dossier: str
    version: str
    day: date
    source: Issuers
    settings: Archief

    def files(self, parts: Iterable[DossierPart]) -> dict[str, bytes]:
        """The XML of the dossier, of its parts and of their files, by path."""
        described: dict[str, bytes] = {}
        objects = {part.name: self._object(part) for part in parts}
        for part in parts:
            one = objects[part.name]
            described[f"{part.name}/{part.name}{mdto.ENDING}"] = self._xml(one)
            for path, data in part.files.items():
                file = self._file(part, path)
                xml = mdto.file_object(file, data, self.day, one.reference)
                described[f"{part.name}/{path}{mdto.FILE_ENDING}"] = xml
        own = tuple(one.reference for one in objects.values())
        talen = tuple(dict.fromkeys(taal for one in objects.values() for taal in one.talen))
        dossier = mdto.InformationObject(
            self._whole.name, "Dossier", (self._id(),), parts=own, talen=talen
        )
        return {f"{legal(self.dossier)}{mdto.ENDING}": self._xml(dossier), **described}

    def _object(self, part: DossierPart) -> mdto.InformationObject:
        known = [self._id(part.name)]
        if part.kenmerk:
            known.append(mdto.Identification(part.kenmerk, self.source.ministry))
        files = tuple(self._file(part, path) for path in part.files)
        return mdto.InformationObject(
            part.title,
            "Archiefstuk",
            tuple(known),
            (self._whole,),
            files=files,
            publication=part.publication,
            version_of=self._internal(part.publication),
            talen=(part.taal,),
        )

    def _internal(self, publication: mdto.PublicationEvent | None) -> mdto.Reference | None:
        """What a public document is a version of."""
        if publication is None:
            return None
        known = mdto.Identification(publication.kenmerk, self.source.archive)
        return mdto.Reference(publication.name, known)

    def _file(self, part: DossierPart, path: str) -> mdto.Reference:
        return mdto.Reference(path.rpartition("/")[2], self._id(part.name, path))

    @property
    def _whole(self) -> mdto.Reference:
        return mdto.Reference(f"Dossier {self.dossier}", self._id())

    def _id(self, *path: str) -> mdto.Identification:
        kenmerk = "/".join([self.dossier, self.version, *path])
        return mdto.Identification(kenmerk, self.source.archive)

    def _xml(self, one: mdto.InformationObject) -> bytes:
        return mdto.information_object(one, self.settings)
