"""Bytes that are no UTF-8 → the text that somebody saved in another encoding.

Windows saves as ANSI (cp1252) or "Unicode" (UTF-16). Bytes mean something in nearly every
encoding, so what comes out must look like Dutch: a text of an old Mac does not.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

ANSI = "ANSI (Windows-1252)"
UTF_16 = "UTF-16 ('Unicode')"
UTF_8 = "UTF-8"

_VALID = re.compile(
    rb"((?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+)"
)
"""What is UTF-8: a file to which somebody pasted may be so for a part."""

_LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÑÓÔÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
_SIGNS = "€‚„…‘’“”•–—\u00a0°²³·«»§±½¼¾µ©®´×"
_USUAL = re.compile(rf"[{_LETTERS}{_SIGNS}]*")
_WITHIN_A_WORD = re.compile(r"[^\W\d_]([‘“•–—…]+[^\W\d_]|[‚„])")
"""Letters of an old Mac or of DOS look so: ori‘ntatie, caf‚."""


def text_of(raw: bytes) -> tuple[str, str] | None:
    """The text, and the name of the encoding it had; None when that is not certain.

    What is UTF-8 already is as it is, without its byte order mark.
    """
    try:
        return raw.decode("utf-8").removeprefix("\ufeff"), UTF_8
    except UnicodeDecodeError:
        pass
    for name, decode in DECODERS:
        if (text := decode(raw)) is not None:
            return text, name
    return None


def _utf_16(raw: bytes) -> str | None:
    little = raw.startswith(codecs.BOM_UTF16_LE)
    if not little and not raw.startswith(codecs.BOM_UTF16_BE):
        return None
    try:
        return raw[2:].decode("utf-16-le" if little else "utf-16-be")
    except UnicodeDecodeError:
        return None


def _ansi(raw: bytes) -> str | None:
    if b"\0" in raw:
        return None
    pieces = _VALID.split(raw)  # every other one is valid
    try:
        foreign = [piece.decode("cp1252") for piece in pieces[::2]]
        pieces_of_text = [piece.decode("utf-8") for piece in pieces[1::2]]
    except UnicodeDecodeError:
        return None
    if not all(map(_USUAL.fullmatch, foreign)):
        return None
    text = "".join(map("".join, zip(foreign, [*pieces_of_text, ""], strict=True)))
    return None if _WITHIN_A_WORD.search(text) else text


DECODERS: tuple[tuple[str, Callable[[bytes], str | None]], ...] = ((UTF_16, _utf_16), (ANSI, _ansi))
"""From the surest to the one that nearly always gives something."""
