"""Every stream of bytes in a file that is made, uncompressed, and every text that it shows.

A PDF and a zip hide words from who searches the file itself: within streams, workbooks and fonts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Stream:
    """Bytes, and where they stand; ``is_words`` if they are text and no commands or numbers."""

    place: str
    data: bytes
    is_words: bool


def streams_of(name: str, data: bytes) -> Iterator[Stream]:
    """Those of a file of that name, the file itself first; those in it after it."""
    if data.startswith(b"%PDF"):
        yield Stream(name, data, is_words=False)
        yield from _of_pdf(name, data)
    elif is_zipfile(BytesIO(data)):
        yield Stream(name, data, is_words=False)
        with ZipFile(BytesIO(data)) as package:
            for part in package.namelist():
                yield Stream(f"{name}, naam van een deel", part.encode(), is_words=True)
                yield from streams_of(f"{name}, {part}", package.read(part))
    else:
        yield Stream(name, data, is_words=True)


def _of_pdf(name: str, data: bytes) -> Iterator[Stream]:
    reader = PdfReader(BytesIO(data))
    count = len(reader.xref.get(0, {})) + len(reader.xref_objStm)
    for number in range(1, count + 1):
        found = reader.get_object(IndirectObject(number, 0, reader))
        yield from _of_object(f"{name}, object {number}", found)
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(document, start=1):
        words = page.get_textpage().get_text_range().encode()
        yield Stream(f"{name}, pagina {number}", words, is_words=True)
    document.close()


def _of_object(place: str, found: object) -> Iterator[Stream]:
    """The strings and the stream of an object, not of others to which it refers."""
    match found:
        case TextStringObject():
            yield Stream(place, str(found).encode(), is_words=True)
        case bytes():
            yield Stream(place, bytes(found), is_words=True)
        case StreamObject():
            data = found.get_data()
            yield Stream(place, data, is_words=data.lstrip().startswith(b"<"))
            yield from (one for part in found.values() for one in _of_object(place, part))
        case DictionaryObject():
            yield from (one for part in found.values() for one in _of_object(place, part))
        case ArrayObject():
            yield from (one for part in found for one in _of_object(place, part))
