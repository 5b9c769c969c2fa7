"""The parts of a Word file that comes from anybody: bounded, and read without what it points to."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from lzma import LZMAError
from pathlib import Path

from lxml import etree

from generator.disk.foreign_xml import xml_tree
from generator.received.incoming import LOCKED, contents_of, fault

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
LOCK_OF_WORD = "~$"
OPEN_IN_WORD = (
    "dit is het hulpbestand dat Word maakt zolang een document openstaat; kies het bestand zonder"
    " '~$' voor de naam"
)
TWO_PARTS = "in dit bestand staat een onderdeel twee keer; dan is niet te zeggen welk geldt"
BOMB = "dit bestand wordt uitgepakt veel te groot; zo groot is geen Word-bestand van een rapport"

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


class Package:
    """A Word file, of which the parts are read one by one."""

    def __init__(self, document: Path, made: bytes | None = None) -> None:
        """The file as it stands on the disk, or as it was ``made`` now.

        Raises ``InputError`` when it is no Word file, is locked, or is far too large.
        """
        data = contents_of(document) if made is None else made
        if data.startswith(_OLE):
            raise fault(document, LOCKED if _ENCRYPTED in data else OLD_WORD)
        if data.count(_ENTRY) > MOST_PARTS:  # before zipfile makes an object of each
            raise fault(document, BOMB)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            is_lock = document.name.startswith(LOCK_OF_WORD)
            raise fault(document, OPEN_IN_WORD if is_lock else NOT_WORD) from None
        self.document = document
        entries = self._zip.infolist()
        sizes = [entry.file_size for entry in entries]
        if len(entries) > MOST_PARTS or max(sizes, default=0) > LARGEST_PART:
            raise fault(document, BOMB)
        if sum(sizes) > LARGEST_WHOLE:
            raise fault(document, BOMB)
        self.names = frozenset(entry.filename for entry in entries)
        if len(self.names) < len(entries):
            raise fault(document, TWO_PARTS)

    def part(self, name: str) -> bytes:
        """The part of that name. Raises ``InputError`` when it cannot be read."""
        try:
            with self._zip.open(name) as part:
                data = part.read(LARGEST_PART + 1)
        except _BROKEN:
            raise fault(self.document, NOT_WORD) from None
        if len(data) > LARGEST_PART:
            raise fault(self.document, BOMB)
        return data

    def tree(self, name: str) -> etree._Element:
        """That part as XML, which may bring nothing of its own or from elsewhere with it."""
        data = self.part(name)
        if data.count(b"<") + data.count(b"=") > MOST_SIGNS:
            raise fault(self.document, BOMB)
        try:
            root = xml_tree(data)
        except etree.XMLSyntaxError:
            raise fault(self.document, NOT_WORD) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise fault(self.document, f"in het onderdeel '{name}' staat een DTD; dat mag niet")
        return root
