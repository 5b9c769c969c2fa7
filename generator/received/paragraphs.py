"""The paragraphs of a Word file, of which some are joined by a change that is tracked.

Whoever takes the mark away between two paragraphs makes one of them. So each is read with its
mark, and then those are joined that are one (ECMA-376 17.13.5.15).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from lxml.etree import _Element

from generator.received.document import Author, ListItem, Removal, Run, WordParagraph
from generator.received.line import Line
from generator.received.lines import LineReader
from generator.received.numbering import Numbering
from generator.received.styles import heading_level
from generator.received.tracking import TrackedSide
from generator.word.package.wml import found, number, value_of


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph as it was read: with the boxes in it, and what was changed about its mark.

    ``contents`` is what of it stands in a table of contents.
    """

    element: _Element
    paragraph: WordParagraph
    contents: WordParagraph
    boxes: tuple[_Element, ...]
    mark_gone: Author | None
    mark_come: Author | None

    @property
    def is_removed(self) -> bool:
        """Whether all its words were taken away."""
        return bool(self.paragraph.removals) and not self.paragraph.runs


@dataclass(frozen=True)
class ParagraphReader:
    """Reads the paragraphs of a part."""

    lines: LineReader
    numbering: Numbering

    def read(self, element: _Element) -> ReadParagraph:
        """A paragraph with its mark."""
        line = self.lines.line(element)
        mark = found(element, "pPr/rPr")
        side = self.lines.side
        return ReadParagraph(
            element,
            self._paragraph(element, line),
            self._contents(element, line),
            tuple(line.boxes),
            side.author_of_gone(mark),
            side.author_of_come(mark),
        )

    def on(self, side: TrackedSide) -> ParagraphReader:
        """The reader of the same part, to which other changes count."""
        return replace(self, lines=replace(self.lines, side=side))

    def _paragraph(self, element: _Element, line: Line) -> WordParagraph:
        properties, styles = self.lines.side.properties(element, "pPr"), self.lines.styles
        style = value_of(properties, "pStyle")
        outline = value_of(properties, "outlineLvl")
        heading = heading_level(outline) if outline else styles.heading(style)
        item = None if heading else self._item(properties, style)
        return WordParagraph(
            styles.name(style),
            _said(line.runs),
            heading,
            item,
            removals=tuple(line.removals),
            pictures=tuple(line.pictures),
        )

    def _contents(self, element: _Element, line: Line) -> WordParagraph:
        style = value_of(self.lines.side.properties(element, "pPr"), "pStyle")
        return WordParagraph(self.lines.styles.name(style), _said(line.contents))

    def _item(self, properties: _Element | None, style: str) -> ListItem | None:
        """Of which list it is an item, by itself or by its style."""
        own, by_style = found(properties, "numPr"), self.lines.styles.numbering(style)
        name = value_of(own, "numId") or value_of(by_style, "numId")
        level = value_of(own, "ilvl") or value_of(by_style, "ilvl")
        return self.numbering.item(name, number(level), self.lines.styles.depth(style))


def _said(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs, if they say anything; a space may stand in for words, or be typed by itself."""
    return tuple(runs) if any(run.text.strip() or run.note for run in runs) else ()


def one_paragraph(parts: Sequence[ReadParagraph]) -> WordParagraph:
    """The one paragraph that those became; it looks as the first of which words are left."""
    left = [part.paragraph for part in parts]
    like = next((one for one in left if one.runs), left[-1])
    runs = tuple(run for one in left for run in one.runs)
    pictures = tuple(picture for one in left for picture in one.pictures)
    return replace(like, runs=runs, removals=tuple(_removals(left)), pictures=pictures)


def _removals(parts: Sequence[WordParagraph]) -> Iterator[Removal]:
    """What was taken away, at its place in the paragraph that the parts became."""
    before = accumulate((len(part.text) for part in parts), initial=0)
    for part, length in zip(parts, before, strict=False):
        for removal in part.removals:
            yield replace(removal, at=removal.at + length)


def inserted_by(paragraph: WordParagraph, marks: Iterable[Author | None]) -> Author | None:
    """Who put a whole paragraph in: all its words, and a mark at either end of it."""
    authors = [run.inserted for run in paragraph.runs]
    mark = next((author for author in marks if author is not None), None)
    return mark if mark is not None and all(authors) else None


def is_nothing(paragraph: WordParagraph) -> bool:
    """Whether a paragraph only keeps room."""
    return not paragraph.runs and not paragraph.removals and paragraph.item is None
