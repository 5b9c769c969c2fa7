"""Files of an office program that come from anybody, which are zips of parts: opened within bounds.

Nothing of such a file is read before it is known how much that is.
"""

from __future__ import annotations

import zipfile
import zlib
from abc import ABC, abstractmethod
from io import BytesIO
from lzma import LZMAError
from typing import ClassVar

from lxml import etree

from generator.disk.input_file import LOCKED
from generator.foreign.xml import xml_tree

MOST_PARTS = 2_000
LARGEST_PART = 100_000_000
LARGEST_WHOLE = 400_000_000
"""In bytes, unpacked. A report of 5,000 rows is a tenth of that."""

MOST_SIGNS = 4_000_000
"""Of ``<`` and ``=`` in a part: each element and attribute takes some 150 bytes of memory."""

TWO_PARTS = "in dit bestand staat een onderdeel twee keer; dan is niet te zeggen welk geldt"
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


class ForeignZip(ABC):
    """A file of which the parts are read one by one; ``size`` is what they unpack to.

    A kind of file says in its own words that a file is none (``not_it``), that it is of the ``old``
    kind that is no zip, and that it unpacks far too large (``bomb``).
    """

    not_it: ClassVar[str]
    old: ClassVar[str]
    bomb: ClassVar[str]

    def __init__(self, data: bytes) -> None:
        """Raises what ``refusal`` makes of a file that is no such file, is locked or far too
        large; so do its methods."""
        if data.startswith(_OLE):
            raise self.refusal(LOCKED if _ENCRYPTED in data else self.old)
        if data.count(_ENTRY) > MOST_PARTS:  # before zipfile makes an object of each
            raise self.refusal(self.bomb)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError):
            raise self.refusal(self.not_it) from None
        entries = self._zip.infolist()
        sizes = [entry.file_size for entry in entries]
        self.size = sum(sizes)
        if len(entries) > MOST_PARTS or max(sizes, default=0) > LARGEST_PART:
            raise self.refusal(self.bomb)
        if self.size > LARGEST_WHOLE:
            raise self.refusal(self.bomb)
        self.names = frozenset(entry.filename for entry in entries)
        if len(self.names) < len(entries):
            raise self.refusal(TWO_PARTS)

    @abstractmethod
    def refusal(self, reason: str) -> Exception:
        """The error that tells why this file is not taken; who knows where it stands tells more."""

    def part(self, name: str) -> bytes:
        """The part of that name."""
        try:
            with self._zip.open(name) as part:
                data = part.read(LARGEST_PART + 1)
        except _BROKEN:
            raise self.refusal(self.not_it) from None
        if len(data) > LARGEST_PART:
            raise self.refusal(self.bomb)
        return data

    def parts(self) -> dict[str, bytes]:
        """All of them at once, for a file that is known to be small."""
        return {name: self.part(name) for name in self._zip.namelist()}

    def tree(self, name: str) -> etree._Element:
        """That part as XML, which may bring nothing of its own or from elsewhere with it."""
        data = self.part(name)
        if data.count(b"<") + data.count(b"=") > MOST_SIGNS:
            raise self.refusal(self.bomb)
        try:
            root = xml_tree(data)
        except etree.XMLSyntaxError:
            raise self.refusal(self.not_it) from None
        if root.getroottree().docinfo.internalDTD is not None:
            raise self.refusal(DTD.format(name))
        return root
