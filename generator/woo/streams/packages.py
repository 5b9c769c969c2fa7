"""What is in a zip, as Word files and workbooks are: its parts, and what is between them."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from generator.woo.streams.stream import NUL, Inner, Stream, text_of

_HEADER = 30
"""Bytes of the header of a part, before its name (APPNOTE 4.3.7)."""

_BEGIN = re.compile(rb"PK\x03\x04")

Span = tuple[int, int]


def of_zip(data: bytes) -> Iterator[Stream | Inner]:
    """Names, comments, what is between the parts, the parts, and those that no list names."""
    with ZipFile(BytesIO(data)) as package:
        parts = package.infolist()
        names = (one.filename for one in parts)
        comments = (text_of(one) or "" for one in (package.comment, *(p.comment for p in parts)))
        yield Stream.of_text("namen en opmerkingen", NUL.join((*names, *comments)))
        spans = [_span(data, one) for one in parts]
        yield Stream("tussen de delen", _outside(data, spans))
        for part in parts:
            yield Inner(part.filename, package.read(part))
    yield from _unlisted(data, parts, spans)


def _span(data: bytes, part: ZipInfo) -> Span:
    """Where the packed bytes of a part stand."""
    begin = _behind_header(data, part.header_offset)
    return begin, begin + part.compress_size


def _behind_header(data: bytes, at: int) -> int:
    name, extra = struct.unpack("<HH", data[at + 26 : at + _HEADER])
    return at + _HEADER + int(name) + int(extra)


def _outside(data: bytes, spans: Sequence[Span]) -> bytes:
    pieces, at = [], 0
    for begin, end in sorted(spans):
        pieces.append(data[at:begin])
        at = max(at, end)
    return b"\0".join((*pieces, data[at:]))


def _unlisted(data: bytes, parts: Sequence[ZipInfo], spans: Sequence[Span]) -> Iterator[Inner]:
    """Parts that were removed from the list, and still stand there."""
    listed = {one.header_offset for one in parts}
    for found in _BEGIN.finditer(data):
        at = found.start()
        if at in listed or any(begin <= at < end for begin, end in spans):
            continue
        try:
            body = data[_behind_header(data, at) :]
            yield Inner("deel dat nergens genoemd wordt", zlib.decompressobj(-15).decompress(body))
        except (struct.error, zlib.error):
            continue  # not packed, so it stands between the parts
