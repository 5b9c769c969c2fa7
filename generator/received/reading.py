"""A Word file to what it says, with the changes that are tracked in it accepted or refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml.etree import _Element

from generator.foreign.main_part import body_of, main_part
from generator.foreign.relations import Relation, relations
from generator.received.blocks import BlockReader, TooDeepError
from generator.received.charts import figures_in
from generator.received.comments import Commented, Story, comments_of
from generator.received.document import Received, WordBlock, WordParagraph
from generator.received.incoming import fault
from generator.received.lines import LineReader, Notes
from generator.received.numbering import Numbering
from generator.received.package import Package
from generator.received.paragraphs import ParagraphReader
from generator.received.pictures import files_of, seal_of
from generator.received.styles import Styles
from generator.received.tracking import ACCEPTED, REFUSED, TrackedSide
from generator.received.unread import OPEN_FIELD
from generator.word.package.wml import value, w

_NOTES: Mapping[str, str] = {"footnotes": "footnote", "endnotes": "endnote"}
"""The parts with notes by the kind of relation, and what each note in them is called."""

_LINK = "hyperlink"


TOO_DEEP = "in dit bestand staan tabellen of tekstvakken te diep in elkaar"


def received(package: Package) -> Received:
    """What the file says, with its changes taken as accepted.

    Raises ``InputError`` when it cannot be read as a Word file.
    """
    return _read(package, ACCEPTED)


def as_before(package: Package) -> Received:
    """What the file said before the changes that are tracked in it; raises the same."""
    return _read(package, REFUSED)


def _read(package: Package, side: TrackedSide) -> Received:
    try:
        return _Reading(package, side).whole()
    except TooDeepError:
        raise fault(package.document, TOO_DEEP) from None


class _Reading:
    """Reads one file."""

    def __init__(self, package: Package, side: TrackedSide) -> None:
        self._body = body_of(package)
        self._package = package
        self._side = side
        self._main = main_part(package)
        self._related = tuple(relations(package, self._main))
        self._styles = Styles.of(self._root_of("styles"))
        self._numbering = Numbering.of(self._root_of("numbering"))
        self._unread = Counter[str]()
        self._unread_around = Counter[str]()
        self._media: dict[str, bytes] = {}

    def whole(self) -> Received:
        """The whole file."""
        notes = dict(self._notes())
        reader = self._reader(self._main, notes, self._unread)
        read = reader.read(self._body)
        if reader.paragraphs.lines.fields.are_left:
            self._unread[OPEN_FIELD] += 1
        headers, footers = self._around("header", notes), self._around("footer", notes)
        commented = Commented(Story(self._body, read), (*headers, *footers), self._note_parts())
        return Received(
            _blocks_of([Story(self._body, read)]),
            _blocks_of(headers),
            _blocks_of(footers),
            tuple(comments_of(commented, self._root_of("comments"))),
            (*self._unread.elements(), *self._unread_around),
            tuple(reader.removed),
            tuple(figures_in(self._package.tree(one.target)) for one in self._parts("chart")),
            tuple(reader.contents),
            tuple(reader.paragraphs.lines.pictures),
            self._media,
        )

    def _parts(self, kind: str) -> Sequence[Relation]:
        return [one for one in self._related if one.kind == kind and not one.is_external]

    def _root_of(self, kind: str) -> _Element | None:
        """The root of the first part of that kind."""
        names = (one.target for one in self._parts(kind) if one.target in self._package.names)
        name = next(names, None)
        return None if name is None else self._package.tree(name)

    def _reader(self, part: str, notes: Notes, unread: Counter[str]) -> BlockReader:
        """A reader of the blocks in a part."""
        links, seals = self._links(part), self._seals(part)
        lines = LineReader(self._styles, self._side, notes, links, unread, seals)
        return BlockReader(ParagraphReader(lines, self._numbering))

    def _links(self, part: str) -> Mapping[str, str]:
        return {one.id: one.target for one in relations(self._package, part) if one.kind == _LINK}

    def _seals(self, part: str) -> Mapping[str, str]:
        files = dict(files_of(self._package, part))
        seals = {relation: seal_of(data) for relation, data in files.items()}
        self._media |= {seals[relation]: data for relation, data in files.items()}
        return seals

    def _notes(self) -> Iterator[tuple[tuple[str, str], tuple[WordParagraph, ...]]]:
        """Every note, by what refers to it and its number."""
        for kind, name in _NOTES.items():
            for part in self._parts(kind):
                reader = self._reader(part.target, {}, self._unread)
                for note in self._package.tree(part.target).iterchildren(w(name)):
                    blocks = reader.blocks(note)
                    paragraphs = tuple(one for one in blocks if isinstance(one, WordParagraph))
                    yield (f"{name}Reference", value(note, "id")), _without_space(paragraphs)

    def _note_parts(self) -> Mapping[str, _Element]:
        """The roots of the parts with notes, by the name of what refers to one."""
        return {
            f"{name}Reference": self._package.tree(part.target)
            for kind, name in _NOTES.items()
            for part in self._parts(kind)
        }

    def _around(self, kind: str, notes: Notes) -> Sequence[Story]:
        """All headers or footers."""
        parts = sorted(self._parts(kind), key=lambda one: one.target)
        return [self._story(part.target, notes) for part in parts]

    def _story(self, part: str, notes: Notes) -> Story:
        """What stands in a part above or below the pages."""
        root = self._package.tree(part)
        return Story(root, self._reader(part, notes, self._unread_around).read(root))


def _blocks_of(stories: Sequence[Story]) -> tuple[WordBlock, ...]:
    return tuple(one.block for story in stories for one in story.blocks)


def _without_space(note: tuple[WordParagraph, ...]) -> tuple[WordParagraph, ...]:
    """A note without the space between its number and its text."""
    if not note or not note[0].runs:
        return note
    first, *others = note[0].runs
    words = first.text.lstrip(" \t\N{NO-BREAK SPACE}")
    runs = (replace(first, text=words), *others) if words else tuple(others)
    return (replace(note[0], runs=runs), *note[1:])
