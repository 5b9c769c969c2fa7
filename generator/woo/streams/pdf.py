"""What is in a PDF: streams, strings, names, the words of its pages, and what no list names now.

An object that was replaced stands there still; so all that looks like a stream is read (ISO 32000-1
7.5.6).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO

import pypdfium2
from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import IndirectObject, PdfObject, StreamObject

from generator.woo.streams.pdf_fonts import Fonts, fonts_of
from generator.woo.streams.pdf_syntax import names, shown, strings
from generator.woo.streams.stream import NUL, Inner, Stream

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_SHOWS = re.compile(rb"\bT[Jj]\b|\bBDC\b")
_OBJECTS = re.compile(rb"\s*\d+ \d+\s[\d\s]*<<")
_CODES = re.compile(rb"begincmap|begincodespacerange")


def of_pdf(data: bytes) -> Iterator[Stream | Inner]:
    """All of it. Raises ``PyPdfError`` if it has a password: nobody can read it then."""
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted:
        raise FileNotDecryptedError
    objects = dict(_objects(reader))
    fonts, known = fonts_of(objects.values()), set()
    for number, found in objects.items():
        if isinstance(found, StreamObject):
            body = found.get_data()
            known.add(body)
            is_file = found.get("/Type") == "/EmbeddedFile"
            place = f"object {number}"
            yield from [Inner(place, body)] if is_file else _of_body(place, body, fonts)
    for body in map(_unpacked, _STREAM.findall(data)):
        if body not in known:
            yield from _of_body("deel dat nergens genoemd wordt", body, fonts)
    yield from _of_strings("tussen de streams", _STREAM.sub(b" ", data))
    yield from _pages(data)


def _objects(reader: PdfReader) -> Iterator[tuple[int, PdfObject | None]]:
    every = {(number, of) for of, numbers in reader.xref.items() for number in numbers}
    every |= {(number, 0) for number in reader.xref_objStm}
    for number, generation in sorted(every):
        yield number, reader.get_object(IndirectObject(number, generation, reader))


def _of_body(place: str, body: bytes, fonts: Fonts) -> Iterator[Stream | Inner]:
    """A stream by what it holds: commands that show words, objects, codes of letters or a file."""
    if _SHOWS.search(body):
        yield from _of_strings(place, body)
        text = NUL.join(shown(body, fonts))
        yield Stream(f"{place}, tekst", text.encode("utf-8", "replace"), text, is_code=True)
    elif _OBJECTS.match(body):
        yield from _of_strings(place, body)
    elif _CODES.search(body):
        yield Stream(place, body, is_code=True)
    else:
        yield Inner(place, body)


def _of_strings(place: str, syntax: bytes) -> Iterator[Stream]:
    yield Stream(place, syntax, is_code=True)
    yield Stream(f"{place}, namen", NUL.join(names(syntax)).encode(), is_code=True)
    yield Stream.of_text(f"{place}, teksten", NUL.join(strings(syntax)))


def _unpacked(body: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(body)
    except zlib.error:
        return body


def _pages(data: bytes) -> Iterator[Stream]:
    document = pypdfium2.PdfDocument(data)
    pages: Sequence[pypdfium2.PdfPage] = document
    for number, page in enumerate(pages, start=1):
        yield Stream.of_text(f"pagina {number}", page.get_textpage().get_text_range())
    document.close()
