"""The bytes of a file → text in which every spot has a line and a column."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import normalize

from generator.disk.input_file import MAX_BYTES, too_large
from generator.problems import InputError, Place, Problem

MAX_LINES = 250_000
"""Bounds what a file of nothing but line ends costs."""

SIGNATURES = (
    (b"\xff\xfe", "dit bestand is opgeslagen als UTF-16"),
    (b"\xfe\xff", "dit bestand is opgeslagen als UTF-16"),
    (b"PK\x03\x04", "dit is geen YAML-bestand, maar een Word-, Excel- of zipbestand"),
    (b"%PDF-", "dit is geen YAML-bestand, maar een pdf"),
)
"""How files begin that are often taken for YAML, and what to say of them."""

SAVE_AS_UTF8 = "sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)"

LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class FileText:
    """The text of a file. Lines and columns count from 0 here, from 1 in a ``Place``."""

    name: str
    content: str
    starts: array[int]

    @classmethod
    def of(cls, name: str, content: str) -> FileText:
        """The text, with the place where each line starts."""
        ends = (match.end() for match in LINE_END.finditer(content))
        return cls(name, content, array("L", [0, *ends]))

    def place(self, line: int, column: int) -> Place:
        """The place of that line and column."""
        return Place(self.name, line + 1, column + 1)

    def place_at(self, index: int) -> Place:
        """The place of the character at that index."""
        line = self.line_at(index)
        return self.place(line, index - self.starts[line])

    def index_of(self, place: Place) -> int:
        """The index of the character at that place."""
        return self.starts[place.line - 1] + place.column - 1

    def line_at(self, index: int) -> int:
        """The line that holds the character at that index."""
        return bisect_right(self.starts, index) - 1

    def line(self, number: int) -> str:
        """The line without its end; empty if there is no such line."""
        if not 0 <= number < len(self.starts):
            return ""
        after = self.starts[number + 1 : number + 2] or array("L", [len(self.content)])
        return self.content[self.starts[number] : after[0]].rstrip("\r\n")


def decode(raw: bytes, name: str) -> FileText:
    """The text of the file called ``name``, without its byte order mark.

    A letter and its accent are one sign in it (NFC, Unicode Standard Annex 15), also in a file of
    a Mac, which keeps them apart.

    Raises ``InputError`` for a file that is too large or is no UTF-8 text.
    """
    _refuse(len(raw) > MAX_BYTES, Place(name), too_large(MAX_BYTES))
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    for start, what in SIGNATURES:
        _refuse(raw.startswith(start), Place(name), f"{what}; {SAVE_AS_UTF8}")
    _refuse(b"\0" in raw[:2], Place(name), f"dit is geen gewone tekst, of UTF-16; {SAVE_AS_UTF8}")
    content = normalize("NFC", _utf8(raw, name))
    lines = len(LINE_END.findall(content))
    _refuse(lines > MAX_LINES, Place(name), f"dit bestand heeft te veel regels ({lines})")
    return FileText.of(name, content)


def _refuse(wrong: object, place: Place, message: str) -> None:
    if wrong:
        raise InputError([Problem(place, message)])


def _utf8(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _last_place(raw[: error.start].decode("utf-8"), name)
        guess = raw[error.start : error.start + 1].decode("cp1252", errors="ignore")
        character = f" (het teken '{guess}'?)" if guess.isprintable() and guess else ""
        message = (
            f"hier staat een teken dat niet als UTF-8 is opgeslagen{character}; {SAVE_AS_UTF8}"
        )
        raise InputError([Problem(place, message)]) from None


def _last_place(before: str, name: str) -> Place:
    """The place of what follows ``before``."""
    lines = LINE_END.split(before)
    return Place(name, len(lines), len(lines[-1]) + 1)
