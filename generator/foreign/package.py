"""The parts of a Word file that comes from anybody: bounded, and read without what it points to."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from lzma import LZMAError

from lxml import etree

from generator.disk.input_file import LOCKED
from generator.foreign.xml import xml_tree

MOST_PARTS = 2_000
LARGEST_PART = 100_000_000
LARGEST_WHOLE = 400_000_000
"""In bytes, unpacked. A report of 5,000 rows is a tenth of that."""

MOST_SIGNS = 4_000_000
"""Of ``<`` and ``=`` in a part: each element and attribute takes some 150 bytes of memory."""

NOT_WORD = "dit bestand is geen Word-bestand (.docx), of het is beschadigd"
OLD_WORD = (
    "dit is een Word-bestand van de oude soort (.doc); open het in Word en sla het op als"
    " 'Word-document (*.docx)'"
)
TWO_PARTS = "in dit bestand staat een onderdeel twee keer; dan is niet te zeggen welk geldt"
BOMB = "dit bestand wordt uitgepakt veel te groot; zo groot is geen Word-bestand van een rapport"
DTD = "in het onderdeel '{}' staat een DTD; dat mag niet"

_BROKEN = (
    KeyError,
    ValueError,
    RuntimeError,
    OSError,
    EOFError,
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
)
"""What `zipfile` raises of a part that cannot be read; ``ValueError`` for one at a place before
the beginning."""

_ENTRY = b"PK\x01\x02"
"""How each entry in the list of a zip begins (APPNOTE 4.3.12)."""

_OLE = b"\xd0\xcf\x11\xe0"
"""How a file of an older kind begins, and one with a password ([MS-CFB] 2.2)."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""What the second of those holds ([MS-OFFCRYPTO] 2.3.4.4)."""


class PackageError(ValueError):
    """A package is not as it must be; the text says in Dutch what is missing."""


class ForeignPackage:
    """A Word file, of which the parts are read one by one; ``size`` is what they unpack to."""

    def __init__(self, data: bytes) -> None:
        """Raises what ``refusal`` makes of a file that is no Word file, is locked or far too
        large; so do its methods."""
        if data.startswith(_OLE):
            raise self.refusal(LOCKED if _ENCRYPTED in data else OLD_WORD)
        if data.count(_ENTRY) > MOST_PARTS:  # before zipfile makes an object of each
            raise self.refusal(BOMB)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise self.refusal(NOT_WORD) from None
        entries = self._zip.infolist()
        sizes = [entry.file_size for entry in entries]
        self.size = sum(sizes)
        if len(entries) > MOST_PARTS or max(sizes, default=0) > LARGEST_PART:
            raise self.refusal(BOMB)
        if self.size > LARGEST_WHOLE:
            raise self.refusal(BOMB)
        self.names = frozenset(entry.filename for entry in entries)
        if len(self.names) < len(entries):
            raise self.refusal(TWO_PARTS)

    def refusal(self, reason: str) -> Exception:
        """The error that tells why this file is not taken; who knows where it stands tells more."""
        return PackageError(reason)

    def part(self, name: str) -> bytes:
        """The part of that name."""
        try:
            with self._zip.open(name) as part:
                data = part.read(LARGEST_PART + 1)
        except _BROKEN:
            raise self.refusal(NOT_WORD) from None
        if len(data) > LARGEST_PART:
            raise self.refusal(BOMB)
        return data

    def parts(self) -> dict[str, bytes]:
        """All of them at once, for a file that is known to be small."""
        return {name: self.part(name) for name in self._zip.namelist()}

    def tree(self, name: str) -> etree._Element:
        """That part as XML, which may bring nothing of its own or from elsewhere with it."""
        data = self.part(name)
        if data.count(b"<") + data.count(b"=") > MOST_SIGNS:
            raise self.refusal(BOMB)
        try:
            root = xml_tree(data)
        except etree.XMLSyntaxError:
            raise self.refusal(NOT_WORD) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise self.refusal(DTD.format(name))
        return root
