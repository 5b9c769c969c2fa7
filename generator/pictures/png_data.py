"""Whether the data of a PNG go on until its last pixel (W3C PNG, 3rd edition).

What reads a PNG takes data that end too early for whole, and shows black where they lack.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_SIGNATURE = 8
_AROUND = 12
"""The bytes of a chunk beside its data: its length, its name, a sum to check it by (5.3)."""

_PIECE = 1 << 16
_IN_PIXEL = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""How many numbers make a pixel, by the type of colour (11.2.1)."""

_WHOLE = ((0, 1, 0, 1),)
_INTERLACED = (
    *((0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4)),
    *((0, 2, 2, 4), (1, 2, 0, 2), (0, 1, 1, 2)),
)
"""The passes in which the pixels come (8.1): of each the first column and how many further the next
is, then the same of the rows."""


def is_whole(png: bytes) -> bool:
    """Whether no pixel lacks. Raises ``struct.error``, ``LookupError`` or ``zlib.error`` for what
    is no PNG."""
    header, *data = (part for name, part in _chunks(png) if name in (b"IHDR", b"IDAT"))
    width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    bits = depth * _IN_PIXEL[colours]
    passes = _INTERLACED if interlaced else _WHOLE
    return _reaches(data, sum(_length(width, height, bits, one) for one in passes))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The name and the data of each."""
    at = _SIGNATURE
    while at + _AROUND <= len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += _AROUND + length


def _length(width: int, height: int, bits: int, one: tuple[int, int, int, int]) -> int:
    """How many bytes a pass takes: each row begins with one that tells how it is written (7.2)."""
    left, right, top, down = one
    columns, rows = len(range(left, width, right)), len(range(top, height, down))
    return rows * (1 + (columns * bits + 7) // 8) if columns else 0


def _reaches(data: list[bytes], length: int) -> bool:
    """Whether so many bytes come out; no more are unpacked, and few are kept."""
    unpacking = zlib.decompressobj()
    for packed in data:
        waiting = packed
        while waiting and length > 0:
            length -= len(unpacking.decompress(waiting, _PIECE))
            waiting = unpacking.unconsumed_tail
    return length <= 0
