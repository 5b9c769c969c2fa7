"""What an image says besides its picture: PNG keeps texts apart, and may pack them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress

from generator.woo.streams.stream import Inner, Stream

_SIGNATURE = 8
_PACKED = (b"zTXt", b"iTXt", b"iCCP")


def of_png(data: bytes) -> Iterator[Stream | Inner]:
    """The image, and its packed texts (ISO/IEC 15948 11.3.4)."""
    yield Stream("", data)
    at = _SIGNATURE
    while at + 8 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kind, chunk = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if kind in _PACKED:
            yield from _packed(kind.decode(), chunk)
        at += length + 12


def _packed(kind: str, chunk: bytes) -> Iterator[Inner]:
    """What is packed behind the name of a text, wherever that ends."""
    begin = chunk.find(b"x")
    while begin >= 0:
        with suppress(zlib.error):
            yield Inner(kind, zlib.decompress(chunk[begin:]))
            return
        begin = chunk.find(b"x", begin + 1)
