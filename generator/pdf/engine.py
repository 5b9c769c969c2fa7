"""WeasyPrint as the rest of the program knows it: loaded well, and giving a PDF our structure."""

from __future__ import annotations

from generator.pdf.inside.husks import DrawnSource
from generator.pdf.inside.kept import KeptPages
from generator.pdf.inside.laid_out import page_boxes
from generator.pdf.inside.loading import (
    CSS,
    HTML,
    Attachment,
    DocumentMetadata,
    FatalURLFetchingError,
    TypesetDocument,
    URLFetcher,
    URLFetcherResponse,
)
from generator.pdf.inside.own_fonts import OwnFonts
from generator.pdf.inside.page_source import PageSource
from generator.pdf.inside.replacing import replace

replace()

__all__ = [
    "CSS",
    "HTML",
    "Attachment",
    "DocumentMetadata",
    "DrawnSource",
    "FatalURLFetchingError",
    "KeptPages",
    "OwnFonts",
    "PageSource",
    "TypesetDocument",
    "URLFetcher",
    "URLFetcherResponse",
    "page_boxes",
]
