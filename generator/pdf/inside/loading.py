"""Loads WeasyPrint, which takes a third of a second even when loaded well.

Looking for its system libraries, ``ctypes.util.find_library`` starts dozens of processes;
that costs as much again. cffi finds the libraries by their names, so during the import the
search is left out (measured: see docs/architectuur.md). What only changes fonts comes later.
"""

from __future__ import annotations

import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import ImageFile

from generator.pdf.inside.later import loaded_when_called
from generator.pdf.inside.version import require
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
"""Of modules that no document of ours needs."""

try:
    with _without_library_search(), loaded_when_called(*CHANGES_FONTS):
        import weasyprint
        import weasyprint.pdf
        from weasyprint import CSS, HTML, Attachment
        from weasyprint.css import StyleFor
        from weasyprint.document import Document as TypesetDocument
        from weasyprint.document import DocumentMetadata
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.text.line_break import Layout as TextLayout
        from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse
except OSError as error:
    raise MachineError(
        f"Pango ontbreekt op deze computer; geef eerst de opdracht 'make report' ({error})"
    ) from None

require(weasyprint.VERSION)

# WeasyPrint has Pillow draw what is there of a damaged picture, everywhere in the process; then
# nobody would be told of it.
ImageFile.LOAD_TRUNCATED_IMAGES = False

__all__ = [
    "CSS",
    "HTML",
    "Attachment",
    "DocumentMetadata",
    "FatalURLFetchingError",
    "FontConfiguration",
    "StyleFor",
    "TextLayout",
    "TypesetDocument",
    "URLFetcher",
    "URLFetcherResponse",
    "weasyprint",
]
