"""A document that is ready to be made."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.content.printed import Inhoud
from generator.content.said import Said, said_by
from generator.dossier.dossier import DocumentFile, Dossier
from generator.model.properties import Eigenschappen


@dataclass(frozen=True)
class Manuscript:
    """Its kind, what it prints and what its files say about themselves."""

    kind: str
    contents: Inhoud
    properties: Eigenschappen

    @property
    def parts(self) -> tuple[str, Inhoud, Eigenschappen]:
        """What an engine makes it of."""
        return self.kind, self.contents, self.properties

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Every line that it must show."""
        return tuple(said_by(self.contents))


def manuscript_of(dossier: Dossier, file: DocumentFile) -> Manuscript:
    """That of a document of a dossier."""
    document = file.document
    properties = dossier.properties_of(file)
    return Manuscript(document.soort, dossier.contents_of(document), properties)
