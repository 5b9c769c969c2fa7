"""All own checks of a PDF: what the validators do not see (measured with planted faults)."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from keuring import pdf_checks, pdf_structure_checks
from keuring.pdf_structure import Structure

NAMES = [check.__name__ for check in (*pdf_checks.CHECKS, *pdf_structure_checks.CHECKS)]
"""The checks, in their order."""


def findings(data: bytes) -> dict[str, list[str]]:
    """What each check says of a PDF."""
    pdf, structure = PdfReader(BytesIO(data)), Structure(data)
    return {
        **{check.__name__: list(check(pdf)) for check in pdf_checks.CHECKS},
        **{check.__name__: list(check(structure)) for check in pdf_structure_checks.CHECKS},
    }
