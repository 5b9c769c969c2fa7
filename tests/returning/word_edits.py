"""What people do to a Word file that goes round: each edit is a function from bytes to bytes.

A place is told by words that stand there. ``by`` is who does it with changes tracked; nobody means
that they are not tracked.
"""

from __future__ import annotations

from copy import deepcopy

from lxml.etree import _Element

from tests.returning.opened_word import (
    Opened,
    around,
    element,
    mark_of,
    properties,
    take,
    w,
    words_in,
)
from tests.returning.struck import drop, strike


def change_words(word: bytes, old: str, new: str, by: str = "") -> bytes:
    """Other words, or none, in the place of those; also a date, a figure or a whole paragraph."""
    file = Opened(word)
    runs = file.runs(old)
    if new:
        _put_behind(file, runs[-1], new, by)
    for run in runs:
        drop(file, run, by)
    return file.saved()


def insert_words(word: bytes, after: str, new: str, by: str = "") -> bytes:
    """More words right behind those."""
    file = Opened(word)
    _put_behind(file, file.runs(after)[-1], new, by)
    return file.saved()


def make_bold(word: bytes, words: str, form: str = "b") -> bytes:
    """Ctrl+B on those words; with ``form`` ``i`` italic."""
    file = Opened(word)
    for run in file.runs(words):
        form_of = properties(run, "rPr")
        form_of.insert(len(form_of.findall(w("rStyle"))), element(form))
    return file.saved()


def split_paragraph(word: bytes, before: str) -> bytes:
    """Enter right before those words."""
    file = Opened(word)
    first = file.runs(before)[0]
    paragraph = around(first, "p")
    rest = _empty_like(paragraph)
    for sibling in [_child(paragraph, first), *_child(paragraph, first).itersiblings()]:
        rest.append(sibling)
    paragraph.addnext(rest)
    return file.saved()


def join_paragraph(word: bytes, words: str) -> bytes:
    """Backspace at the beginning of the paragraph with those words."""
    file = Opened(word)
    paragraph = file.paragraph(words)
    before = paragraph.getprevious()
    assert before is not None, "there is none before it"
    before.append(element("r", words_in(" ")))
    before.extend(child for child in paragraph if child.tag != w("pPr"))
    take(paragraph)
    return file.saved()


def add_paragraph(word: bytes, after: str, text: str, by: str = "") -> bytes:
    """A paragraph, or an item, behind the one with those words and of the same kind."""
    return add_like(word, after, after, text, by)


def add_like(word: bytes, after: str, like: str, text: str, by: str = "") -> bytes:
    """A paragraph behind the one with those words, of the kind of that with ``like``: a heading."""
    file = Opened(word)
    model = file.paragraph(like)
    added = _empty_like(model)
    run = element("r", words_in(text))
    added.append(file.mark("ins", by, run) if by else run)
    if by:
        mark_of(added).insert(0, file.mark("ins", by))
    file.paragraph(after).addnext(added)
    return file.saved()


def remove_paragraph(word: bytes, words: str, by: str = "") -> bytes:
    """The paragraph with those words goes, or the item or heading."""
    file = Opened(word)
    paragraph = file.paragraph(words)
    if by:
        strike(file, paragraph, by)
    else:
        take(paragraph)
    return file.saved()


def move_paragraph(word: bytes, words: str, after: str) -> bytes:
    """The paragraph with those words is cut, and pasted behind the one with the others."""
    file = Opened(word)
    target = file.paragraph(after)
    target.addnext(file.paragraph(words))
    return file.saved()


def deepen_item(word: bytes, words: str, levels: int = 1) -> bytes:
    """Tab at the beginning of an item: it comes so many levels deeper, or less deep (below 0)."""
    file = Opened(word)
    level = next(file.paragraph(words).iter(w("ilvl")))
    level.set(w("val"), str(int(level.get(w("val"), "0")) + levels))
    return file.saved()


def fill_in(word: bytes, title: str, text: str) -> bytes:
    """Words in an empty content control with that title; Word puts them in each that is bound to
    the same."""
    file = Opened(word)
    for tree in file.trees.values():
        for name in [one for one in tree.iter(w("alias")) if one.get(w("val")) == title]:
            control = around(name, "sdt")
            take(next(control.iter(w("showingPlcHdr"))))
            next(control.iter(w("t"))).text = text
    return file.saved()


def _put_behind(file: Opened, run: _Element, text: str, by: str) -> None:
    """Words behind a run, in its form."""
    form = run.find(w("rPr"))
    added = element("r", *([] if form is None else [deepcopy(form)]), words_in(text))
    run.addnext(file.mark("ins", by, added) if by else added)


def _empty_like(paragraph: _Element) -> _Element:
    """A paragraph of the same kind that says nothing yet."""
    kind = paragraph.find(w("pPr"))
    return element("p", *([] if kind is None else [deepcopy(kind)]))


def _child(paragraph: _Element, inner: _Element) -> _Element:
    """What of a paragraph itself holds that element."""
    while (above := inner.getparent()) is not None and above is not paragraph:
        inner = above
    return inner
