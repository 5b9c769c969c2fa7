"""Checks of the charts in a Word file (ECMA-376 part 1, 21.2): drawn, titled, and to be edited."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from keuring.checks import word_check
from keuring.word_file import DOCUMENT, WordFile, find, value, values

SHEET = "xl/worksheets/sheet1.xml"


@word_check
def charts_are_drawn_once(word: WordFile) -> Iterator[str]:
    """Every chart stands in the document, and in one place."""
    related = word.related(DOCUMENT)
    drawn = Counter(
        related.get(value(node, "@r:id"), "een grafiek die er niet is")
        for _, node in word.each(".//c:chart")
    )
    for part in sorted({*drawn, *_charts(word)}):
        if drawn[part] != 1 or part not in word.parts:
            yield f"{part} staat {drawn[part]} keer in het document"


@word_check
def charts_have_a_title(word: WordFile) -> Iterator[str]:
    """Every chart says above it what it shows."""
    for part in _charts(word):
        if not "".join(values(word.tree(part), "c:chart/c:title//a:t/text()")).strip():
            yield f"{part} heeft geen titel"


@word_check
def charts_have_a_workbook(word: WordFile) -> Iterator[str]:
    """Every chart has a workbook that opens, with rows in it: else Word cannot edit it."""
    for part in _charts(word):
        relation = value(word.tree(part), "c:externalData/@r:id")
        book = word.related(part).get(relation, "")
        if book not in word.parts:
            yield f"{part} heeft geen werkboek"
        elif not _has_rows(word.parts[book]):
            yield f"{book} is geen werkboek met gegevens"


@word_check
def labels_follow_their_cells(word: WordFile) -> Iterator[str]:
    """Words at a point are those of a cell: who mends a figure mends its label with it."""
    for part in _charts(word):
        for label in find(word.tree(part), ".//c:dLbl[.//a:t]"):
            number = value(label, "c:idx/@val")
            said = "".join(values(label, ".//a:fld[@type='CELLRANGE']/a:t/text()"))
            cell = f"../../c:extLst//c15:dlblRangeCache/c:pt[@idx='{number}']/c:v/text()"
            if said != value(label, cell) or find(label, ".//a:r"):
                yield f"{part}: het bijschrift van punt {number} volgt geen cel"


def _charts(word: WordFile) -> list[str]:
    return sorted(
        part for part in word.parts if part.startswith("word/charts/") and part.endswith(".xml")
    )


def _has_rows(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as book:
            sheet = etree.fromstring(book.read(SHEET))
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError):
        return False
    return len(find(sheet, ".//*[local-name()='row']")) > 1
