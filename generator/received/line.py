"""The words of a paragraph of a Word file, while they are read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml.etree import _Element

from generator.received.document import Author, Removal, Run, WordPicture
from generator.received.runs import put_behind
from generator.received.signs import plain_hyphens


@dataclass
class Line:
    """The words of a paragraph, while they are read; those of a table of contents apart."""

    runs: list[Run] = field(default_factory=list)
    contents: list[Run] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    pictures: list[WordPicture] = field(default_factory=list)

    def add(self, run: Run) -> None:
        """Put a run behind the others."""
        _add(self.runs, run)

    def add_to_contents(self, run: Run) -> None:
        """The same for a run in a table of contents."""
        _add(self.contents, run)

    def remove(self, text: str, author: Author) -> None:
        """Note that words were taken away here."""
        at = sum(len(run.text) for run in self.runs)
        last = self.removals[-1] if self.removals else None
        if last and (last.at, last.author) == (at, author):
            text = self.removals.pop().text + text
        self.removals.append(Removal(at, text, author))


def _add(runs: list[Run], run: Run) -> None:
    """Put a run behind others, with the hyphens of what both say together."""
    put_behind(runs, run)
    runs[-1] = replace(runs[-1], text=plain_hyphens(runs[-1].text))
