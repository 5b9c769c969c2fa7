"""Whether the data of a JPEG go on until its last pixel (ITU T.81).

What reads a JPEG fills up with grey what lacks before its end sign, and says nothing of it.
"""

from __future__ import annotations

import struct
from io import BytesIO

from PIL import Image as Pillow

SCAN, END = b"\xff\xda", b"\xff\xd9"
"""The signs before the data of pixels and behind the last of them (table B.1); among those data
neither can stand (B.1.1.5)."""

_FIRST_SIGN = 2
_FILLED_UP = b"\xff\xff"
"""So many bytes of ones may stand before a sign as a program likes (B.1.1.2)."""

_READ_AHEAD = b"\xff\x00" * 16
"""Ones, of which no sign is made (F.1.2.3): as much as a decoder reads before it needs it, and too
little for many pixels."""


def is_whole(jpeg: bytes) -> bool:
    """Whether no pixel lacks, but for the last few. Of data that come in several scans only whether
    they have an end. Raises ``struct.error`` for what is no JPEG."""
    start = _first_scan(jpeg)
    end = jpeg.find(END, start)
    if end < 0:
        return False
    return SCAN in jpeg[start + len(SCAN) : end] or _suffices(jpeg[:end] + _READ_AHEAD)


def _first_scan(jpeg: bytes) -> int:
    """Where the first scan begins, behind the segments that say how to read it (B.2.1)."""
    at = _FIRST_SIGN
    while not jpeg.startswith(SCAN, at):
        sign, length = struct.unpack_from(">2sH", jpeg, at)
        at += 1 if sign == _FILLED_UP else len(sign) + length
    return at


def _suffices(endless: bytes) -> bool:
    """Whether a decoder that finds no end asks for no more data; it draws as little as it can."""
    try:
        with Pillow.open(BytesIO(endless), formats=("JPEG",)) as opened:
            opened.draft("L", (1, 1))
            opened.load()
    except OSError:
        return False
    return True
