"""Every stream of bytes in a file that is made, uncompressed, and every text that it shows.

A PDF and a zip hide words from who searches the file itself: within streams, workbooks and fonts.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)

Stream = tuple[str, bytes]
"""What a stream is called, and its bytes."""


def streams_of(name: str, data: bytes) -> Iterator[Stream]:
    """Those of a file of that name, the file itself first; those in it after it."""
    yield name, data
    if data.startswith(b"%PDF"):
        for part, stream in _of_pdf(data):
            yield from streams_of(f"{name}, {part}", stream)
    elif is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as package:
            for part in package.namelist():
                yield f"{name}, naam", part.encode()
                yield from streams_of(f"{name}, {part}", package.read(part))


def _of_pdf(data: bytes) -> Iterator[Stream]:
    reader = PdfReader(BytesIO(data))
    for number in range(1, len(reader.xref.get(0, {})) + len(reader.xref_objStm) + 1):
        found = reader.get_object(IndirectObject(number, 0, reader))
        yield from _of_object(f"object {number}", found)
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(document, start=1):
        yield f"bladzijde {number}", page.get_textpage().get_text_range().encode()
    document.close()


def _of_object(name: str, found: object) -> Iterator[Stream]:
    """The strings and the stream of an object, not of others to which it refers."""
    match found:
        case TextStringObject():
            yield name, str(found).encode()
        case bytes():
            yield name, bytes(found)
        case StreamObject():
            yield name, found.get_data()
            yield from (one for part in found.values() for one in _of_object(name, part))
        case DictionaryObject():
            yield from (one for part in found.values() for one in _of_object(name, part))
        case ArrayObject():
            yield from (one for part in found for one in _of_object(name, part))
