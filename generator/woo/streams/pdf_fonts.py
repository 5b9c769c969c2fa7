"""Which letters the codes of a font mean, by its own table (ISO 32000-1 9.10.3)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

_RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w*)>|\[([^\]]*)\])")
_CHAR = re.compile(rb"<(\w+)>\s*<(\w*)>")
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)


@dataclass(frozen=True)
class Codes:
    """The letters of a font by their codes, each of ``width`` bytes."""

    width: int
    letters: Mapping[int, str]

    def text(self, data: bytes) -> str:
        """What a string in that font says."""
        steps = range(0, len(data), self.width)
        codes = (int.from_bytes(data[at : at + self.width], "big") for at in steps)
        return "".join(self.letters.get(code, "") for code in codes)


Fonts = Mapping[bytes, tuple[Codes, ...]]
"""By the name that a page has for them."""


def fonts_of(objects: Iterable[PdfObject | None]) -> Fonts:
    """All fonts in a file, by every name that they have somewhere."""
    found: defaultdict[bytes, dict[int, Codes]] = defaultdict(dict)
    for name, font in (pair for one in objects for pair in _named(one)):
        table = font.get("/ToUnicode")
        stream = table.get_object() if table else None
        if isinstance(stream, StreamObject):
            found[name.removeprefix("/").encode()][id(stream)] = _codes(stream.get_data())
    return {name: tuple(own.values()) for name, own in found.items()}


def _named(found: object) -> Iterator[tuple[str, DictionaryObject]]:
    """Fonts in a dictionary and in what stands in it, with their names."""
    if isinstance(found, ArrayObject):
        yield from (pair for one in found for pair in _named(one))
    if not isinstance(found, DictionaryObject):
        return
    for name, value in found.items():
        fonts = value.get_object() if name == "/Font" else None
        if isinstance(fonts, DictionaryObject):
            for own, font in fonts.items():
                meant = font.get_object()
                if isinstance(meant, DictionaryObject):
                    yield own, meant
        else:
            yield from _named(value)


def _codes(table: bytes) -> Codes:
    letters, width = {}, 1
    for code, text in (pair for part in _CHARS.findall(table) for pair in _CHAR.findall(part)):
        letters[int(code, 16)], width = _letters(text), len(code) // 2
    for first, last, text, texts in (
        row for part in _RANGES.findall(table) for row in _RANGE.findall(part)
    ):
        width = len(first) // 2
        letters |= dict(_range(int(first, 16), int(last, 16), text, texts))
    return Codes(width, letters)


def _range(first: int, last: int, text: bytes, texts: bytes) -> Iterator[tuple[int, str]]:
    each = re.findall(rb"<(\w*)>", texts)
    for number, code in enumerate(range(first, min(last, first + 0xFFFF) + 1)):
        if each:
            yield code, _letters(each[number]) if number < len(each) else ""
        else:
            start = _letters(text)
            yield code, start[:-1] + chr(ord(start[-1]) + number) if start else ""


def _letters(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "replace")
