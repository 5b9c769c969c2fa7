"""Checks of how a Word file is built: runs, fields, tables, drawings, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from keuring.checks import word_check
from keuring.word_file import DOCUMENT, Element, WordFile, find, name, text_of, value, where
from keuring.word_styles import Styles

MUCH_LETTERS = 400
MUCH_LINES = 25
"""A row may be divided over two pages only if it holds more letters, or paragraphs and breaks."""

_FLAGS = (
    ("firstRow", 0x0020),
    ("lastRow", 0x0040),
    ("firstColumn", 0x0080),
    ("lastColumn", 0x0100),
    ("noHBand", 0x0200),
    ("noVBand", 0x0400),
)


@word_check
def nothing_within_its_like(word: WordFile) -> Iterator[str]:
    """No run in a run or in text, no paragraph in a paragraph (drawings with text are not used)."""
    for path in (".//w:r//w:r", ".//w:t/*", ".//w:p//w:p"):
        for part, node in word.each(path):
            local = node.tag.rpartition("}")[2]
            yield f"{part}: w:{local} staat verkeerd, {where(node)}"


@word_check
def fields_are_whole(word: WordFile) -> Iterator[str]:
    """A field has a begin, a code, a separator, a result that is shown, and an end (17.16.18).

    It begins and ends in one paragraph, or in one frame (``w:sdt``), as a table of contents does.
    """
    for part, place in word.each(".//w:p[not(ancestor::w:sdt)] | .//w:sdt"):
        shape = "".join(_field_mark(node) for node in find(place, ".//w:r/*"))
        while (inner := _FIELD.sub("t", shape)) != shape:
            shape = inner
        if left := shape.replace("t", ""):
            yield f"{part}: een veld is niet heel ({left}), {where(place)}"


_FIELD = re.compile(r"\(c\|t+\)")
"""A whole field with no other in it."""


def _field_mark(node: Element) -> str:
    """One sign for what matters to a field; text that is empty is no result."""
    if node.tag == name("w:fldChar"):
        return {"begin": "(", "separate": "|", "end": ")"}[value(node, "@w:fldCharType")]
    if node.tag == name("w:instrText"):
        return "c" if (node.text or "").strip() else ""
    return "t" if node.tag == name("w:t") and node.text else ""


@word_check
def bookmarks_are_whole(word: WordFile) -> Iterator[str]:
    """Every bookmark that begins ends, and the other way round."""
    starts = {value(node, "@w:id") for _, node in word.each(".//w:bookmarkStart")}
    ends = {value(node, "@w:id") for _, node in word.each(".//w:bookmarkEnd")}
    yield from (f"bladwijzer {number} is niet heel" for number in sorted(starts ^ ends))


@word_check
def links_lead_somewhere(word: WordFile) -> Iterator[str]:
    """A link within the file goes to a bookmark that is there."""
    there = {value(node, "@w:name") for _, node in word.each(".//w:bookmarkStart")}
    for part, node in word.each(".//w:hyperlink[@w:anchor]"):
        if value(node, "@w:anchor") not in there:
            yield f"{part}: de link naar #{value(node, '@w:anchor')} gaat nergens heen"


@word_check
def tables_are_whole(word: WordFile) -> Iterator[str]:
    """Rows, cells in them as wide as the grid, and each cell ends in a paragraph (17.4.65)."""
    for part, table in word.each(".//w:tbl"):
        columns = len(find(table, "w:tblGrid/w:gridCol"))
        rows = find(table, "w:tr")
        if not rows:
            yield f"{part}: een tabel zonder rijen"
        for row in rows:
            spans = [value(c, "w:tcPr/w:gridSpan/@w:val") or "1" for c in find(row, "w:tc")]
            if sum(map(int, spans)) != columns:
                yield f"{part}: een rij past niet op de {columns} kolommen, {where(row)}"
        for cell in find(table, "w:tr/w:tc[not(*[last()][self::w:p])]"):
            yield f"{part}: een cel eindigt niet met een alinea, {where(cell)}"


_HEADED = "w:p/w:pPr/w:pStyle[starts-with(@w:val, 'TableHeading')]"
"""What a cell has in which a heading stands."""


@word_check
def tables_have_headings(word: WordFile) -> Iterator[str]:
    """The first row is one of headings, which repeats (17.4.78) and looks like that.

    Under it a band may repeat, which has words in its first cell alone, or a second row of
    headings.
    """
    for part, table in word.each(".//w:tbl"):
        marked = find(table, "w:tr[w:trPr/w:tblHeader]")
        first = find(table, "w:tr")[: len(marked)]
        looks = value(table, "w:tblPr/w:tblLook/@w:firstRow") == "1"
        bands = (
            cell
            for row in marked[1:]
            for cell in find(row, f"w:tc[position() > 1][not({_HEADED})]")
        )
        if not (marked and marked == first and looks) or any(map(text_of, bands)):
            yield f"{part}: een tabel zonder kopregel, {where(table)}"


@word_check
def every_row_of_headings_repeats(word: WordFile) -> Iterator[str]:
    """No heading stands in a row that is not repeated (17.4.78)."""
    for part, row in word.each(f".//w:tr[not(w:trPr/w:tblHeader)][w:tc/{_HEADED}]"):
        yield f"{part}: een rij met koppen die niet wordt herhaald, {where(row)}"


@word_check
def rows_stay_whole(word: WordFile) -> Iterator[str]:
    """No row breaks over a page (17.4.6), but one in which much stands."""
    for part, row in word.each(".//w:tr[not(w:trPr/w:cantSplit)]"):
        letters = sum(len(text.text or "") for text in find(row, ".//w:t"))
        if letters > MUCH_LETTERS or len(find(row, ".//w:p | .//w:br")) > MUCH_LINES:
            continue
        yield f"{part}: een rij mag over twee pagina's breken, {where(row)}"


@word_check
def looks_agree(word: WordFile) -> Iterator[str]:
    """The sum of the flags of a table's look is what its value says (17.4.55)."""
    for part, look in word.each(".//w:tblLook"):
        flags = sum(bit for flag, bit in _FLAGS if value(look, f"@w:{flag}") == "1")
        if int(value(look, "@w:val"), 16) != flags:
            yield f"{part}: w:tblLook zegt {value(look, '@w:val')} en bedoelt {flags:04X}"


