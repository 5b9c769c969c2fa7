"""Names of files that every system and every e-depot takes, for words that may hold any sign.

At most 255 characters, and none of ``< > : " / \\ | ? * # &`` or a space. We keep the ASCII letters
and digits, ``-`` and ``.``, and write every other character as ``=XX``, its bytes in UTF-8 (as
quoted-printable does, RFC 2045 6.7): ``P&O/12`` is ``P=26O=2F12``. So two different words never get
the same name, and who reads it can turn it back. A name that Windows keeps for a device has its
first letter written so: ``CON`` is ``=43ON``.
"""

from __future__ import annotations

import re
from hashlib import sha256

from generator.dossier.file_names import is_reserved

LONGEST = 40
"""Of one word."""

DIGITS = 12
"""Of the SHA-256 that tells apart what was cut."""

_ESCAPED = re.compile(rb"[^A-Za-z0-9.-]|^\.|\.$")
"""A point in front hides a file; Windows drops one at the end."""
_SIGN = re.compile(rb"=([0-9A-F]{2})")


def legal(word: str) -> str:
    """The word as a name. A long one is cut, and ``~`` with its SHA-256 keeps it apart."""
    return cut(spelled(word), word, LONGEST)


def spelled(word: str) -> str:
    """The word in signs that a name may have."""
    raw = _raw(word)
    escaped = _ESCAPED.sub(lambda match: b"=%02X" % ord(match[0]), raw)
    if is_reserved(word):
        escaped = b"=%02X" % raw[0] + raw[1:]
    return escaped.decode("ascii")


def unspelled(path: str) -> str:
    """The path of which that one is made; of what was cut no more is known."""
    raw = _SIGN.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), path.encode("ascii"))
    return raw.decode("utf-8", "surrogateescape")


def cut(name: str, whole: str, longest: int) -> str:
    """A name that is not longer than that; what makes it one of a kind is ``whole``."""
    if len(name) <= longest:
        return name
    return f"{name[: longest - DIGITS - 1]}~{sha256(_raw(whole)).hexdigest()[:DIGITS]}"


def _raw(word: str) -> bytes:
    return word.encode("utf-8", "surrogateescape")
