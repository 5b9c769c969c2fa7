"""The YAML that travels inside a PDF, so that the document can be made again (PDF/A-3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from pydyf import PDF, Array, String

from generator.model.properties import NAAMVELD
from generator.pdf.engine import Attachment
from generator.pdf.source_files import RELATIONSHIP


def attachments(sources: Mapping[str, bytes], day: date) -> list[Attachment]:
    """The files as attachments, dated on the day of the document.

    The path of each is its description; its name has no slash, which some readers refuse.
    """
    moment = datetime.combine(day, time(), UTC)
    return [
        Attachment(
            string=data,
            name=path.replace("/", " "),
            description=path,
            created=moment,
            modified=moment,
            relationship=RELATIONSHIP,
        )
        for path, data in sources.items()
    ]


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