@word_check
def drawings_have_meaning(word: WordFile) -> Iterator[str]:
    """A drawing has alternative text, or says that it is decoration."""
    for part, node in word.each(".//wp:docPr"):
        described = bool(value(node, "@descr").strip())
        decorative = bool(find(node, ".//adec:decorative[@val='1']"))
        if described == decorative:
            which = "beide" if described else "geen van beide"
            yield f"{part}: tekening {value(node, '@id')}: tekst of decoratief? {which}"


@word_check
def shapes_are_announced(word: WordFile) -> Iterator[str]:
    """A shape of Word 2010 stands where an older one passes it by (ECMA-376-3 10.2)."""
    shapes = ".//wps:wsp[not(ancestor::wpg:wgp)] | .//wpg:wgp"
    for part, shape in word.each(shapes):
        prefix = "wpg" if shape.tag == name("wpg:wgp") else "wps"
        around = find(shape, f"ancestor::mc:Choice[@Requires='{prefix}']")
        if not around:
            yield f"{part}: een vorm die een oudere Word niet kent, zonder mc:AlternateContent"


@word_check
def headings_step_down(word: WordFile) -> Iterator[str]:
    """The first heading is of the first level, and no level is left out."""
    styles, above = Styles(word), 0
    for paragraph in find(word.tree(DOCUMENT), ".//w:p"):
        level = styles.outline_level(value(paragraph, "w:pPr/w:pStyle/@w:val"))
        if level is None:
            continue
        if level > above + 1:
            yield f"kop '{text_of(paragraph)}' is van niveau {level}, na niveau {above}"
        above = level


@word_check
def no_heading_ends_its_pages(word: WordFile) -> Iterator[str]:
    """Below each heading something stands before other pages begin."""
    styles = Styles(word)
    for end in find(word.tree(DOCUMENT), ".//w:body/w:p[w:pPr/w:sectPr]"):
        last = end if text_of(end) else end.getprevious()
        style = "" if last is None else value(last, "w:pPr/w:pStyle/@w:val")
        if last is not None and styles.outline_level(style) is not None:
            yield f"onder kop '{text_of(last)}' staat niets meer op die pagina's"
