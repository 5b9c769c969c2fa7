"""A file that YAML cannot read → one that it can, as far as that is certain.

Only lines at which the reader stumbled are looked at, and of one that is still wrong afterwards
only its spaces are mended. How far a tab indents nobody can tell: those are mended when every
usual width with which the file can be read makes it say the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator import source
from generator.authoring.mending.draft import rounds_for
from generator.authoring.mending.lines import SPACE_MENDS, is_indented_oddly, mended
from generator.authoring.mending.mend import Step
from generator.problems import InputError, Problem, Severity
from generator.source import Source
from generator.source.edits import edited, lines_edit
from generator.source.text import FileText

WIDTHS = (2, 4, 8)
"""So many spaces may have been meant by a tab."""

TABS = "spaties in plaats van tabs"
NOT_CERTAIN = "hier staan tabs, en hoeveel spaties daar horen is niet zeker; zet ze er zelf"


@dataclass
class _Reading:
    """A text that is mended until it can be read, or nothing helps.

    ``lines`` are lines that became others, by their number from 0, with why.
    """

    text: FileText
    width: int | None = None
    lines: dict[int, tuple[str, str]] = field(default_factory=dict)
    wrong: frozenset[int] = frozenset()
    source: Source | None = None

    def read(self) -> None:
        """Read it, and mend the lines that are in the way, until there is none."""
        for _ in range(rounds_for(self.text)):
            self._try()
            better = dict(self._better())
            if not better:
                break
            self.lines |= better
        self._leave_what_did_not_help()
        self._try()

    def _leave_what_did_not_help(self) -> None:
        """Keep of lines that are still wrong only the usual spaces."""
        for number in self.wrong & self.lines.keys():
            line, why = mended(self.text.line(number), SPACE_MENDS)
            if why and self.width is None:
                self.lines[number] = line, why
            else:
                del self.lines[number]

    def _try(self) -> None:
        try:
            self.source = source.parse(self.content().encode(), self.text.name)
            self.wrong = frozenset()
        except InputError as error:
            self.source = None
            self.wrong = frozenset(one.place.line - 1 for one in error.problems)

    def _better(self) -> Iterator[tuple[int, tuple[str, str]]]:
        """The lines in the way that can be mended, or mended further, with why."""
        for number in _with_neighbours(self.text, self.wrong):
            now, *reasons = self.lines.get(number, (self.text.line(number),))
            line = now
            if self.width and has_tab(line):
                line = expanded(line, self.width)
                reasons.append(TABS)
            line, why = mended(line)
            if line != now:
                yield number, (line, "; ".join(filter(None, [*reasons, why])))

    def content(self) -> str:
        """The text with its mends so far."""
        return edited(self.text.content, (step.edit for step in self.steps()))

    def steps(self) -> list[Step]:
        """The mends."""
        return [
            Step(lines_edit(self.text, number, number, [line]), why)
            for number, (line, why) in sorted(self.lines.items())
        ]


def made_readable(text: FileText) -> tuple[list[Step], list[Problem]]:
    """The mends by which a text can be read or comes nearer to it, and what is not certain."""
    plain = _Reading(text)
    plain.read()
    tabbed = sorted(number for number in plain.wrong if has_tab(text.line(number)))
    if not tabbed:
        return plain.steps(), []
    readings = [_with_tabs_of(text, width) for width in WIDTHS]
    said = [one.source.data for one in readings if one.source]
    if said and all(data == said[0] for data in said):
        return next(one for one in readings if one.source).steps(), []
    place = text.place(tabbed[0], 0)
    return plain.steps(), [Problem(place, NOT_CERTAIN, Severity.WARNING)]


def _with_tabs_of(text: FileText, width: int) -> _Reading:
    """The text read with tabs of that width in the place of its indentation."""
    numbers = [n for n in range(len(text.starts)) if text.line(n).startswith("\t")]
    lines = {number: (expanded(text.line(number), width), TABS) for number in numbers}
    reading = _Reading(text, width, lines)
    reading.read()
    return reading


def expanded(line: str, width: int) -> str:
    """The line with spaces in the place of tabs before its first word."""
    words = line.lstrip(" \t")
    return line[: len(line) - len(words)].expandtabs(width) + words


def has_tab(line: str) -> bool:
    """Whether a tab stands before the first word of the line."""
    return "\t" in line[: len(line) - len(line.lstrip(" \t"))]


def _with_neighbours(text: FileText, numbers: Iterable[int]) -> Iterator[int]:
    """Those lines, and those around each that are indented as oddly: they were pasted at once."""
    seen: set[int] = set()
    for number in numbers:
        waiting = [number]
        while waiting:
            one = waiting.pop()
            if one not in seen:
                seen.add(one)
                yield one
                if is_indented_oddly(text.line(one)):
                    near = (one - 1, one + 1)
                    waiting += [line for line in near if is_indented_oddly(text.line(line))]
