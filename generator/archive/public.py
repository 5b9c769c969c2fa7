"""A public version in the archive: a version of its own, beside the internal one that it is of.

100234/                  what became public of a document, by its number on the platform
besluit/                 the lists that go with the decision
besluit-intern/          what stays within the ministry: woo.yaml, and the words that were removed
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from zipfile import BadZipFile

from generator.archive.bringing import Bringer
from generator.archive.contents import DossierPart
from generator.archive.inventory import version_name
from generator.archive.lines import LoggedDocument, LogLine, PublicOf
from generator.archive.mdto import PublicationEvent
from generator.archive.request import Request
from generator.archive.store import Deposit
from generator.dossier.legal_names import legal
from generator.gronden import schrijf
from generator.model.facts.archief import Archief
from generator.model.facts.organisatie import Organisatie
from generator.woo.published import PublicDocument

INTERNAL = "besluit-intern"
DECISION = "besluit"
PASSAGES = "passages.json"
NOWHERE = "nergens.json"

NOT_REMOVED = "hierin staat nog iets dat volgens het besluit is weggelaten"
NO_PASSAGES = "hier hoort een lijst van wat is weggelaten, maar die is er niet of is stuk"
UNREADABLE = "dit bestand is niet te lezen, dus niemand weet of alles eruit is"


@dataclass(frozen=True)
class PublicVersion:
    """All of a public version: ``of`` is the version in the archive that it was made of.

    ``lists`` are the files that go with the decision, by name; ``woo`` is the decision as it was
    written, ``removed`` are the words that were taken out, and ``nowhere`` what of
    them stands in no file; the others may be a part of words that stay, or be said by the program.
    """

    of: LogLine
    matter: str
    decided: date
    documents: tuple[PublicDocument, ...]
    lists: Mapping[str, bytes]
    woo: bytes
    removed: tuple[str, ...]
    nowhere: tuple[str, ...]


def deposit_of(
    version: PublicVersion, organisatie: Organisatie, settings: Archief, asked: Request
) -> Deposit:
    """What is to be archived of it."""
    bringer = Bringer(organisatie, settings, asked)
    deposit = bringer.deposit(version.of.dossier, _logged(version), _parts(version))
    return replace(deposit, public=PublicOf(version.of.versie, version.matter))


def _words_in(listed: bytes) -> tuple[str, ...]:
    """Words as the archive keeps them. Raises ``ValueError``."""
    words = json.loads(listed)
    if not isinstance(words, list) or not all(isinstance(one, str) for one in words):
        raise ValueError("no list of words")
    return tuple(words)


def faults(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Files of a public version, by their paths, in which something stands that was removed from
    it, or of which nobody can tell; each with what is wrong."""
    try:
        _words_in(files[f"{INTERNAL}/{PASSAGES}"])
        nowhere = _words_in(files[f"{INTERNAL}/{NOWHERE}"])
    except (KeyError, ValueError):
        yield INTERNAL, NO_PASSAGES
        return
    for path, data in files.items():
        if not path.startswith(f"{INTERNAL}/") and (wrong := _fault(path, data, nowhere)):
            yield path, wrong


def _fault(path: str, data: bytes, nowhere: tuple[str, ...]) -> str | None:
    from pypdf.errors import PyPdfError
    from pypdfium2 import PdfiumError

    from generator.woo.leaks import leaks  # loads what reads a PDF
    from generator.woo.needles import InRow

    try:
        found = next(leaks({path: data}, list(map(InRow, nowhere))), None)
    except (PyPdfError, PdfiumError, BadZipFile):
        return UNREADABLE
    return NOT_REMOVED if found else None


def _parts(version: PublicVersion) -> Iterator[DossierPart]:
    for one in version.documents:
        if one.files:
            files = {path.rpartition("/")[2]: data for path, data in one.files.items()}
            part = DossierPart(legal(one.id), one.titel, files, taal=one.taal)
            yield replace(part, publication=_publication(version, one))
    yield DossierPart(DECISION, f"Lijsten bij het besluit {version.matter}", version.lists)
    internal = {
        "woo.yaml": version.woo,
        PASSAGES: _listed(version.removed),
        NOWHERE: _listed(version.nowhere),
    }
    yield DossierPart(INTERNAL, f"Intern bij het besluit {version.matter}", internal)


def _listed(words: tuple[str, ...]) -> bytes:
    return json.dumps(words, ensure_ascii=False, indent=2).encode()


def _publication(version: PublicVersion, document: PublicDocument) -> PublicationEvent:
    """What became of it. It names the whole internal version: title and kenmerk of the document in
    that may be the very words that were removed."""
    grounds = schrijf(document.gronden) or "geen"
    result = f"{document.beoordeling.value}; gronden: {grounds}"
    dossier = version.of.dossier
    of = f"{dossier}/{version_name(version.of.versie)}"
    return PublicationEvent(version.decided, result, f"Dossier {dossier}", of)


def _logged(version: PublicVersion) -> Iterator[LoggedDocument]:
    for one in version.documents:
        yield LoggedDocument(one.bestand, one.soort, one.id, one.titel)
