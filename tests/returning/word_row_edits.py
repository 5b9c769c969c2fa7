"""What people do to the tables of a Word file that goes round; as ``word_edits``."""

from __future__ import annotations

from copy import deepcopy

from lxml.etree import _Element

from generator.word.package.wml import w
from tests.returning.opened_word import Opened, around, element, properties, said, take, words_in
from tests.returning.struck import drop, strike


def add_row(word: bytes, after: str, *cells: str, by: str = "") -> bytes:
    """A row behind the one with those words, with the same cells that say something else."""
    file = Opened(word)
    row = file.row(after)
    added = deepcopy(row)
    for cell, text in zip(added.iterfind(w("tc")), cells, strict=True):
        _fill(file, cell, text, by)
    if by:
        properties(added, "trPr").append(file.mark("ins", by))
    row.addnext(added)
    return file.saved()


def remove_row(word: bytes, words: str, by: str = "") -> bytes:
    """The row with those words goes."""
    file = Opened(word)
    row = file.row(words)
    if not by:
        take(row)
        return file.saved()
    properties(row, "trPr").append(file.mark("del", by))
    for paragraph in row.iter(w("p")):
        strike(file, paragraph, by)
    return file.saved()


def move_row(word: bytes, words: str, after: str) -> bytes:
    """The row with those words is dragged to behind the one with the others."""
    file = Opened(word)
    target = file.row(after)
    target.addnext(file.row(words))
    return file.saved()


def fill_cell(word: bytes, row: str, column: int, text: str, by: str = "") -> bytes:
    """Other words in a cell, counted from 0, of the row with those words; it may be empty."""
    file = Opened(word)
    _fill(file, file.row(row).findall(w("tc"))[column], text, by)
    return file.saved()


def merge_down(word: bytes, row: str, column: int) -> bytes:
    """The cell of that column becomes one with the one below it, as Word does: the words of both
    stand in the upper one."""
    file = Opened(word)
    upper = file.row(row).findall(w("tc"))[column]
    lower = next(file.row(row).itersiblings(w("tr"))).findall(w("tc"))[column]
    properties(upper, "tcPr").append(element("vMerge", val="restart"))
    properties(lower, "tcPr").append(element("vMerge"))
    upper.extend(lower.findall(w("p")))
    lower.append(element("p"))
    return file.saved()


def remove_column(word: bytes, row: str, column: int) -> bytes:
    """A column goes from the table with the row with those words."""
    file = Opened(word)
    for one in around(file.row(row), "tbl").findall(w("tr")):
        take(one.findall(w("tc"))[column])
    return file.saved()


def cut_table(word: bytes, before: str) -> bytes:
    """The table is cut in two ("Tabel splitsen") right before the row with those words."""
    file = Opened(word)
    row = file.row(before)
    table = around(row, "tbl")
    kind = (deepcopy(one) for one in table if one.tag in (w("tblPr"), w("tblGrid")))
    rest = element("tbl", *kind, row, *[*row.itersiblings()])
    between = element("p")
    table.addnext(between)
    between.addnext(rest)
    return file.saved()


def _fill(file: Opened, cell: _Element, text: str, by: str) -> None:
    """Words in the place of all that a cell says, in its first paragraph."""
    first, *more = cell.findall(w("p"))
    for paragraph in more:
        cell.remove(paragraph)
    if said(first) == text:
        return
    for child in [child for child in first if child.tag != w("pPr")]:
        if by:
            for run in [child] if child.tag == w("r") else [*child.iter(w("r"))]:
                drop(file, run, by)
        else:
            first.remove(child)
    run = element("r", words_in(text))
    first.append(file.mark("ins", by, run) if by else run)


def merge_cells(word: bytes, row: str) -> bytes:
    """The first two cells of the row with those words become one, with the words of both."""
    file = Opened(word)
    first, second, *_ = file.row(row).findall(w("tc"))
    first.extend(second.findall(w("p")))
    take(second)
    properties(first, "tcPr").append(element("gridSpan", val="2"))
    return file.saved()


def add_table(word: bytes, after: str, *cells: str) -> bytes:
    """A table of one row behind the paragraph with those words."""
    file = Opened(word)
    row = element("tr", *(element("tc", _said(text)) for text in cells))
    file.paragraph(after).addnext(element("tbl", element("tblPr"), element("tblGrid"), row))
    return file.saved()


def remove_table(word: bytes, row: str) -> bytes:
    """The table goes in which a row has those words."""
    file = Opened(word)
    take(around(file.row(row), "tbl"))
    return file.saved()


def _said(text: str) -> _Element:
    return element("p", element("r", words_in(text)))
