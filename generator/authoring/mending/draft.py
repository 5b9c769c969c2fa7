"""A file that is being mended: its text of now, and which line each line was at first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.authoring.mending.mend import Mend, Step
from generator.problems import Place, Problem, Severity
from generator.source.edits import Edit, edited
from generator.source.text import LINE_END, FileText

MOST_ROUNDS = 200
MOST_WORK = 5_000_000
"""In characters that are read again: what bounds the time of a file full of faults."""

NOT_CERTAIN = (
    "dit kan niet worden hersteld zonder dat er iets anders verandert ({}); kijk er zelf naar"
)


def rounds_for(text: FileText) -> int:
    """How often a text may be read again."""
    return min(MOST_ROUNDS, MOST_WORK // (len(text.content) + 1) + 1)


@dataclass(frozen=True)
class Draft:
    """The text of a file; ``first_lines`` has for each line the number that it had at first."""

    text: FileText
    first_lines: tuple[int, ...]
    mends: tuple[Mend, ...] = ()

    @classmethod
    def of(cls, name: str, content: str, mends: tuple[Mend, ...] = ()) -> Draft:
        """A text that nothing was done to, but for those mends."""
        text = FileText.of(name, content)
        return cls(text, tuple(range(len(text.starts))), mends)

    def with_steps(self, steps: Sequence[Step]) -> Draft:
        """The file after those mends, which do not overlap."""
        once = list({step.edit: step for step in steps}.values())
        once.sort(key=lambda step: step.edit.start)
        edits = [step.edit for step in once]
        text = FileText.of(self.text.name, edited(self.text.content, edits))
        lines = tuple(self._lines_after(edits))
        return Draft(text, lines, (*self.mends, *map(self._mend, once)))

    def _lines_after(self, edits: Sequence[Edit]) -> Iterator[int]:
        """For each line of the text after edits the number that it had at first."""
        done = 0
        for edit in edits:
            line = self.text.line_at(edit.start)
            gone = len(LINE_END.findall(self.text.content, edit.start, edit.end))
            come = len(LINE_END.findall(edit.text))
            end = max(done, line + 1)
            yield from self.first_lines[done:end]
            yield from self.first_lines[end : end + min(gone, come)]
            yield from [self.first_lines[line + gone]] * (come - gone)
            done = end + gone
        yield from self.first_lines[done:]

    def _mend(self, step: Step) -> Mend:
        """What one edit does to the lines in which it is."""
        edit, content = step.edit, self.text.content
        first, last = self.text.line_at(edit.start), self.text.line_at(edit.end)
        start, end = self.text.starts[first], self.text.starts[last] + len(self.text.line(last))
        before = content[start:end]
        after = f"{content[start : edit.start]}{edit.text}{content[edit.end : end]}"
        return Mend(self._place(edit), before, after, step.why)

    def unsure(self, step: Step) -> Problem:
        """That a mend is left out, because it does more than it should."""
        return Problem(self._place(step.edit), NOT_CERTAIN.format(step.why), Severity.WARNING)

    def _place(self, edit: Edit) -> Place:
        """Where something begins to differ, in the file as it was at first."""
        before = self.text.content[edit.start : edit.end]
        pairs = zip(before, edit.text, strict=False)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        line = self.text.line_at(edit.start + same)
        column = edit.start + same - self.text.starts[line]
        return Place(self.text.name, self.first_lines[line] + 1, column + 1)
