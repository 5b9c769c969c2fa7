"""Edits of a Word file, as a line of a fixture tells them.

``door Anna:`` before an edit tells that changes are tracked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tests.returning.word_edits import (
    add_like,
    add_paragraph,
    change_words,
    deepen_item,
    fill_in,
    insert_words,
    join_paragraph,
    make_bold,
    move_paragraph,
    remove_paragraph,
    split_paragraph,
)
from tests.returning.word_note_edits import add_comment, add_note, link_words
from tests.returning.word_row_edits import add_row, fill_cell, merge_down, move_row, remove_row

EMPTY = "(leeg)"
"""A cell that says nothing."""

_BY = re.compile(r"door ([^:]+): (.+)")


def edited(word: bytes, line: str) -> bytes:
    """The file after the edit that a line tells."""
    found = _BY.fullmatch(line)
    by, told = (found[1], found[2]) if found else ("", line)
    for pattern, edit in _EDITS.items():
        if words := re.fullmatch(pattern, told):
            return edit(word, by, *words.groups())
    raise AssertionError(f"no edit is told so: {line!r}")


def _row(word: bytes, by: str, after: str, cells: str) -> bytes:
    texts = ("" if cell == EMPTY else cell for cell in cells.split(" | "))
    return add_row(word, after, *texts, by=by)


def _cell(word: bytes, by: str, column: str, row: str, text: str) -> bytes:
    return fill_cell(word, row, int(column) - 1, text, by)


_EDITS: Mapping[str, Callable[..., bytes]] = {
    r"wis (.+)": lambda word, by, words: change_words(word, words, "", by),
    r"wijzig (.+) ⇒ (.+)": lambda word, by, old, new: change_words(word, old, new, by),
    r"achter (.+) komt: (.+)": lambda word, by, at, new: insert_words(word, at, f" {new}", by),
    r"vet (.+)": lambda word, by, words: make_bold(word, words),
    r"cursief (.+)": lambda word, by, words: make_bold(word, words, "i"),
    r"link (.+) ⇒ (.+)": lambda word, by, words, target: link_words(word, words, target),
    r"enter voor (.+)": lambda word, by, words: split_paragraph(word, words),
    r"samen met wat ervoor staat: (.+)": lambda word, by, words: join_paragraph(word, words),
    r"(?:kop|alinea) na (.+?), zoals (.+?): (.+)": lambda word, by, at, like, text: add_like(
        word, at, like, text, by
    ),
    r"alinea na (.+?): (.+)": lambda word, by, at, text: add_paragraph(word, at, text, by),
    r"weg (.+)": lambda word, by, words: remove_paragraph(word, words, by),
    r"verplaats (.+) tot na (.+)": lambda word, by, words, at: move_paragraph(word, words, at),
    r"dieper (.+)": lambda word, by, words: deepen_item(word, words),
    r"rij na (.+?): (.+)": _row,
    r"rij weg (.+)": lambda word, by, words: remove_row(word, words, by),
    r"rij (.+) tot na (.+)": lambda word, by, words, at: move_row(word, words, at),
    r"cel (\d) naast (.+?): (.+)": _cell,
    r"cel (\d) naast (.+) samen met die eronder": lambda word, by, column, row: merge_down(
        word, row, int(column) - 1
    ),
    r"vul in (.+?): (.+)": lambda word, by, title, text: fill_in(word, title, text),
    r"noot bij (.+?): (.+)": lambda word, by, at, text: add_note(word, at, text),
    r"opmerking bij (.+?): (.+)": lambda word, by, at, text: add_comment(word, at, text, by),
}
"""What each edit is called, with the words that it needs."""
