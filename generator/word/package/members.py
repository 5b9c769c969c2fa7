"""A zip of members that were compressed before: a font once, and not again for each document.

The standard library compresses whatever it writes. This writes the same bytes as `zipfile` does,
of members that are compressed already (PKWARE APPNOTE.TXT 6.3.10).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from struct import Struct

DEFLATED = 8
"""The method of compression (4.4.5)."""

_VERSION = 20
"""2.0, the first version that knows this compression (4.4.3)."""
_UNIX = 3 << 8
"""Where the rights of a file come from (4.4.2)."""
_OWNER_ONLY = 0o600 << 16
"""The rights of a file, on Unix (4.4.15)."""
_UTF_8 = 1 << 11
"""The flag of a name that is more than ASCII (4.4.4, bit 11)."""
_MIDNIGHT, _FIRST_DAY = 0, 1 << 5 | 1
"""1 January 1980, the first moment a zip can hold (4.4.6): nothing comes from the clock."""

_ENTRY = Struct("<HHHHHLLLHH")
"""What a local header and one of the directory share: version, flags, method, time, date, checksum,
both sizes, and how long the name and what is extra are."""
_LOCAL = b"PK\3\4"
"""What a local header begins with (4.3.7)."""
_DIRECTORY = Struct("<4sH")
"""What a header in the directory begins with (4.3.12)."""
_PLACE = Struct("<HHHLL")
"""And how one goes on: comment, disk, attributes inside and outside, where the member begins."""
_END = Struct("<4sHHHHLLH")
"""The end of the directory (4.3.16)."""


@dataclass(frozen=True)
class Member:
    """A file in a zip, compressed; ``size`` and ``checksum`` (CRC-32) are those of its contents."""

    name: str
    size: int
    checksum: int
    compressed: bytes

    @classmethod
    def of(cls, name: str, contents: bytes) -> Member:
        """Compress those contents, as tightly as `zipfile` does."""
        press = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS)
        compressed = press.compress(contents) + press.flush()
        return cls(name, len(contents), zlib.crc32(contents), compressed)

    def entry(self) -> tuple[bytes, bytes]:
        """What both headers say of it, and its name."""
        flags = 0 if self.name.isascii() else _UTF_8
        name = self.name.encode()
        sizes = (len(self.compressed), self.size)
        when = (_MIDNIGHT, _FIRST_DAY)
        shared = (_VERSION, flags, DEFLATED, *when, self.checksum, *sizes, len(name), 0)
        return _ENTRY.pack(*shared), name


def zipped(members: Iterable[Member]) -> bytes:
    """The zip with those members in that order; together less than 4 GiB (4.4.1.4)."""
    files, directory, place = [], [], 0
    for member in members:
        entry, name = member.entry()
        file = b"".join((_LOCAL, entry, name, member.compressed))
        begin = _DIRECTORY.pack(b"PK\1\2", _VERSION | _UNIX)
        directory += [begin, entry, _PLACE.pack(0, 0, 0, _OWNER_ONLY, place), name]
        files.append(file)
        place += len(file)
    listed = b"".join(directory)
    end = _END.pack(b"PK\5\6", 0, 0, len(files), len(files), len(listed), place, 0)
    return b"".join((*files, listed, end))
