"""A reader of the productierapport that follows the rules of the platform, as its source has them.

It knows an xlsx by its first sheet and its cells as text, as ``xlsx2csv`` gives them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
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
    case_numbers: tuple[str, ...]

    def number(self, prefix: str) -> str:
        """What it is called on the platform."""
        return f"{prefix}-{self.matter}-{self.id}"


def read(xlsx: bytes) -> list[Row]:
    """The documents in it. Raises ``RefusedError`` as the platform would."""
    headings, *rows = _cells(xlsx)
    names = [re.sub(r"^\d+", "", heading.strip()).strip().lower() for heading in headings]
    if missing := [name for name in _REQUIRED if name not in names]:
        raise RefusedError(f"columns are missing: {missing}")
    if ("matter" in names) == ("publicatiecontext" in names):
        raise RefusedError("either matter or publicatiecontext")
    if len(rows) > _MOST_ROWS:
        raise RefusedError("too many rows")
    return [_row(dict(zip(names, row, strict=True))) for row in rows]


def file_id(name: str) -> str:
    """The ID that the platform takes from the name of an uploaded file."""
    found = re.match(r"^[a-zA-Z0-9]+", name.rpartition(".")[0])
    return found[0] if found else ""


def _row(cells: dict[str, str]) -> Row:
    if not re.fullmatch(r"[a-zA-Z0-9.-]{1,170}", cells["id"]):
        raise RefusedError(f"id: {cells['id']}")
    if not re.fullmatch(r"[A-Za-z0-9._~-]{2,255}", cells["matter"]):
        raise RefusedError(f"matter: {cells['matter']}")
    if len(cells["document"].encode()) > 500 or len(cells["toelichting"]) > 1000:
        raise RefusedError("too long")
    judgement = cells["beoordeling"].strip().lower()
    grounds = filter(None, (one.strip() for one in cells["beoordelingsgrond"].split(";")))
    cases = tuple(filter(None, map(str.strip, re.split("[;,]", cells["zaaknummer"]))))
    if not all(re.fullmatch(r"[a-z0-9-.;() ]+", one, re.IGNORECASE) for one in cases):
        raise RefusedError(f"zaaknummer: {cells['zaaknummer']}")
    return Row(
        id=cells["id"].lower(),
        matter=cells["matter"],
        title=cells["document"],
        day=date.fromisoformat(cells["datum"]) if cells["datum"] else None,
        judgement=judgement if judgement in _JUDGEMENTS else "niet openbaar",
        grounds=tuple(one for one in grounds if one in _GROUNDS),
        remark=cells["toelichting"],
        case_numbers=cases,
    )


def _cells(xlsx: bytes) -> list[list[str]]:
    with ZipFile(BytesIO(xlsx)) as parts:
        shared = etree.fromstring(parts.read("xl/sharedStrings.xml"))
        sheet = etree.fromstring(parts.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(str(one) for one in item.itertext()) for item in shared]
    return [
        [texts[int(cell.findtext("m:v", "", _MAIN))] for cell in row]
        for row in sheet.iterfind("m:sheetData/m:row", _MAIN)
    ]
