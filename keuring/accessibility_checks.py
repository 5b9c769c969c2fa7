"""Checks of what a screen reader makes of a Word file (EN 301 549, 10; WCAG 2.1, 1.3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from keuring.checks import word_check
from keuring.word_file import SOURCES, Element, WordFile, find, text_of, value, where
from keuring.word_styles import Numberings, Styles

_JOINED = ("<", "^")
"""What a cell of Markdown says that is one with another."""

_BETWEEN_CELLS = re.compile(r"(?<!\\)\|")

_TYPED_LABEL = re.compile(r"\s*([•▪●○◦·*–—-]|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s")


@word_check
def tables_have_a_summary(word: WordFile) -> Iterator[str]:
    """A table says what is in it (17.4.47), for who cannot look it over."""
    for part, table in word.each(".//w:tbl"):
        if not value(table, "w:tblPr/w:tblDescription/@w:val").strip():
            yield f"{part}: een tabel zonder samenvatting, {where(table)}"


@word_check
def tables_are_simple(word: WordFile) -> Iterator[str]:
    """No table in a table, and no merged cells but in rows where the YAML in the file asks those
    very ones, and a band with a long title, which is all of its row.

    Who cannot see a table goes through it cell by cell, and must know where they are.
    """
    for part, cell in word.each(".//w:tc[w:tbl]"):
        yield f"{part}: een tabel in een tabel, {where(cell)}"
    asked = Counter(_asked(word))
    for part, row in word.each(".//w:tr[count(w:tc) > 1 or w:tc/w:tcPr/w:vMerge]"):
        if covered := tuple(_covered(row)):
            if not asked[covered]:
                yield f"{part}: samengevoegde cellen waar niemand om vroeg, {where(row)}"
            asked[covered] -= 1


def _asked(word: WordFile) -> Iterator[tuple[int, ...]]:
    """Of each row of Markdown the columns of which the cell is one with another."""
    lines = (
        "".join(map(str, word.tree(SOURCES).itertext())).split("\n")
        if SOURCES in word.parts
        else ()
    )
    for line in map(str.strip, lines):
        if line.startswith("|"):
            cells = _BETWEEN_CELLS.split(line)[1:]
            yield tuple(at for at, cell in enumerate(cells) if cell.strip() in _JOINED)


def _covered(row: Element) -> Iterator[int]:
    """The columns of which the cell is no cell of its own."""
    column = 0
    for cell in find(row, "w:tc"):
        end = column + int(value(cell, "w:tcPr/w:gridSpan/@w:val") or "1")
        yield from range(column if _goes_on(cell) else column + 1, end)
        column = end


def _goes_on(cell: Element) -> bool:
    return bool(find(cell, "w:tcPr/w:vMerge[not(@w:val='restart')]"))


@word_check
def merged_cells_are_rectangles(word: WordFile) -> Iterator[str]:
    """A cell that goes on from above has one above it over the same columns that runs on too, and
    says nothing itself (17.4.84); no heading goes on in the rows below."""
    for part, table in word.each(".//w:tbl"):
        above: dict[int, int] = {}
        headings = True
        for row in find(table, "w:tr"):
            if headings and not find(row, "w:trPr/w:tblHeader"):
                above, headings = {}, False
            running: dict[int, int] = {}
            column = 0
            for cell in find(row, "w:tc"):
                columns = int(value(cell, "w:tcPr/w:gridSpan/@w:val") or "1")
                if _goes_on(cell) and (above.get(column) != columns or text_of(cell)):
                    yield f"{part}: een samengevoegde cel zonder begin, {where(row)}"
                if find(cell, "w:tcPr/w:vMerge"):
                    running[column] = columns
                column += columns
            above = running


@word_check
def lists_are_real(word: WordFile) -> Iterator[str]:
    """No bullet or number of a list is typed: a screen reader would not say that it is a list.

    A heading may begin with a number; it is read as a heading anyhow.
    """
    styles, numberings = Styles(word), Numberings(word)
    for part, paragraph in word.each(".//w:p"):
        style = value(paragraph, "w:pPr/w:pStyle/@w:val")
        number = value(paragraph, "w:pPr/w:numPr/w:numId/@w:val") or styles.num_id(style)
        said = styles.outline_level(style) is not None or numberings.level(number, 0) is not None
        if not said and _TYPED_LABEL.match(text_of(paragraph)):
            yield f"{part}: een getypte opsomming, {where(paragraph)}"


@word_check
def nothing_floats(word: WordFile) -> Iterator[str]:
    """What is read stands in the text: no text box, and no picture at a place of its own.

    A screen reader tells of what floats at another moment, or never (20.4.2.3). A picture that
    is decoration may float.
    """
    for part, _ in word.each(".//w:txbxContent"):
        yield f"{part}: een tekstvak"
    for part, picture in word.each(".//wp:anchor[not(.//adec:decorative[@val='1'])]"):
        yield f"{part}: tekening {value(picture, 'wp:docPr/@id')} zweeft"


@word_check
def links_have_words(word: WordFile) -> Iterator[str]:
    """A link has words in it, and leads somewhere (17.16.22)."""
    for part, link in word.each(".//w:hyperlink"):
        if not text_of(link).strip():
            yield f"{part}: een link zonder woorden"
        if not (value(link, "@r:id") or value(link, "@w:anchor")):
            yield f"{part}: een link die nergens heen leidt, {where(link)}"


@word_check
def white_space_is_no_form(word: WordFile) -> Iterator[str]:
    """No spaces or breaks in a row to make room; that is what styles are for."""
    for part, paragraph in word.each(".//w:p"):
        if "   " in text_of(paragraph) or find(paragraph, ".//w:br[@w:type='page']"):
            yield f"{part}: wit dat getypt is, {where(paragraph)}"
