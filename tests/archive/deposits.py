"""Archives of small made-up documents, without making any."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from generator.archive import store
from generator.archive.contents import (
    Description,
    DossierPart,
    Issuers,
    document_part,
    input_part,
    payload,
)
from generator.archive.lines import LoggedDocument, LogLine
from generator.archive.verify import UNFINISHED, verify
from generator.model.facts.archief import Archief
from generator.model.properties import Eigenschappen
from generator.problems import Problem

PDF = (
    b'%PDF-1.7\n<rdf:RDF><rdf:Description pdfaid:part="3" pdfaid:conformance="A"/></rdf:RDF>\n%%EOF'
)
ISSUERS = Issuers("Rapportarchief VB", "Ministerie van Voorbeelden")
DAY = date(2025, 9, 30)

SETTINGS = Archief.model_validate(
    {
        "archiefvormer": {"naam": "Ministerie", "kenmerk": "mnre0000", "bron": "Register"},
        "waardering": "V",
        "bewaartermijn": "10 jaar",
        "selectielijst": {"naam": "Lijst", "categorie": "1.2", "omschrijving": "Rapporteren"},
        "beperking_gebruik": {"soort": "Geen", "begrippenlijst": "Beperkingen"},
    }
)

SETTINGS_YAML = """
archief:
  archiefvormer: {naam: Ministerie, kenmerk: mnre0000, bron: Register}
  waardering: B
  selectielijst: {naam: Lijst, categorie: "1.2", omschrijving: Rapporteren}
  beperking_gebruik: {soort: Geen, begrippenlijst: Beperkingen}
"""
"""Other settings, to put in an ``organisatie.yaml``."""


def with_settings(organisation: Path) -> None:
    """Gives the organisation in that file those settings."""
    organisation.write_text(organisation.read_text("utf-8") + SETTINGS_YAML, "utf-8")


def faults(archive: Path) -> list[Problem]:
    """What is wrong in an archive; not that a run was killed."""
    return [one for one in verify(archive).problems if one.message != UNFINISHED]


def is_unfinished(archive: Path) -> bool:
    """Whether a killed run left something."""
    return UNFINISHED in [one.message for one in verify(archive).problems]


def parts(text: str, kenmerk: str = "P&O/12", dossier: str = "2025-09-br") -> list[DossierPart]:
    """A nota that says ``text``, and the YAML that it was made from."""
    properties = Eigenschappen("Voortgang", "Voortgang", "Adviseur", DAY, kenmerk)
    formats = {"pdf": PDF + text.encode(), "docx": b"PK\x03\x04" + text.encode()}
    sources = {"organisatie.yaml": b"ministerie: VB\n", f"{dossier}/nota.yaml": text.encode()}
    return [document_part("nota", properties, formats), input_part(dossier, sources)]


def describe(dossier: str, made: list[DossierPart], day: date, version: str) -> dict[str, bytes]:
    """The MDTO of those parts."""
    return Description(dossier, version, day, ISSUERS, SETTINGS).files(made)


def deposit(
    text: str = "eerste", dossier: str = "2025-09-br", kenmerk: str = "P&O/12", day: date = DAY
) -> store.Deposit:
    """A dossier with one nota."""
    made = parts(text, kenmerk, dossier)
    return store.Deposit(
        dossier=dossier,
        documents=(LoggedDocument("nota", "nota", kenmerk, "Voortgang"),),
        payload=payload(made),
        describe=partial(describe, dossier, made, day),
        op=day.isoformat(),
        wie="Adviseur D&I",
        waarom="Behandeld in de BR",
        info={"Source-Organization": "Ministerie"},
    )


def added(
    archive: Path,
    text: str = "eerste",
    dossier: str = "2025-09-br",
    kenmerk: str = "P&O/12",
    day: date = DAY,
) -> LogLine:
    """Put that dossier in the archive as a new version."""
    entry = store.add(archive, deposit(text, dossier, kenmerk, day))
    assert entry
    return entry


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(path: Path, data: bytes) -> None:
    """Change a file as somebody might who may do anything, and leaves no other trace."""
    modes = {one: one.stat().st_mode for one in (path.parent, path) if one.exists()}
    for one, mode in modes.items():
        one.chmod(mode | 0o200)
    path.write_bytes(data)
    for one, mode in modes.items():
        one.chmod(mode)
