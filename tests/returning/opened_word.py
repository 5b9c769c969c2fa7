"""A Word file as a program has it open: paragraphs by their words, runs cut where needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element

from generator.foreign.names import DOCUMENT
from generator.word.package.package import Parts, read_parts, write_parts
from generator.word.package.wml import w

WHEN = "2025-09-15T10:00:00Z"
"""When all is changed that somebody changes here."""

_TEXTS = re.compile(r"word/(document|footnotes|header\d*|footer\d*)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(name: str, *children: _Element, **attributes: str) -> _Element:
    """A new element with those attributes, all in the namespace of WordprocessingML."""
    made = etree.Element(w(name), {w(key): value for key, value in attributes.items()})
    made.extend(children)
    return made


def said(paragraph: _Element) -> str:
    """The words of a paragraph, without those of another one in it."""
    return "".join(text.text or "" for text in _texts(paragraph))


def words_in(text: str) -> _Element:
    """The element that holds words in a run."""
    made = element("t")
    made.text = text
    made.set(_SPACE, "preserve")
    return made


def take(one: _Element) -> None:
    """The element goes, with all that stands in it."""
    above = one.getparent()
    assert above is not None
    above.remove(one)


class Opened:
    """The parts of a Word file; those with text as trees."""

    def __init__(self, word: bytes) -> None:
        self._parts: Parts = read_parts(word)
        names = sorted(filter(_TEXTS.fullmatch, self._parts))
        self.trees = {name: etree.fromstring(self._parts[name]) for name in names}
        self._ids = 9_000

    @property
    def names(self) -> Iterable[str]:
        """The names of all parts."""
        return {*self._parts, *self.trees}

    @property
    def document(self) -> _Element:
        """The part with the text itself."""
        return self.trees[DOCUMENT]

    def tree(self, name: str, absent: bytes = b"") -> _Element:
        """Another part as a tree; ``absent`` is what it holds if it is not there yet."""
        if name not in self.trees:
            self.trees[name] = etree.fromstring(self._parts.get(name, absent))
        return self.trees[name]

    def saved(self) -> bytes:
        """The file with all that was done to it."""
        trees = {
            name: etree.tostring(tree, encoding="UTF-8", standalone=True)
            for name, tree in self.trees.items()
        }
        return write_parts(self._parts | trees)

    def paragraph(self, words: str) -> _Element:
        """The first paragraph that says those words; the document itself comes first."""
        for name in (DOCUMENT, *self.trees):
            for paragraph in self.trees[name].iter(w("p")):
                if words in said(paragraph):
                    return paragraph
        raise AssertionError(f"no paragraph says {words!r}")

    def row(self, words: str) -> _Element:
        """The row of a table in which a paragraph says those words, the innermost one."""
        return around(self.paragraph(words), "tr")

    def runs(self, words: str) -> list[_Element]:
        """The runs that say those words and no others: they are cut out for it."""
        paragraph = self.paragraph(words)
        start = said(paragraph).index(words)
        for at in (start, start + len(words)):
            _cut(paragraph, at)
        return [run for run, at in _placed(paragraph) if start <= at < start + len(words)]

    def mark(self, kind: str, by: str, *children: _Element) -> _Element:
        """A mark of a change that is tracked (``ins``, ``del``), around those elements."""
        self._ids += 1
        return element(kind, *children, id=str(self._ids), author=by, date=WHEN)


def around(inner: _Element, name: str) -> _Element:
    """The nearest element of that name in which the other one stands."""
    return next(inner.iterancestors(w(name)))


def deleted(run: _Element) -> _Element:
    """The run, as it stands in a deletion that is tracked (17.3.3.7)."""
    for text in [*run.iter(w("t"))]:
        text.tag = w("delText")
    return run


def properties(owner: _Element, name: str) -> _Element:
    """What holds the properties of an element; made at its beginning if it is not there."""
    found = owner.find(w(name))
    if found is None:
        found = element(name)
        owner.insert(0, found)
    return found


def mark_of(paragraph: _Element) -> _Element:
    """The properties of the mark at the end of a paragraph (17.3.1.29)."""
    about = properties(paragraph, "pPr")
    found = about.find(w("rPr"))
    if found is None:
        found = element("rPr")
        last = about.find(w("sectPr"))
        about.append(found) if last is None else last.addprevious(found)
    return found


def _texts(paragraph: _Element) -> Iterator[_Element]:
    for text in paragraph.iter(w("t")):
        if around(text, "p") is paragraph:
            yield text


def _placed(paragraph: _Element) -> Iterator[tuple[_Element, int]]:
    """Each run with words, and how many characters stand before it."""
    at = 0
    for text in _texts(paragraph):
        yield around(text, "r"), at
        at += len(text.text or "")


def _cut(paragraph: _Element, at: int) -> None:
    """See that a run begins behind so many characters, by cutting the one that stands there."""
    for text in [*_texts(paragraph)]:
        length = len(text.text or "")
        if 0 < at < length:
            run = around(text, "r")
            rest = deepcopy(run)
            behind = [*run].index(text)
            for child in [*run][behind + 1 :]:
                run.remove(child)
            for child in [one for one in [*rest][:behind] if one.tag != w("rPr")]:
                rest.remove(child)
            whole = text.text or ""
            text.text, text.attrib[_SPACE] = whole[:at], "preserve"
            other = next(rest.iter(w("t")))
            other.text, other.attrib[_SPACE] = whole[at:], "preserve"
            run.addnext(rest)
            return
        at -= length
