"""What somebody sees in a Word file, read by its XML alone.

It is no part of the program, so that what the program does not read is seen here all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TypeAlias

from lxml.etree import _Element

from generator.received.styles import Styles
from generator.word.package.wml import found, is_on, name_of, value, value_of, w
from tests.returning.opened_word import Opened

Seen: TypeAlias = tuple[object, ...]

_PARTS = ("word/document.xml", "word/header", "word/footer", "word/footnotes", "word/comments")
_GONE = ("del", "moveFrom")
_FORMS = ("b", "i")
_MARKS = ("strike", "highlight", "u")
_LOOKS = ("color", "sz")


def shown_in(word: bytes) -> Seen:
    """All that is seen, in order; what two files have the same of looks the same in both."""
    file = Opened(word)
    styles = Styles.of(file.tree("word/styles.xml"))
    parts = [name for name in sorted(file.names) if name.startswith(_PARTS)]
    return tuple((name, *_blocks(file.tree(name), styles)) for name in parts)


def _blocks(root: _Element, styles: Styles) -> Iterator[object]:
    """Rows, cells and paragraphs; one whose mark was taken away goes on in the next one."""
    before: list[Seen] = []
    for one in root.iter(w("tr"), w("tc"), w("p")):
        if name_of(one) != "p":
            yield name_of(one), value_of(one, "tcPr/gridSpan"), value_of(one, "tcPr/vMerge")
        elif not _is_gone(one):
            before += _letters(one, styles)
            if any(found(one, f"pPr/rPr/{kind}") is not None for kind in _GONE):
                continue
            place = value_of(one, "pPr/numPr/numId"), value_of(one, "pPr/numPr/ilvl")
            yield value_of(one, "pPr/pStyle"), place, _runs(before)
            before = []


def _is_gone(paragraph: _Element) -> bool:
    """Whether it stands in a row that somebody took away, tracked."""
    rows = paragraph.iterancestors(w("tr"))
    return any(found(row, f"trPr/{kind}") is not None for row in rows for kind in _GONE)


def _letters(paragraph: _Element, styles: Styles) -> Iterator[Seen]:
    """Every letter with how it looks, and all that is no letter."""
    style = value_of(paragraph, "pPr/pStyle")
    for one in paragraph.iter():
        if next(one.iterancestors(w("p")), None) is not paragraph:
            continue
        if any(name_of(above) in _GONE for above in one.iterancestors()):
            continue
        if name_of(one) == "t":
            look = _look(one.getparent(), style, styles)
            yield from ((letter, *look) for letter in one.text or "")
        elif name_of(one) in ("drawing", "pict", "footnoteReference", "commentReference"):
            yield name_of(one), value(one, "id")


def _look(run: _Element | None, style: str, styles: Styles) -> Seen:
    form = found(run, "rPr")
    forms = (_is_formed(form, style, styles, one) for one in _FORMS)
    around = () if run is None else run.iterancestors(w("hyperlink"))
    links = [one.attrib.values() for one in around]
    marks = (bool(is_on(form, one)) for one in _MARKS)
    return (*forms, *marks, *(value_of(form, one) for one in _LOOKS), str(links))


def _is_formed(form: _Element | None, style: str, styles: Styles, name: str) -> bool:
    """Whether words have that form: by themselves, else by their style or that of the paragraph."""
    own = is_on(form, name)
    by_style = styles.is_on(value_of(form, "rStyle"), name) or styles.is_on(style, name)
    return by_style if own is None else own


def _runs(letters: list[Seen]) -> Seen:
    """The letters, of which white space has no looks and counts once."""
    plain = [(" ",) if str(one[0]).isspace() else one for one in letters]
    seen = [one for one, some in groupby(plain) for one in ([one] if one == (" ",) else some)]
    first, last = (seen[:1] == [(" ",)]), (seen[-1:] == [(" ",)])
    return tuple(seen[first : len(seen) - last])
