"""Names of files in the archive, which every system and every e-depot takes.

Sidecars of MDTO: at most 255 characters, and none of ``< > : " / \\ | ? * # &``
or a space. We keep the ASCII letters and digits, ``-`` and ``.``, and write every other
character as ``=XX``, its bytes in UTF-8 (as quoted-printable does, RFC 2045 6.7): ``P&O/12`` is
``P=26O=2F12``. So two different words never get the same name, and who reads it can turn it
back. ``_`` only stands between a document and its kenmerk. A name that Windows keeps for a
device has its first letter written so: ``CON`` is ``=43ON``.

A path in an archive stays below 200 characters, whatever is archived: Windows takes 260 and
SharePoint 400, with all that stands before it. So a long name is cut.
"""

from __future__ import annotations

import re
from hashlib import sha256

from generator.dossier.file_names import is_reserved

LONGEST, LONGEST_PAIR = 40, 56
"""Of one word, and of a document with its kenmerk."""

DIGITS = 12
"""Of the SHA-256 that tells apart what was cut."""

_ESCAPED = re.compile(rb"[^A-Za-z0-9.-]|^\.|\.$")
"""A point in front hides a file; Windows drops one at the end."""
_SIGN = re.compile(rb"=([0-9A-F]{2})")


def legal(word: str) -> str:
    """The word as a name. A long one is cut, and ``~`` with its SHA-256 keeps it apart."""
    return _cut(_spelled(word), word, LONGEST)


def document_name(document: str, kenmerk: str) -> str:
    """The name, without ending, of a document in the archive: ``nota_4012345-1078123-PenO``."""
    if not kenmerk:
        return legal(document)
    name = f"{_spelled(document)}_{_spelled(kenmerk)}"
    return _cut(name, f"{document}\0{kenmerk}", LONGEST_PAIR)


def source_path(path: str) -> str:
    """The path of a YAML file in the archive; each folder and the file by itself."""
    *folders, file = path.split("/")
    stem, point, ending = file.rpartition(".")
    return "/".join([*map(legal, folders), f"{legal(stem)}{point}{legal(ending)}"])


def unspelled(path: str) -> str:
    """The path that was archived under that one; of what was cut no more is known."""
    raw = _SIGN.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), path.encode("ascii"))
    return raw.decode("utf-8", "surrogateescape")


def _spelled(word: str) -> str:
    """The word in signs that a name may have."""
    raw = _raw(word)
    escaped = _ESCAPED.sub(lambda match: b"=%02X" % ord(match[0]), raw)
    if is_reserved(word):
        escaped = b"=%02X" % raw[0] + raw[1:]
    return escaped.decode("ascii")


def _cut(name: str, whole: str, longest: int) -> str:
    if len(name) <= longest:
        return name
    return f"{name[: longest - DIGITS - 1]}~{sha256(_raw(whole)).hexdigest()[:DIGITS]}"


def _raw(word: str) -> bytes:
    return word.encode("utf-8", "surrogateescape")
