"""PDFs that anybody may have written, opened."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from pypdf import PdfReader

from generator.problems import InputError

_ENCRYPTED = b"/Encrypt"
"""What stands readable in a PDF with a password (ISO 32000-1 7.6.1); some ways to lock one pypdf
cannot even open."""

# What pypdf would say in English on stderr; whatever matters becomes a problem elsewhere.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


class BrokenPdfError(ValueError):
    """A file is no PDF, or it is damaged."""


class LockedPdfError(ValueError):
    """A PDF has a password."""


@contextmanager
def foreign_pdf(data: bytes) -> Iterator[PdfReader]:
    """The PDF in those bytes, to read from as long as it is open.

    Raises ``LockedPdfError`` or ``BrokenPdfError`` for whatever cannot be read of it meanwhile.
    """
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted:
            raise LockedPdfError
        yield reader
    except (InputError, LockedPdfError):
        raise
    except Exception:  # there is no end to what a broken PDF has pypdf raise
        raise (LockedPdfError if _ENCRYPTED in data else BrokenPdfError) from None
