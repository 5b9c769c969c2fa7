"""All streams of a file, also of what is packed or written in another code within it."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from zipfile import is_zipfile

from generator.woo.streams.encoded import decoded
from generator.woo.streams.images import of_png
from generator.woo.streams.packages import of_zip
from generator.woo.streams.pdf import of_pdf
from generator.woo.streams.stream import Inner, Stream, text_of

_DEEPEST = 10
"""Nobody packs a file deeper; one that holds itself would go on forever."""

Reader = Callable[[bytes], Iterator[Stream | Inner]]


def streams_of(name: str, data: bytes, depth: int = 0) -> Iterator[Stream]:
    """Those of a file of that name, the file itself first; those in it after it.

    Raises ``PyPdfError``, ``PdfiumError``, ``BadZipFile`` or ``RuntimeError`` for what nobody can
    read without a password, or at all.
    """
    for part in _reader(data)(data):
        place = ", ".join(filter(None, (name, part.place)))
        if isinstance(part, Stream):
            yield replace(part, place=place)
        elif depth < _DEEPEST:
            yield from streams_of(place, part.data, depth + 1)
        else:
            yield Stream(place, part.data)


def _reader(data: bytes) -> Reader:
    for begin, reader in _READERS.items():
        if data.startswith(begin):
            return reader
    return of_zip if is_zipfile(BytesIO(data)) else _of_text_or_bytes


def _of_text_or_bytes(data: bytes) -> Iterator[Stream | Inner]:
    text = text_of(data)
    yield Stream("", data, text)
    if text:
        yield from decoded(text)


def _unpacked(unpack: Callable[[bytes], bytes]) -> Reader:
    def read(data: bytes) -> Iterator[Stream | Inner]:
        yield Stream("", data)
        with suppress(OSError, EOFError, lzma.LZMAError, zlib.error):  # it may only begin so
            yield Inner("uitgepakt", unpack(data))

    return read


_READERS: dict[bytes, Reader] = {
    b"%PDF": of_pdf,
    b"\x89PNG": of_png,
    b"\x1f\x8b": _unpacked(gzip.decompress),
    b"BZh": _unpacked(bz2.decompress),
    b"\xfd7zXZ": _unpacked(lzma.decompress),
    b"x\x01": _unpacked(zlib.decompress),
    b"x\x9c": _unpacked(zlib.decompress),
    b"x\xda": _unpacked(zlib.decompress),
}
"""Who reads a file, by how it begins."""
