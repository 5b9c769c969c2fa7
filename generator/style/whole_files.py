"""Whether a font or a picture of a house style is whole; the engines say it late, or not at all."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

MOST_PIXELS = 25_000_000
"""Of a picture: more than any page shows, and 100 MB in memory."""

_DIRECTORY = 8_192
"""In so many bytes at the begin the tables of a font are listed: sixteen each."""

_FONTS = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_NEEDED = frozenset((b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name"))
_PNG = b"\x89PNG\r\n\x1a\n"
_BEGIN, _END = b"IHDR", b"IEND"
_JPEG = (b"\xff\xd8", b"\xff\xd9")


def is_whole_font(file: Path) -> bool:
    """Whether all tables are there that a font must have, from begin to end (ISO 14496-22, 4.3)."""
    with file.open("rb") as opened:
        head, whole = opened.read(_DIRECTORY), os.fstat(opened.fileno()).st_size
    try:
        (count,) = struct.unpack_from(">H", head, 4)
        tables = [struct.unpack_from(">4sIII", head, 12 + 16 * one) for one in range(count)]
    except struct.error:
        return False
    names: set[bytes] = {name for name, *_ in tables}
    is_there = all(start + size <= whole for *_, start, size in tables)
    return head.startswith(_FONTS) and names >= _NEEDED and is_there


def is_whole_picture(file: Path) -> bool:
    """Whether a picture can be shown, by the kind that the ending of its name tells."""
    return PICTURES[file.suffix.lower()](file.read_bytes())


def _is_whole_png(data: bytes) -> bool:
    """ISO 15948, 5: chunks with a checksum, of which the last one says that it is."""
    chunks = dict(_chunks(data)) if data.startswith(_PNG) else {}
    begin = chunks.get(_BEGIN, b"")
    if _END not in chunks or len(begin) < struct.calcsize(">II"):
        return False
    width, height = struct.unpack_from(">II", begin)
    return width * height in range(1, MOST_PIXELS + 1)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each kind of chunk that is whole, with its data; nothing after one that is not."""
    at = len(_PNG)
    while len(head := data[at : at + 8]) == 8:
        size, kind = struct.unpack(">I4s", head)
        body, seal = data[at + 8 : at + 8 + size], data[at + 8 + size : at + 12 + size]
        if zlib.crc32(kind + body).to_bytes(4, "big") != seal:
            return
        yield kind, body
        at += 12 + size


def _is_whole_jpeg(data: bytes) -> bool:
    """ISO 10918-1, B.1.1.3: the signs with which a picture begins and ends."""
    begin, end = _JPEG
    return data.startswith(begin) and data.rstrip(b"\x00").endswith(end)


PICTURES: Mapping[str, Callable[[bytes], bool]] = {
    ".png": _is_whole_png,
    ".jpg": _is_whole_jpeg,
}
"""What judges a picture, by the ending of its name; Word and PDF both show these."""
