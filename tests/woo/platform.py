"""A reader of the productierapport that follows the rules of the platform, as its source has them.

It knows an xlsx by its first sheet and its cells as text, as ``xlsx2csv`` gives them. What it does
not understand it takes for something else without a word; so does this reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

_MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_REQUIRED = ("id", "document", "beoordeling", "beoordelingsgrond")
_JUDGEMENTS = ("openbaar", "deels openbaar", "reeds openbaar", "niet openbaar")
_GROUNDS = {
    *(f"5.1.1{letter}" for letter in "abcde"),
    *(f"5.1.2{letter}" for letter in "abcdefghi"),
    *("5.1.5", "5.2", "5.4", "dubbel"),
}
_DAYS = ("%Y-%m-%d", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%Y", "%d/%m/%Y %H:%M")
_YES = ("true", "ja", "yes", "1", "y", "j")
_MOST_ROWS = 50_000


class RefusedError(Exception):
    """The platform does not take the file."""


@dataclass(frozen=True)
class Row:
    """A document as the platform understands it."""

    id: str
    matter: str
    title: str
    day: date | None
    judgement: str
    grounds: tuple[str, ...]
    remark: str
    suspended: bool
    case_numbers: tuple[str, ...]

    def number(self, prefix: str) -> str:
        """What it is called on the platform."""
        return f"{prefix}-{self.matter}-{self.id}"


def read(xlsx: bytes) -> list[Row]:
    """The documents in it. Raises ``RefusedError`` as the platform would."""
    return read_cells(_cells(xlsx))


def read_cells(cells: Sequence[Sequence[str]]) -> list[Row]:
    """The documents in the cells of the first sheet. Raises ``RefusedError``."""
    headings, *rows = cells
    names = [re.sub(r"^\d+", "", heading.strip()).strip().lower() for heading in headings]
    if missing := [name for name in _REQUIRED if name not in names]:
        raise RefusedError(f"columns are missing: {missing}")
    if ("matter" in names) == ("publicatiecontext" in names):
        raise RefusedError("either matter or publicatiecontext")
    if len(rows) > _MOST_ROWS:
        raise RefusedError("too many rows")
    documents = [_row(dict(zip(names, row, strict=False))) for row in rows if any(row)]
    if len({one.number("") for one in documents}) < len(documents):
        raise RefusedError("two documents with one number")
    return documents


def stored(rows: Iterable[Row], names: Iterable[str]) -> dict[str, str]:
    """Which uploaded file becomes the document of which ID; all others are dropped."""
    known, taken = {row.id for row in rows}, dict[str, str]()
    for name in names:
        if (own := file_id(name).lower()) in known:
            taken.setdefault(own, name)
    return taken


def file_id(name: str) -> str:
    """The ID that the platform takes from the name of an uploaded file."""
    found = re.match(r"^[a-zA-Z0-9]+", name.rpartition(".")[0])
    return found[0] if found else ""


def _row(cells: dict[str, str]) -> Row:
    matter = cells.get("matter", "") or cells.get("publicatiecontext", "")
    remark = cells.get("toelichting", "")
    if not re.fullmatch(r"[a-zA-Z0-9.-]{1,170}", cells["id"]):
        raise RefusedError(f"id: {cells['id']}")
    if not re.fullmatch(r"[A-Za-z0-9._~-]{2,255}", matter):
        raise RefusedError(f"matter: {matter}")
    if len(cells["document"].encode()) > 500 or len(remark) > 1000:
        raise RefusedError("too long")
    judgement = cells["beoordeling"].strip().lower()
    cases = tuple(filter(None, map(str.strip, re.split("[;,]", cells.get("zaaknummer", "")))))
    if not all(re.fullmatch(r"[a-z0-9-.;() ]+", one, re.IGNORECASE) for one in cases):
        raise RefusedError(f"zaaknummer: {cases}")
    return Row(
        id=cells["id"].lower(),
        matter=matter,
        title=cells["document"],
        day=_day(cells.get("datum", "")),
        judgement=judgement if judgement in _JUDGEMENTS else "niet openbaar",
        grounds=tuple(_grounds(cells["beoordelingsgrond"])),
        remark=remark,
        suspended=cells.get("opgeschort", "").lower() in _YES,
        case_numbers=cases,
    )


def _grounds(cell: str) -> Iterator[str]:
    for word in filter(None, map(str.strip, cell.split(";"))):
        ground = re.sub(r"(\d)\.([a-z])$", r"\1\2", word)
        if ground in _GROUNDS:
            yield ground


def _day(cell: str) -> date | None:
    if not cell:
        return None
    for form in _DAYS:
        with suppress(ValueError):
            return datetime.strptime(cell, form).date()
    raise RefusedError(f"datum: {cell}")


def _cells(xlsx: bytes) -> list[list[str]]:
    with ZipFile(BytesIO(xlsx)) as parts:
        shared = etree.fromstring(parts.read("xl/sharedStrings.xml"))
        sheet = etree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(str(one) for one in item.itertext()) for item in shared]
    return [
        [texts[int(cell.findtext("m:v", "", _MAIN))] for cell in row]
        for row in sheet.iterfind("m:sheetData/m:row", _MAIN)
    ]
