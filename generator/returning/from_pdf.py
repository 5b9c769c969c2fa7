"""Gets the YAML that travels inside a PDF out of it."""

from __future__ import annotations

import logging
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from generator.pdf.source_files import PROPERTY, RELATIONSHIP
from generator.returning.travelled import Travelled, contents_of, fault

NOT_A_PDF = "dit bestand is geen pdf, of het is beschadigd"
ENCRYPTED = "dit bestand is met een wachtwoord beveiligd; haal de beveiliging er eerst af"

_BROKEN = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What pypdf raises of a file that is spoiled somewhere."""

# What pypdf would say in English on stderr; whatever matters becomes a problem here.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def travelled_in_pdf(document: Path) -> Travelled:
    """What travels in that PDF. Raises ``InputError`` when it cannot be read as one."""
    data = contents_of(document)
    try:
        reader = PdfReader(BytesIO(data))
        attached = list(reader.attachment_list)
        sources = [f for f in attached if f.associated_file_relationship == f"/{RELATIONSHIP}"]
        files = {str(file.description or ""): file.content for file in sources}
        name = dict(reader.metadata or {}).get(f"/{PROPERTY}", "")
    except (FileNotDecryptedError, DependencyError):  # it lacks what opens a newer lock
        raise fault(document, ENCRYPTED) from None
    except _BROKEN:
        raise fault(document, NOT_A_PDF) from None
    return Travelled(files, str(name))
