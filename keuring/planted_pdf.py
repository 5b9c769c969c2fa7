"""Every fault to plant in a PDF. Who notices which is counted in ``test_planted_pdf``."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfWriter

from keuring.planting import PdfFault, pdf_fault
from keuring.registry import load

load("planted_pdf_")

NOTHING = "nothing"
FAULTS = tuple(pdf_fault)
"""The names of the faults."""


def spoiled(good: bytes, fault: PdfFault) -> bytes:
    """The PDF with a fault in it."""
    writer = PdfWriter(clone_from=BytesIO(good))
    writer.pdf_header = "%PDF-1.7"
    fault(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def planted(good: bytes) -> dict[str, bytes]:
    """The good PDF written again (``NOTHING``), and one with each fault, by name."""
    untouched: PdfFault = lambda _: None  # noqa: E731  # what is written again is as good
    faults = {NOTHING: untouched, **pdf_fault}
    return {name: spoiled(good, fault) for name, fault in faults.items()}
