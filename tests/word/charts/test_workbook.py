from __future__ import annotations

import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO

from lxml import etree

from generator.word.charts.sheet import ChartSheet, Formula, SheetColumn
from generator.word.charts.workbook import workbook

SHEET = ChartSheet(
    (
        SheetColumn("Datum", "[$-413]d mmm yyyy", (date(2024, 1, 1), date(2025, 1, 1))),
        SheetColumn("=Kop", '[$-413]#,##0.0"%"', (Decimal("9.4"), None)),
        SheetColumn("Tekst", "@", ("=1+1", "https://vws.nl\x00")),
    ),
    {1: SheetColumn("tekst bij Kop", "@", (Formula('="doel "&FIXED(B2,1)', "doel 9,4"), None))},
)
MADE = date(2025, 1, 13)


def tree(part: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(workbook(SHEET, MADE))) as book:
        return etree.fromstring(book.read(part))


def found(part: str, name: str) -> list[str]:
    result = tree(part).xpath(f"//*[local-name()='{name}']/text()")
    assert isinstance(result, list)
    return [str(item) for item in result]


def test_numbers_days_and_text_are_what_they_are() -> None:
    assert found("xl/sharedStrings.xml", "t") == [
        *("Datum", "=Kop", "Tekst", "=1+1", "https://vws.nl\N{REPLACEMENT CHARACTER}"),
        "tekst bij Kop",
    ]
    assert {"45292", "45658", "9.4"} <= set(found("xl/worksheets/sheet1.xml", "v"))


def test_words_that_follow_a_figure_are_the_only_formulas() -> None:
    assert found("xl/worksheets/sheet1.xml", "f") == ['"doel "&FIXED(B2,1)']
    assert "doel 9,4" in found("xl/worksheets/sheet1.xml", "v")


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert workbook(SHEET, MADE) == workbook(SHEET, MADE)
    assert found("docProps/core.xml", "created") == ["2025-01-13T00:00:00Z"]
