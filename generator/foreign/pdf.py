"""PDFs that anybody may have written, opened."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from pypdf import PdfReader

from generator.disk.input_file import LOCKED
from generator.problems import InputError

NOT_PDF = "dit bestand is geen pdf, of het is beschadigd"

_ENCRYPTED = b"/Encrypt"
"""What stands readable in a PDF with a password (ISO 32000-1 7.6.1); some ways to lock one pypdf
cannot even open."""

# What pypdf would say in English on stderr; whatever matters becomes a problem elsewhere.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


class PdfError(ValueError):
    """A file cannot be read as a PDF; the text says in Dutch why."""


@contextmanager
def foreign_pdf(data: bytes) -> Iterator[PdfReader]:
    """The PDF in those bytes, to read from as long as it is open.

    Raises ``PdfError`` for whatever cannot be read of it meanwhile.
    """
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            raise PdfError(LOCKED)
        yield reader
    except (InputError, PdfError):
        raise
    except Exception:  # there is no end to what a broken PDF has pypdf raise
        raise PdfError(LOCKED if _ENCRYPTED in data else NOT_PDF) from None
