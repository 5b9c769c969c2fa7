"""From a PDF to its pages as a browser shows them: a picture, and the words for who hears them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from threading import Lock

from pypdfium2 import PdfDocument, PdfPage

from generator.content.units import PIXELS_PER_POINT
from generator.pdf.areas import Areas

SHARPNESS = 2
"""Pixels of the picture in one of the browser: good screens have two."""

QUALITY = 95
"""JPEG without coarser colours: not to be told from PNG, and made in a fifth of the time."""


@dataclass(frozen=True)
class ShownPage:
    """One page: its size in the pixels of a browser, its words, and what tells it apart.

    ``areas`` are the rectangles in those pixels in which words stand that have an origin.
    """

    identifier: str
    number: int
    width: int
    height: int
    words: str
    areas: Areas = ()


class Pictures:
    """Reads PDFs with PDFium, which stands no two threads at once."""

    def __init__(self) -> None:
        self._lock = Lock()

    def pages(self, pdf: bytes, behind: int = 0) -> tuple[ShownPage, ...]:
        """The pages of the PDF, those behind that page; what looks the same has the same
        identifier."""
        with self._open(pdf) as document:
            numbers = range(behind, len(document))
            return tuple(_page(document[number], number + 1) for number in numbers)

    def picture(self, pdf: bytes, number: int) -> bytes:
        """The picture of a page, counted from 1, as JPEG."""
        with self._open(pdf) as document:
            scale = PIXELS_PER_POINT * SHARPNESS
            drawn = document[number - 1].render(scale=scale, rev_byteorder=True).to_pil()
        target = BytesIO()
        drawn.save(target, "JPEG", quality=QUALITY, subsampling=0)
        return target.getvalue()

    @contextmanager
    def _open(self, pdf: bytes) -> Iterator[PdfDocument]:
        with self._lock:
            document = PdfDocument(pdf)
            try:
                yield document
            finally:
                document.close()


def _page(page: PdfPage, number: int) -> ShownPage:
    width, height = page.get_size()
    words = _words(page)
    known = sha256(words.encode())
    known.update(page.render().buffer)  # coarse, but what changes in print changes here too
    identifier = known.hexdigest()[:32]
    return ShownPage(
        identifier, number, round(width * PIXELS_PER_POINT), round(height * PIXELS_PER_POINT), words
    )


def _words(page: PdfPage) -> str:
    """The text of a page on one line; PDFium marks a hyphen at the end of a line with U+0002."""
    text = page.get_textpage().get_text_range(errors="replace")
    return " ".join(text.replace("\x02", "").replace("\ufffe", "").split())
