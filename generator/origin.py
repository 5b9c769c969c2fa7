"""Where a printed word comes from: a value in the YAML, named by its path and never by its line.

Edits elsewhere in a file do not shift a path. Who wants the line asks ``source`` for it, late.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

Loc = tuple[str | int, ...]
"""The path to a value in a file: names of fields and positions in lists."""

_PART = "@"
"""Between the path and the lines in the written form; in a name it is written ``%40``."""

_STEP = " › "
"""Between the steps of a path as staff read it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A value in the input.

    ``file`` is the path of the file from the folder in which all dossiers stand
    (``2025-09-br/kansen.yaml``). ``part`` narrows it to some lines of a text: the first, and the
    one after the last, counted from 0.
    """

    file: str
    loc: Loc = ()
    part: tuple[int, int] | None = None

    def __truediv__(self, step: str | int) -> Origin:
        """The value below this one, at that field or position."""
        return Origin(self.file, (*self.loc, step))

    def at_lines(self, part: tuple[int, int] | None) -> Origin:
        """Those lines of this text."""
        return replace(self, part=part)

    def whole(self) -> Origin:
        """The whole value of which this is a part."""
        return self if self.part is None else replace(self, part=None)

    def holds(self, other: Origin) -> bool:
        """Whether the other value is this one, or stands in it."""
        within = self.file == other.file and other.loc[: len(self.loc)] == self.loc
        return within and self.part in (None, other.part)

    def __str__(self) -> str:
        """``2025-09-br/kansen.yaml#kansen/0/effect``, with ``@2-3`` for lines 2 up to 3."""
        path = "/".join(quote(str(step), safe="") for step in self.loc)
        lines = f"{_PART}{self.part[0]}-{self.part[1]}" if self.part else ""
        return f"{quote(self.file)}#{path}{lines}"


def parse_origin(text: str) -> Origin:
    """The origin that ``str`` wrote. Raises ``ValueError`` for another text."""
    file, hash_sign, rest = text.partition("#")
    if not hash_sign:
        raise ValueError(f"no origin: {text!r}")
    path, _, lines = rest.partition(_PART)
    steps = [unquote(step) for step in path.split("/")] if path else []
    loc = tuple(int(step) if step.isdecimal() else step for step in steps)
    return Origin(unquote(file), loc, _part(lines) if lines else None)


def _part(lines: str) -> tuple[int, int]:
    first, _, end = lines.partition("-")
    return int(first), int(end)


def in_words(loc: Loc) -> str:
    """A path as staff read it, counted from 1: ``doelen › 1 › titel``."""
    return _STEP.join(str(step + 1) if isinstance(step, int) else step for step in loc)


def from_words(words: str) -> Loc:
    """The path that ``in_words`` wrote."""
    steps = words.split(_STEP) if words else []
    return tuple(int(step) - 1 if step.isdecimal() else step for step in steps)


def each_once(origins: Iterable[Origin]) -> tuple[Origin, ...]:
    """The origins in their order, none twice."""
    return tuple(dict.fromkeys(origins))
