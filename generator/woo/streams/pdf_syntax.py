"""Strings and names in the syntax of a PDF, and what a page shows with them (ISO 32000-1 7.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.woo.streams.pdf_fonts import Fonts

_LITERAL = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\([^()]*+\))*+\))*+\)"
_HEX = rb"<[0-9A-Fa-f\s]*>"
_NAME = rb"/[^\s()<>\[\]{}/%]+"
_WORD = re.compile(rb"(%b|%b)|(%b)(?:\s+[-\d.]+\s+Tf)?" % (_LITERAL, _HEX, _NAME), re.DOTALL)
_FONT = re.compile(rb"/(\S+)\s+[-\d.]+\s+Tf")

_ESCAPE = re.compile(rb"\\(\r\n|[0-7]{1,3}|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_MARKS = {b"\xfe\xff": "utf-16-be", b"\xff\xfe": "utf-16-le", b"\xef\xbb\xbf": "utf-8"}
_PDFDOC = dict(zip(range(0x93, 0x9F), "\ufb01\ufb02ŁŒŠŸŽıłœšž", strict=True))
"""Letters that stand elsewhere than in Latin-1 (ISO 32000-1 D.2)."""

_IN_NAME = re.compile(rb"#([0-9A-Fa-f]{2})")


def strings(syntax: bytes) -> Iterator[str]:
    """Each string in it as text, in the codes that a PDF knows."""
    return (_text(_bytes(found[1])) for found in _WORD.finditer(syntax) if found[1])


def names(syntax: bytes) -> Iterator[str]:
    """Each name in it, once."""
    for name in {found[2] for found in _WORD.finditer(syntax) if found[2]}:
        yield _text(_IN_NAME.sub(lambda code: bytes.fromhex(code[1].decode()), name[1:]))


def shown(content: bytes, fonts: Fonts) -> Iterator[str]:
    """What the commands of a page show, as its fonts say which letters are meant.

    Words are one row, however they are divided. Of a font of which there are more by that name,
    each is tried.
    """
    for choice in range(max((len(own) for own in fonts.values()), default=0)):
        yield "".join(_shown(content, fonts, choice))


def _shown(content: bytes, fonts: Fonts, choice: int) -> Iterator[str]:
    codes = None
    for found in _WORD.finditer(content):
        if font := _FONT.fullmatch(found[0]):
            own = fonts.get(font[1], ())
            codes = own[min(choice, len(own) - 1)] if own else None
        elif found[1]:
            data = _bytes(found[1])
            yield codes.text(data) if codes else _text(data)


def _bytes(string: bytes) -> bytes:
    """Those of a string, without how they are written."""
    if string.startswith(b"<"):
        digits = b"".join(string[1:-1].split()).decode()
        return bytes.fromhex(digits + "0" * (len(digits) % 2))
    return _ESCAPE.sub(_meant, string[1:-1])


def _meant(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if code[:1].isdigit() and code < b"8":
        return bytes((int(code, 8) & 255,))
    return b"" if code in (b"\r\n", b"\n", b"\r") else _ESCAPED.get(code, code)


def _text(data: bytes) -> str:
    """A string as text, in the codes of ISO 32000-1 7.9.2.2."""
    for mark, codec in _MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    return data.decode("latin-1").translate(_PDFDOC)
