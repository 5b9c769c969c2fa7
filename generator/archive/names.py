"""Names of files in the archive, which every system and every e-depot takes.

Sidecars of MDTO: at most 255 characters, and none of ``< > : " / \\ | ? * # &``
or a space. We keep the ASCII letters and digits, ``-`` and ``.``, and write every other
character as ``=XX``, its bytes in UTF-8 (as quoted-printable does, RFC 2045 6.7): ``P&O/12`` is
``P=26O=2F12``. So two different words never get the same name, and who reads it can turn it
back. ``_`` only stands between a document and its kenmerk.
"""

from __future__ import annotations

import re
from hashlib import sha256

LONGEST = 100
"""Of one word. Two of them, ``_`` and the longest ending stay well below 255."""

DIGITS = 32
"""Of the SHA-256 in the name of a word that is too long."""

_ESCAPED = re.compile(rb"[^A-Za-z0-9.-]|^\.|\.$")
"""A point in front hides a file; Windows drops one at the end."""


def legal(word: str) -> str:
    """The word as a name. A long one is cut, and ``~`` with its SHA-256 keeps it apart."""
    raw = word.encode("utf-8", "surrogateescape")
    name = _ESCAPED.sub(lambda match: b"=%02X" % ord(match[0]), raw).decode("ascii")
    if len(name) <= LONGEST:
        return name
    return f"{name[: LONGEST - DIGITS - 1]}~{sha256(raw).hexdigest()[:DIGITS]}"


def document_name(document: str, kenmerk: str) -> str:
    """The name, without ending, of a document in the archive: ``nota_4012345-1078123-PenO``."""
    return f"{legal(document)}_{legal(kenmerk)}" if kenmerk else legal(document)


def source_path(path: str) -> str:
    """The path of a YAML file in the archive; each folder and the file by itself."""
    *folders, file = path.split("/")
    stem, point, ending = file.rpartition(".")
    return "/".join([*map(legal, folders), f"{legal(stem)}{point}{legal(ending)}"])
