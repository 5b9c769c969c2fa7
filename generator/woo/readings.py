"""What a stream may say: with and without its tags, with each way to write a letter undone.

Only letters and digits count, in small letters and without accents: a layout breaks lines and
divides words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from urllib.parse import unquote

from generator.content.scripts import has_right_to_left
from generator.woo.streams.stream import NUL, Stream

_TAG = re.compile(r"<[^<>]*>")
_NAMED_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_VALUE = re.compile(r"""=\s*["']([^"']*)["']""")
_OF_XML = re.compile(r"[a-z][A-Za-z0-9]*|(?:https?://schemas|urn:schemas)\S*")
_NO_LETTERS = re.compile(r"(?:[^\w\0]|_)+")
_WORD = re.compile(r"[^\W_]+")
_WHOLE = re.compile(r"(?<![\w\-\xad\ufffe\x02])[^\W\d_]+(?![\w\-\xad\ufffe\x02])")
_ESCAPE = re.compile(
    r"\\(?:u\{?([0-9A-Fa-f]{4,6})\}?|[x']([0-9A-Fa-f]{2})|([0-7]{3})|([0-9A-Fa-f]{1,6}) ?)"
)
_QUOTED = re.compile(r"=([0-9A-F]{2})")
_SOFT_END = re.compile(r"=\r?\n")

_KEPT = b"abcdefghijklmnopqrstuvwxyz0123456789"
_SMALL = bytes.maketrans(bytes(range(65, 91)), bytes(range(97, 123)))
_OTHER = bytes(set(range(256)) - set(_KEPT) - set(range(65, 91)))


def letters_of(text: str) -> str:
    """Only the letters and digits of it, without capitals and accents."""
    small = text.casefold()
    if not small.isascii():
        small = unicodedata.normalize("NFKD", small)
    return _NO_LETTERS.sub("", small)


def ascii_of(data: bytes) -> bytes:
    """Only those letters and digits in bytes that each way to write text has at the same place."""
    return data.translate(_SMALL, _OTHER)


def words_of(text: str) -> set[str]:
    """The words in a text."""
    return set(_WORD.findall(text))


@dataclass(frozen=True)
class Readings:
    """All that a stream may say."""

    stream: Stream

    @cached_property
    def letters(self) -> str:
        """The letters of each reading."""
        return NUL.join(map(letters_of, _readings(self.stream.text))) if self.stream.text else ""

    @cached_property
    def ascii(self) -> bytes:
        """The letters among its bytes."""
        return ascii_of(self.stream.data)

    @cached_property
    def small(self) -> bytes:
        """The bytes of what is neither text nor code, in small letters."""
        is_other = self.stream.text is None and not self.stream.is_code
        return self.stream.data.lower() if is_other else b""

    @cached_property
    def said(self) -> str:
        """What a person may read of it: no tags, and nothing in them."""
        text = "" if self.stream.is_code else self.stream.text or ""
        if not text.lstrip().startswith("<"):
            return text
        return NUL.join(unescape(_TAG.sub(instead, text)) for instead in ("", " "))

    @cached_property
    def marked_up(self) -> str:
        """Its text with its tags."""
        return unescape(self.stream.text or "")

    @cached_property
    def whole_words(self) -> frozenset[str]:
        """Words that stand by themselves, also in a tag."""
        if self.stream.is_code:
            return frozenset()
        values = unescape(_without_names(self.stream.text or ""))
        return frozenset(_WHOLE.findall(f"{self.said}{NUL}{values}"))


def _readings(text: str) -> Iterator[str]:
    values = _without_names(text)
    yield values
    if "<" in text:
        yield unescape(_TAG.sub("", text))
    if "&" in text:
        yield unescape(unescape(values))
    if "%" in text:
        yield unquote(values)
    if "\\" in text:
        yield _ESCAPE.sub(_meant, values)
    if has_right_to_left(text):
        yield values[::-1]  # a page says it as it is drawn, from left to right
    if _QUOTED.search(text):
        yield unquote(_QUOTED.sub(r"%\1", _SOFT_END.sub("", text)))


def _without_names(text: str) -> str:
    """A text with of its tags only the values in them that are no word of XML itself, apart."""
    return _NAMED_TAG.sub(_values, text)


def _values(tag: re.Match[str]) -> str:
    values = (one[1] for one in _VALUE.finditer(tag[0]))
    return NUL.join(("", *(one for one in values if not _OF_XML.fullmatch(one)), ""))


def _meant(escape: re.Match[str]) -> str:
    """The letter that is written with its number: 8 to a digit if it is three digits long."""
    unicode, two, octal, css = escape.groups()
    number = int(octal, 8) if octal else int(unicode or two or css, 16)
    return chr(number) if number < 0x110000 else ""
