"""Bytes that are written as letters: base64 and hexadecimal."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator

from generator.woo.streams.stream import Inner

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}(?:\r?\n *[A-Za-z0-9+/_-]+)*")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2}[\s,:]?){5,}")
_FROM_URL = str.maketrans("-_", "+/", "\r\n ")
_LONG = 200
"""From so many bytes it may be a file of its own."""


def decoded(text: str) -> Iterator[Inner]:
    """What those say; of short ones all texts together, and all that are none."""
    short: tuple[list[bytes], list[bytes]] = [], []
    texts, others = short
    for data in _each(text):
        if len(data) >= _LONG:
            yield Inner("in een code", data)
        else:
            (texts if _is_unicode(data) else others).append(data)
    yield from (Inner("in een code", b"\n".join(ones)) for ones in short if ones)


def _each(text: str) -> Iterator[bytes]:
    for run in set(_HEX.findall(text)):
        digits = "".join(filter(str.isalnum, run))
        yield bytes.fromhex(digits[: len(digits) // 2 * 2])
    for run in set(_BASE64.findall(text)):
        letters = run.translate(_FROM_URL)
        for begin in range(4):  # letters before it may look like a part of it
            own = letters[begin:]
            yield b64decode(own[: len(own) // 4 * 4] + _rest(own))


def _is_unicode(data: bytes) -> bool:
    try:
        return "\0" not in data.decode()
    except UnicodeDecodeError:
        return False


def _rest(letters: str) -> str:
    """The last letters that make no four, filled up."""
    rest = letters[len(letters) // 4 * 4 :]
    return rest + "=" * (4 - len(rest)) if len(rest) > 1 else ""
