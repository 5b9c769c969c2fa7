"""A CSV to a sheet. Nothing in such a file says how it was written, so that must be certain.

The words are in UTF-8, in UTF-16 with its mark, or in the code of Windows; columns are parted by
what stands in the first line; a decimal comma or point is known by a number that can be read in
one way only.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from io import StringIO
from typing import TypeAlias

from generator.content.characters import IMPOSSIBLE
from generator.dutch import date_text
from generator.sheets.sheet import (
    MOST_ROWS,
    Cell,
    Sheet,
    SheetError,
    cell_name,
    one_line,
    sheet_of,
)
from generator.talen import with_other_signs

DELIMITERS = ";\t,"
"""What parts columns, the surest first: in Dutch a comma also stands in numbers and in names."""

UNKNOWN_CODE = (
    "de letters van dit bestand zijn niet zeker te lezen; sla het in Excel op als"
    " 'CSV UTF-8 (door komma's gescheiden)'"
)
UNEVEN = (
    "op deze rij staan {count} waarden, en op de rij met koppen {wanted}; {sign} scheidt hier de"
    " kolommen, dus een waarde met dat teken erin hoort tussen aanhalingstekens"
)
QUOTES = "de aanhalingstekens van dit bestand kloppen niet; sla het in Excel opnieuw op als CSV"
BOTH = (
    "dit getal is anders geschreven dan dat in cel {other}: de een heeft een decimale komma, de"
    " ander een punt; schrijf alle getallen met een komma"
)
NO_DAY = "de datum '{}' bestaat niet"

_MARKS: Mapping[bytes, str] = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
_WINDOWS = "cp1252"
_OF_WINDOWS = frozenset(
    "éëèêïíîöóôüúûáàäâçñÉËÈÊÏÍÎÖÓÔÜÚÛÁÀÄÂÇÑ€–—‘’“”…•°½¼²³±·ß§©®´\N{NO-BREAK SPACE}"
)
"""What Dutch texts hold beside ASCII: another byte was written in another code."""

_SEPARATOR = re.compile(r"sep=(.)\r?\n?")
"""With this line Excel says what parts the columns."""

_SIGN = r"[-−]?"
_DUTCH = re.compile(rf"{_SIGN}([1-9]\d{{0,2}}(\.\d{{3}})+|0|[1-9]\d*)(,\d+)?\s?%?")
_ENGLISH = re.compile(rf"{_SIGN}([1-9]\d{{0,2}}(,\d{{3}})+|0|[1-9]\d*)(\.\d+)?\s?%?")
"""What begins with a zero too many is the number of a case or a telephone, and no figure."""
_SURE = re.compile(rf"{_SIGN}(0|[1-9]\d*)\s?%?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_NAMES = {";": "een puntkomma", "\t": "een tab", ",": "een komma"}


Placed: TypeAlias = list[tuple[tuple[int, int], str]]
"""The texts of a row, each with its row and column."""


def from_csv(data: bytes) -> Sheet:
    """The sheet that a CSV holds. Raises ``SheetError``."""
    text = _decoded(data)
    if found := IMPOSSIBLE.search(text):
        raise SheetError(UNKNOWN_CODE, text.count("\n", 0, found.start()) + 1)
    rows = list(_rows(text))
    notation = _notation(rows)
    return sheet_of([[_cell(text, *at, notation) for at, text in row] for row in rows])


def _decoded(data: bytes) -> str:
    marked = next((code for mark, code in _MARKS.items() if data.startswith(mark)), None)
    for code in (marked,) if marked else ("utf-8", _WINDOWS):
        try:
            text = data.decode(code)
        except UnicodeDecodeError:
            continue
        if code != _WINDOWS or _OF_WINDOWS.issuperset(sign for sign in text if sign > "\x7f"):
            return text
    raise SheetError(UNKNOWN_CODE)


def _rows(text: str) -> Iterator[Placed]:
    """The rows, which have as many cells as the first."""
    told = _SEPARATOR.match(text)
    body = text[told.end() :] if told else text
    first = body.partition("\n")[0]
    sign = told[1] if told else next((one for one in DELIMITERS if one in first), DELIMITERS[0])
    width = 0
    try:
        for number, row in enumerate(csv.reader(StringIO(body, ""), delimiter=sign, strict=True)):
            at = number + 1 + bool(told)
            width = width or len(_bare(row))
            if len(_bare(row)) > width:
                counted = {
                    "count": len(_bare(row)),
                    "wanted": width,
                    "sign": _NAMES.get(sign, sign),
                }
                raise SheetError(UNEVEN.format(**counted), at)
            yield [((at, column), one_line(one)) for column, one in enumerate(row, 1)]
            if number > MOST_ROWS:
                return
    except csv.Error:
        raise SheetError(QUOTES) from None


def _bare(row: Sequence[str]) -> Sequence[str]:
    """The row up to its last cell with words."""
    last = max((at for at, text in enumerate(row, 1) if text.strip()), default=0)
    return row[:last]


def _notation(rows: Sequence[Placed]) -> re.Pattern[str] | None:
    """How numbers are written in the file; None when none tells it for certain.

    Raises ``SheetError`` when two tell it otherwise.
    """
    first: dict[re.Pattern[str], tuple[int, int]] = {}
    for at, text in (one for row in rows for one in row):
        ways = [way for way in (_DUTCH, _ENGLISH) if way.fullmatch(text)]
        if len(ways) == 1 and ways[0] not in first:
            first[ways[0]] = at
            if len(first) > 1:
                other, _ = first.values()
                raise SheetError.in_cell(BOTH.format(other=cell_name(*other)), *at)
    return next(iter(first), None)


def _cell(text: str, row: int, column: int, notation: re.Pattern[str] | None) -> Cell:
    """A cell; of a number in English the signs change, all else is printed as it was written."""
    if day := _day(text, row, column):
        return Cell(row, column, date_text(day), day=day)
    if (notation or _SURE).fullmatch(text):
        dutch = with_other_signs(text) if notation is _ENGLISH else text
        bare = dutch.rstrip("% ").replace(".", "").replace(",", ".").replace("−", "-")
        return Cell(row, column, dutch, Decimal(bare))
    return Cell(row, column, text)


def _day(text: str, row: int, column: int) -> date | None:
    found = _ISO.fullmatch(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        raise SheetError.in_cell(NO_DAY.format(text), row, column) from None
