"""What a Word file needs besides the body: relations, notes, numbering.

The renderer fills it while it writes the body; who makes the file writes the parts from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count

from generator.content.colour import Colour, Palette
from generator.content.picture import Image
from generator.talen import NEDERLANDS, Taal
from generator.word.body import reserved
from generator.word.charts.sheet import ChartSheet


@dataclass(frozen=True, slots=True)
class OrderedStart:
    """A ``w:num`` to be made for one numbered list.

    It points to ``abstract_id`` and has, for ``level``, a ``w:lvlOverride`` with a
    ``w:startOverride`` of ``start`` (ECMA-376 17.9.8 and 17.9.26).
    """

    num_id: int
    abstract_id: int
    level: int
    start: int


@dataclass(slots=True)
class Links:
    """The external targets of one part, each with the id of its relation."""

    relations: dict[str, str] = field(default_factory=dict)

    def relation(self, target: str) -> str:
        """The id of the relation to ``target``; the same target has one relation."""
        return self.relations.setdefault(target, f"rIdLink{len(self.relations) + 1}")


@dataclass(frozen=True, slots=True)
class WordChart:
    """A chart: its part as XML, which asks for a workbook with its sheet."""

    xml: str
    sheet: ChartSheet


@dataclass(slots=True)
class Harvest:
    """What the bodies of one document asked for. One document, one harvest.

    ``colours`` are those of the house style; ``pages`` the numbers of the pages
    of the headings that a table of contents leads to, by anchor. ``links`` belong to the
    document part, ``note_links`` to the footnotes part. ``footnotes`` holds complete
    ``w:footnote`` elements. ``charts`` and ``pictures`` are by the id of their relation;
    ``family`` is the font of the words in charts, ``families`` are the fonts of other scripts by
    their names. ``taal`` is the language of the document.
    """

    colours: Palette = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    family: str = "sans-serif"
    families: Mapping[str, str] = field(default_factory=dict)
    taal: Taal = NEDERLANDS
    links: Links = field(default_factory=Links)
    note_links: Links = field(default_factory=Links)
    footnotes: list[str] = field(default_factory=list)
    ordered: list[OrderedStart] = field(default_factory=list)
    charts: dict[str, WordChart] = field(default_factory=dict)
    pictures: dict[str, Image] = field(default_factory=dict)
    _heading_num: int = 0
    _note_ids: count[int] = field(default_factory=lambda: count(1))  # 0 is a separator
    _bookmark_ids: count[int] = field(default_factory=lambda: count(reserved.FIRST_BOOKMARK))
    _control_ids: count[int] = field(default_factory=lambda: count(1))
    _drawing_ids: count[int] = field(default_factory=lambda: count(reserved.FIRST_DRAWING))

    def number_list(self, abstract_id: int, level: int, start: int) -> int:
        """The ``w:num`` for a new numbered list."""
        num_id = reserved.FIRST_ORDERED_NUM + len(self.ordered)
        self.ordered.append(OrderedStart(num_id, abstract_id, level, start))
        return num_id

    def number_heading(self, *, begins: bool) -> int:
        """The ``w:num`` of a heading: a new one where the numbers begin."""
        if begins or not self._heading_num:
            self._heading_num = self.number_list(reserved.LOWER_HEADING_ABSTRACT, 0, 1)
        return self._heading_num

    def note_id(self) -> int:
        """A fresh number for a footnote."""
        return next(self._note_ids)

    def bookmark_id(self) -> int:
        """A fresh number for a bookmark."""
        return next(self._bookmark_ids)

    def drawing_id(self) -> int:
        """A fresh number for a drawing or a shape in it."""
        return next(self._drawing_ids)

    def control_id(self) -> int:
        """A fresh number for a content control."""
        return next(self._control_ids)

    def add_chart(self, chart: WordChart) -> str:
        """The id of the relation to a new chart."""
        relation = f"rIdChart{len(self.charts) + 1}"
        self.charts[relation] = chart
        return relation

    def add_picture(self, image: Image) -> str:
        """The id of the relation to a picture; the same picture has one relation."""
        known = (relation for relation, one in self.pictures.items() if one.seal == image.seal)
        relation = next(known, f"rIdPicture{len(self.pictures) + 1}")
        self.pictures[relation] = image
        return relation

    def colour(self, name: Colour) -> str:
        """A colour of the house style as Word wants it: six hexadecimal digits."""
        return self.colours[name]
