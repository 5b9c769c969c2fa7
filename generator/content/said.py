"""What a tree says, line by line, and what of it is not among the words that a document shows.

Spaces and hyphens tell nothing here: a layout breaks lines and divides words. Neither do capitals,
which a house style may choose.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.content.boxes import without_brackets
from generator.content.characters import HYPHENS, possible
from generator.content.inline import Footnote, HardBreak, Paragraph, Text
from generator.content.printed import Printed, is_blocks, is_line, rows_of
from generator.content.provenance import Origins, origins_of, within
from generator.content.values import Blocks, Line
from generator.content.walk import Part, parts
from generator.content.words import lines_from, text_of

_HYPHENS = f"-{HYPHENS}\N{SOFT HYPHEN}\N{NON-BREAKING HYPHEN}"
_NO_WIDTH = (
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
)
_UNSEEN = re.compile(rf"[\s{re.escape(_HYPHENS)}{_NO_WIDTH}]+")
_BETWEEN = "\n"
"""What stands between texts; in none that is ``compared``."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a tree, or of a note in it; ``around`` as in ``provenance.origins_of``.

    ``compared`` are its words as they are looked for.
    """

    line: Line
    around: Origins
    words: str
    compared: str

    @property
    def origins(self) -> Origins:
        """The values from which its words come; none for words of the program."""
        return origins_of(self.line, self.around)

    def printed_as(self, words: str) -> Said:
        """The same, of which a document prints other words."""
        return replace(self, compared=as_compared(words))


def said_by(printed: Printed) -> Iterator[Said]:
    """Each line of what is printed that has words, and each paragraph of its notes."""
    for row in rows_of(printed):
        for line, around in _lines(row):
            yield from _said(line, around)


def _lines(row: Line | Blocks) -> Iterator[tuple[Line, Origins]]:
    if is_line(row):
        yield row, ()
    elif is_blocks(row):
        for block in row:
            yield from lines_from(block)


def _said(line: Line, around: Origins) -> Iterator[Said]:
    """A line, and after it its notes."""
    notes: list[Paragraph] = []
    words = "".join(_words(line, notes))
    if compared := as_compared(words):
        yield Said(line, around, words, compared)
    for note in notes:
        yield from _said(note.children, within(note, around))


def _words(nodes: Iterable[Part], notes: list[Paragraph]) -> Iterator[str]:
    """The texts of a line; its notes are added to those."""
    for node in nodes:
        match node:
            case Text(text):
                yield text
            case Footnote(paragraphs):
                notes.extend(paragraphs)
            case HardBreak():
                yield text_of((node,))
            case _:
                yield from _words(parts(node), notes)


def lost(said: Iterable[Said], shown: Iterable[str]) -> list[Said]:
    """What is said and not shown, each time that it is said; ``shown`` are texts of a document.

    A line may be part of a text in which there is more, such as that of a frame.
    """
    left = Counter(map(as_compared, shown))
    missed = []
    for one in said:
        if left[one.compared]:
            left[one.compared] -= 1
        else:
            missed.append(one)
    gone = set(map(id, _not_in(_BETWEEN.join(left.elements()), missed))) if missed else ()
    return [one for one in missed if id(one) in gone]


def _not_in(rest: str, missed: Iterable[Said]) -> Iterator[Said]:
    """What is not a part of the rest either; the longest are looked for first."""
    for one in sorted(missed, key=lambda one: -len(one.compared)):
        before, found, after = rest.partition(one.compared)
        if found:
            rest = f"{before}{_BETWEEN}{after}"
        else:
            yield one


def as_compared(text: str) -> str:
    """A text as it is compared."""
    return _UNSEEN.sub("", without_brackets(possible(text))).casefold()
