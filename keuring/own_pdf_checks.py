"""All own checks of a PDF."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader

from keuring.checks import pdf_check, structure_check
from keuring.pdf_structure import Structure
from keuring.registry import load

load("_checks")

NAMES = (*pdf_check, *structure_check)
"""The checks, in their order."""


def findings(data: bytes) -> dict[str, list[str]]:
    """What each check says of a PDF."""
    pdf, structure = PdfReader(BytesIO(data)), Structure(data)
    return {
        **{name: list(check(pdf)) for name, check in pdf_check.items()},
        **{name: list(check(structure)) for name, check in structure_check.items()},
    }
