"""Workbooks for the tests, as Excel saves them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def workbook(
    rows: Sequence[Sequence[object]], change: Callable[[Workbook, Worksheet], None] | None = None
) -> bytes:
    """A workbook with those rows on its only sheet, after a change."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(list(row))
    if change:
        change(book, sheet)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same with another part, or with other contents of that part."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return target.getvalue()


def part_of(data: bytes, name: str) -> bytes:
    """The contents of that part."""
    with ZipFile(BytesIO(data)) as package:
        return package.read(name)
