"""Reads the words of a paragraph: its runs, what was taken away between them, and its boxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from lxml.etree import _Element

from generator.received.document import Author, Run, WordParagraph, WordPicture
from generator.received.fields import OpenFields
from generator.received.languages import chosen_language
from generator.received.line import Line
from generator.received.looks import has_own_look
from generator.received.pictures import picture_in
from generator.received.signs import said_by
from generator.received.styles import Styles
from generator.received.tracking import TrackedSide, author_of
from generator.received.unread import FORMULA, HIDDEN, PICTURE, SYMBOL, kind_of_drawing, marks_on
from generator.word.package.wml import (
    RELATION,
    alternative,
    found,
    is_on,
    is_placeholder,
    name_of,
    name_of_bound,
    value,
    value_of,
)

Notes = Mapping[tuple[str, str], tuple[WordParagraph, ...]]
"""Notes by their kind (``footnoteReference``) and number."""

_CONTAINERS = frozenset({"smartTag", "customXml", "dir", "bdo", "sdtContent", "rubyBase"})
"""What may stand around runs and says nothing itself."""

_NOTE_REFERENCES = ("footnoteReference", "endnoteReference")
_DRAWINGS = ("drawing", "pict", "object", "contentPart")


@dataclass(frozen=True, slots=True)
class _Around:
    """What holds for words by what they stand in."""

    target: str = ""
    bound: str = ""
    come: Author | None = None
    gone: Author | None = None


@dataclass(frozen=True, slots=True)
class _LineForm:
    """A line that is read, and which forms all its words have by the style of the paragraph."""

    line: Line
    style: str
    strong: bool
    emphasis: bool


@dataclass(frozen=True)
class LineReader:
    """Reads the lines of a part; fields go on from one line to the next. ``seals`` are those of
    the files of pictures by their relations."""

    styles: Styles
    side: TrackedSide
    notes: Notes
    links: Mapping[str, str]
    unread: Counter[str]
    seals: Mapping[str, str] = field(default_factory=dict)
    fields: OpenFields = field(default_factory=OpenFields)
    pictures: list[WordPicture] = field(default_factory=list)

    def line(self, paragraph: _Element) -> Line:
        """The words of a paragraph."""
        line = Line()
        style = value_of(self.side.properties(paragraph, "pPr"), "pStyle")
        self._read(paragraph, _Around(), _LineForm(line, style, *self._forms_of(style)))
        return line

    def _forms_of(self, style: str) -> tuple[bool, bool]:
        return self.styles.is_on(style, "b"), self.styles.is_on(style, "i")

    def _read(self, element: _Element, around: _Around, into: _LineForm) -> None:
        """Read what stands in an element."""
        for child in element:
            name = name_of(child)
            if name == "r":
                self._run(child, around, into)
            elif name in self.side.come:
                author = author_of(child) if self.side.tells else None
                self._read(child, replace(around, come=author), into)
            elif name in self.side.gone:
                if self.side.tells:
                    self._read(child, replace(around, gone=author_of(child)), into)
            elif name == "hyperlink":
                target = self.links.get(child.get(RELATION, ""), "")
                self._read(child, replace(around, target=target), into)
            elif name == "fldSimple":
                self.fields.begin(value(child, "instr") or " ")
                self._read(child, around, into)
                self.fields.end()
            elif name == "sdt":
                if not is_placeholder(child):
                    bound = name_of_bound(child) or around.bound
                    self._read(child, replace(around, bound=bound), into)
            elif name in _CONTAINERS:
                self._read(child, around, into)
            elif name in ("oMath", "oMathPara"):
                self.unread[FORMULA] += 1

    def _run(self, run: _Element, around: _Around, into: _LineForm) -> None:
        properties = self.side.properties(run, "rPr")
        if is_on(properties, "vanish"):
            if any(said_by(child) for child in run):
                self.unread[HIDDEN] += 1
            return
        for child in run:
            self._piece(child, properties, around, into)

    def _piece(
        self, child: _Element, properties: _Element | None, around: _Around, into: _LineForm
    ) -> None:
        """Read a part of a run."""
        name = name_of(child)
        if name == "fldChar":
            self._field_sign(value(child, "fldCharType"))
        elif name == "instrText":
            self.fields.add_code(child.text or "")
        elif name in _NOTE_REFERENCES:
            note = self.notes.get((name, value(child, "id")), ())
            if note and not around.gone:
                into.line.add(Run("", note=note, inserted=around.come))
        elif name == "AlternateContent":
            for one in alternative(child):
                self._piece(one, properties, around, into)
        elif name in _DRAWINGS:
            self._drawing(child, around, into.line)
        elif name == "ruby":
            self._read(child, around, into)
        elif self.fields.are_contents or not self.fields.hide:
            self._words(said_by(child), properties, around, into)

    def _field_sign(self, kind: str) -> None:
        signs = {
            "begin": self.fields.begin,
            "separate": self.fields.separate,
            "end": self.fields.end,
        }
        if kind in signs:
            signs[kind]()

    def _drawing(self, drawing: _Element, around: _Around, line: Line) -> None:
        """Keep the text boxes in a drawing; tell what is none and is still there."""
        boxes = list(_boxes_in(drawing))
        line.boxes.extend(boxes)
        if boxes or around.gone:
            return
        kind = kind_of_drawing(drawing)
        self.unread[kind] += 1
        if kind == PICTURE:
            picture = picture_in(drawing, self.seals)
            self.pictures.append(picture)
            line.pictures.append(picture)

    def _words(
        self, text: str | None, properties: _Element | None, around: _Around, into: _LineForm
    ) -> None:
        in_contents = self.fields.are_contents
        if text is None:
            self.unread[SYMBOL] += 1
        elif text and around.gone:
            if not in_contents:
                into.line.remove(text, around.gone)
        elif text:
            self.unread.update(marks_on(properties))
            strong, emphasis = self._form(properties, "b"), self._form(properties, "i")
            run = Run(
                text,
                strong and not into.strong,
                emphasis and not into.emphasis,
                _plain_target(around.target or self.fields.target),
                chosen_language(found(properties, "lang"), text),
                inserted=around.come,
                bound=around.bound,
                own_look=has_own_look(properties, into.style, self.styles),
            )
            (into.line.add_to_contents if in_contents else into.line.add)(run)

    def _form(self, properties: _Element | None, name: str) -> bool:
        own = is_on(properties, name)
        return self.styles.is_on(value_of(properties, "rStyle"), name) if own is None else own


def _boxes_in(drawing: _Element) -> Iterable[_Element]:
    """The outermost contents of text boxes in a drawing."""
    for element in drawing:
        name = name_of(element)
        if name == "txbxContent":
            yield element
        elif name == "AlternateContent":
            for one in alternative(element):
                yield from _boxes_in(one)
        else:
            yield from _boxes_in(element)


def _plain_target(target: str) -> str:
    """Where a link leads, without the slash that programs put behind the name of a host."""
    try:
        parts = urlsplit(target)
    except ValueError:  # half an IPv6 address
        return target
    bare = parts.path == "/" and not parts.query and not parts.fragment
    return target.removesuffix("/") if bare else target
