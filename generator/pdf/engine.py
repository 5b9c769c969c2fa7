"""The one place that loads WeasyPrint, which takes a third of a second even when loaded well.

Looking for its system libraries, ``ctypes.util.find_library`` starts dozens of processes;
that costs as much again. cffi finds the libraries by their names, so during the import the
search is left out (measured: see docs/architectuur.md). What only changes fonts comes later.
"""

from __future__ import annotations

import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager

from generator.pdf.boxes import Box
from generator.pdf.later import loaded_when_called
from generator.pdf.structure.tagging import add_structure
from generator.problems import MachineError


@contextmanager
def _without_library_search() -> Iterator[None]:
    search = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = search


CHANGES_FONTS = ("fontTools.subset", "fontTools.varLib.instancer")

try:
    with _without_library_search(), loaded_when_called(*CHANGES_FONTS):
        import weasyprint.pdf
        from weasyprint import CSS, HTML, Attachment
        from weasyprint.document import Document as TypesetDocument
        from weasyprint.document import DocumentMetadata
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
except OSError as error:
    raise MachineError(
        f"Pango ontbreekt op deze computer; draai eerst 'make report' ({error})"
    ) from None

# WeasyPrint has no other place where its tags can be replaced; its version is fixed for that.
weasyprint.pdf.add_tags = add_structure

__all__ = [
    "CSS",
    "HTML",
    "Attachment",
    "DocumentMetadata",
    "FatalURLFetchingError",
    "FontConfiguration",
    "TypesetDocument",
    "URLFetcher",
    "URLFetcherResponse",
    "page_boxes",
]


def page_boxes(document: TypesetDocument) -> list[Box]:
    """The boxes of the pages as they were laid out."""
    return [page._page_box for page in document.pages]
