"""The files that travel inside a PDF (PDF/A-3): the YAML that it was made of, and its annexes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import PurePath

from pydyf import PDF, Array, String

from generator.model.properties import NAAMVELD, Eigenschappen
from generator.pdf.engine import Attachment
from generator.pdf.source_files import RELATIONSHIP, SUPPLEMENT


def attachments(properties: Eigenschappen) -> list[Attachment]:
    """The files as attachments, dated on the day of the document; the path of each is its
    description.

    An annex has the name that the document gives it. That of YAML is its path without a slash,
    which some readers refuse.
    """
    day = properties.dag_van_delen
    sources = {path.replace("/", " "): (path, data) for path, data in properties.bronnen.items()}
    annexes = {PurePath(path).name: (path, data) for path, data in properties.bijlagen.items()}
    return [*_as(SUPPLEMENT, annexes, day), *_as(RELATIONSHIP, sources, day)]


def _as(
    relationship: str, files: Mapping[str, tuple[str, bytes]], day: date
) -> Iterator[Attachment]:
    """Files by the name that a reader of PDF shows, each with its path and contents."""
    moment = datetime.combine(day, time(), UTC)
    for name, (path, data) in files.items():
        yield Attachment(
            string=data,
            name=name,
            description=path,
            created=moment,
            modified=moment,
            relationship=relationship,
        )


def name_document(pdf: PDF, name: str) -> None:
    """Say in a property of the PDF which document of its sources it is."""
    if name:
        pdf.info[NAAMVELD] = String(name)


def list_once(document: object, pdf: PDF) -> None:
    """Name each file once among those of the document (a finisher of ``write_pdf``).

    WeasyPrint names those twice that were given to it by name.
    """
    if files := pdf.catalog.get("AF"):
        pdf.catalog["AF"] = Array(dict.fromkeys(files))
