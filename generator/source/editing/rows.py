"""The items of a list, or the fields of a group, apart: what each holds and what stands between.

An item is its lines, comments right above it, and comments below it that are indented deeper.
What separates items, such as empty lines and headings in comments, stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.source.editing.refusals import NoWayError
from generator.source.text import LINE_END


@dataclass(frozen=True)
class Part:
    """One item or field, with the comments above it that go where it goes."""

    above: str
    words: str


@dataclass
class Rows:
    """The parts, and the gaps between them; ``spacing`` is a gap where there is none to repeat."""

    parts: list[Part]
    gaps: list[str]
    spacing: str

    def permute(self, order: Sequence[int]) -> None:
        """The parts come to stand in another order."""
        self.parts = [self.parts[at] for at in order]

    def insert(self, at: int, words: str) -> None:
        """A new part before the one at that position."""
        known = self.gaps[max(at - 1, 0) :] or self.gaps[-1:] or [self.spacing]
        self.parts.insert(at, Part("", words))
        self.gaps.insert(at, self._gap_like(known[0]))

    def remove(self, at: int) -> None:
        """The part at that position goes; there are others."""
        raise NotImplementedError

    def _gap_like(self, gap: str) -> str:
        raise NotImplementedError

    def __str__(self) -> str:
        gaps = [*self.gaps, ""]
        pairs = zip(self.parts, gaps, strict=True)
        return "".join(f"{part.above}{part.words}{gap}" for part, gap in pairs)


class RowsInLines(Rows):
    """Each part begins a line; a gap runs from the end of a line to the next part."""

    def remove(self, at: int) -> None:
        """A comment above the first part stays, and what separates parts."""
        part = self.parts.pop(at)
        if at == len(self.parts):
            last, gap = self.parts[-1], self.gaps.pop()
            self.parts[-1] = Part(last.above, last.words + gap.rstrip())
        elif at == 0:
            first, gap = self.parts[0], self.gaps.pop(0)
            self.parts[0] = Part(part.above + gap.lstrip() + first.above, first.words)
        else:
            self.gaps[at - 1 : at + 1] = [_joined(*self.gaps[at - 1 : at + 1])]

    def _gap_like(self, gap: str) -> str:
        return gap[len(gap.rstrip()) :]


class RowsInBrackets(Rows):
    """The parts stand between commas."""

    def remove(self, at: int) -> None:
        """With one of the commas beside it; not if a comment would go with that."""
        del self.parts[at]
        if "#" in self.gaps.pop(max(at - 1, 0)):
            raise NoWayError

    def _gap_like(self, gap: str) -> str:
        return self.spacing if "#" in gap else gap


def _joined(above: str, below: str) -> str:
    """One gap where a part between two went: comments of both, empty lines of one of them."""
    before, behind = above[len(above.rstrip()) :], below[: len(below) - len(below.lstrip())]
    if len(LINE_END.findall(behind)) > len(LINE_END.findall(before)):
        return above.rstrip() + below
    return _up_to_line(above) + below[len(_up_to_line(behind)) :]


def _up_to_line(gap: str) -> str:
    """The gap up to the start of its last line."""
    ends = [match.end() for match in LINE_END.finditer(gap)]
    return gap[: ends[-1]] if ends else ""
