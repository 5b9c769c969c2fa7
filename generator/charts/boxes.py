"""Boxes on a chart, and whether anything runs through them. Y goes down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a chart."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a chart."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        """Whether the two have a part in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        """Whether the other lies inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def is_crossed_by(self, start: Spot, end: Spot) -> bool:
        """Whether the line from start to end runs through it (Liang-Barsky)."""
        enter, leave = 0.0, 1.0
        for begin, step, low, high in (
            (start.x, end.x - start.x, self.left, self.right),
            (start.y, end.y - start.y, self.top, self.bottom),
        ):
            if step == 0:
                if not low < begin < high:
                    return False
                continue
            first, last = sorted(((low - begin) / step, (high - begin) / step))
            enter, leave = max(enter, first), min(leave, last)
        return enter < leave


@dataclass(frozen=True, slots=True)
class Taken:
    """What a label should keep clear of: marks, lines and other labels; ``inside`` is where it
    may stand."""

    inside: Box
    marks: tuple[Box, ...]
    lines: tuple[tuple[Spot, Spot], ...]
    labels: tuple[Box, ...] = ()

    def hindrance(self, box: Box) -> int:
        """How much is in the way of a label there: words over words are the worst."""
        return (
            sum(box.is_crossed_by(*line) for line in self.lines)
            + 3 * sum(map(box.overlaps, self.marks))
            + 6 * (not self.inside.holds(box))
            + 9 * sum(map(box.overlaps, self.labels))
        )

    def with_labels(self, boxes: Iterable[Box]) -> Taken:
        """The same, with more labels in their place."""
        return replace(self, labels=(*self.labels, *boxes))
