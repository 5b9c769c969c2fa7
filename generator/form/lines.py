"""What two people changed in the lines of a file, together, when they are not the same lines."""

from __future__ import annotations

from dataclasses import dataclass

from generator.source.merging.alignment import differences


@dataclass(frozen=True, order=True)
class _Region:
    """Lines ``first`` up to ``end`` that became others. One of no lines is an insertion."""

    first: int
    end: int
    lines: tuple[bytes, ...]

    def touches(self, other: _Region) -> bool:
        """Whether the two cannot both be made: they share a line, or insert at one spot."""
        if self.first == self.end == other.first == other.end:
            return True
        return self.first < other.end and other.first < self.end


def both(base: bytes, mine: bytes, theirs: bytes) -> bytes | None:
    """The file with what became of ``base`` in both of the others; None if that clashes."""
    lines = base.splitlines(keepends=True)
    my_regions, their_regions = _regions(lines, mine), _regions(lines, theirs)
    regions = sorted({*my_regions, *their_regions})
    for one in my_regions:
        if any(one != other and one.touches(other) for other in their_regions):
            return None
    parts, done = list[bytes](), 0
    for region in regions:
        parts += [*lines[done : region.first], *region.lines]
        done = region.end
    return b"".join([*parts, *lines[done:]])


def _regions(lines: list[bytes], changed: bytes) -> list[_Region]:
    others = changed.splitlines(keepends=True)
    return [
        _Region(first, end, tuple(others[start:stop]))
        for first, end, start, stop in differences(lines, others)
    ]
