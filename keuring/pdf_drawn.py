"""What is drawn on the pages of a PDF, object by object, with the mark that says what it is for.

pdfium reads the pages. It gives the text of each object, where poppler gives that of a line and
pypdf that of a page, so that one can say which text belongs to which element.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

ARTIFACT = "Artifact"

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points from the corner of the page."""

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Drawn:
    """One object on a page: a piece of text, a line, a picture.

    ``page`` counts from 0, ``number`` is that of its mark (-1: none) and ``names`` are those of
    the marks around it (ISO 32000-1, 14.6).
    """

    page: int
    number: int
    names: tuple[str, ...]
    text: str
    box: Box


def drawn_on(data: bytes) -> list[Drawn]:
    """Everything that is drawn, page by page."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [drawn for number in range(len(document)) for drawn in _on_page(document, number)]
    finally:
        document.close()


def _on_page(document: Any, number: int) -> Iterator[Drawn]:  # noqa: ANN401  # is not typed
    page = document[number]
    text_page = page.get_textpage()
    for place in range(raw.FPDFPage_CountObjects(page.raw)):
        found = raw.FPDFPage_GetObject(page.raw, place)
        mark = raw.FPDFPageObj_GetMarkedContentID(found)
        yield Drawn(number, mark, _names(found), _text(found, text_page.raw), _box(found))


def _names(found: object) -> tuple[str, ...]:
    marks = range(raw.FPDFPageObj_CountMarks(found))
    return tuple(_name(raw.FPDFPageObj_GetMark(found, number)) for number in marks)


def _name(mark: object) -> str:
    buffer, length = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, _wide(buffer), _LONGEST_NAME, length)
    return _decoded(buffer, length.value)


def _text(found: object, text_page: object) -> str:
    if raw.FPDFPageObj_GetType(found) != raw.FPDF_PAGEOBJ_TEXT:
        return ""
    length = raw.FPDFTextObj_GetText(found, text_page, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(found, text_page, _wide(buffer), length)
    return _decoded(buffer, length)


def _box(found: object) -> Box:
    sides = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(found, *sides)
    left, bottom, right, top = (side.value for side in sides)
    return left, bottom, right, top


def _wide(buffer: ctypes.Array[ctypes.c_char]) -> object:
    return ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))


def _decoded(buffer: ctypes.Array[ctypes.c_char], length: int) -> str:
    """What pdfium wrote: UTF-16 that ends in a zero."""
    return buffer.raw[: max(length - 2, 0)].decode("utf-16-le", errors="replace")
