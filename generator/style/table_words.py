"""How wide the words in a table are: those of a line, and the longest of a cell, in millimetres."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.charts import marks, sparks
from generator.charts.text import width_of
from generator.content.addresses import addresses
from generator.content.boxes import in_brackets
from generator.content.inline import Footnote, HardBreak, Inline, Text
from generator.content.marks import Bar, Mark, Spark
from generator.content.signs import unsigned
from generator.content.tree import Block, BulletList, OrderedList
from generator.content.units import MM_PER_POINT
from generator.content.unwrapped import unwrapped
from generator.content.walk import Part, all_of, parts
from generator.content.words import lines_of
from generator.dutch import kept_together
from generator.style.house import HouseStyle

_BREAKS = re.compile(r"[ \t\r\n\u00ad]+|(?<=[-\N{EN DASH}])(?=[^\W\d])")
"""Where a line may end within a text. Not between a hyphen and a number."""

_BREAKS_OF_ADDRESS = re.compile(r"(?<=[^/]/)(?=[^/])")
"""Where a line may end within an address of the web."""

_DRAWN = {
    Bar: marks.WIDTH_MM,
    Spark: sparks.WIDTH * MM_PER_POINT,
}
"""How wide what is drawn alone in a line is, in millimetres."""

_MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a mark, which is part of the word beside it when no line ends between them."""


@dataclass(frozen=True, slots=True)
class TableWords:
    """Measures words with the letters of tables in that house style."""

    style: HouseStyle

    def on_one_line(self, line: Iterable[Inline]) -> float:
        """How wide the words of a line are on one line, with the marks in them."""
        return self._width("".join(_texts(line)))

    def of_line(self, line: Iterable[Inline]) -> float:
        """How wide the longest word of a line is, or what is drawn in it."""
        words = _unbroken(kept_together("".join(_texts(line))))
        drawn = (_DRAWN.get(type(part), 0.0) for part in all_of(line))
        return max((*map(self._width, words), *drawn))

    def of_name(self, name: Iterable[Inline], most: float) -> float:
        """How wide a name is, or when that is more than ``most`` its longest word."""
        whole = self.on_one_line(name)
        return whole if whole <= most else self.of_line(name)

    def of_cell(self, blocks: Iterable[Block]) -> float:
        """How wide the longest word of a cell is, with what its lists stand to the right."""
        widest = 0.0
        for block in unwrapped(blocks):
            if isinstance(block, BulletList | OrderedList):
                of_items = max(map(self.of_cell, block.items), default=0.0)
                widest = max(widest, of_items + self.style.inspringing)
            else:
                widest = max((widest, *map(self.of_line, lines_of(block))))
        return widest

    def _width(self, words: str) -> float:
        size = self.style.letters.tabel.grootte * MM_PER_POINT
        return width_of(words.replace(_MARK, ""), size) + words.count(_MARK) * marks.MARK_MM


def _unbroken(text: str) -> Iterator[str]:
    """The parts of a text in which no line ends."""
    for word in _BREAKS.split(text):
        yield from _BREAKS_OF_ADDRESS.split(word) if _begins_with_address(word) else (word,)


def _texts(line: Iterable[Part]) -> Iterator[str]:
    """The words that stand in a line; a note stands elsewhere, and signs are no words."""
    for part in line:
        match part:
            case Text(text):
                yield in_brackets(unsigned(text))
            case HardBreak():
                yield " "
            case Footnote():
                pass
            case Mark():
                yield _MARK
            case _:
                yield from _texts(parts(part))


def _begins_with_address(word: str) -> bool:
    return any(start == 0 for start, _, _ in addresses(word))
