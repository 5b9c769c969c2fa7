"""What models print: words of staff with their origin, words that were computed, fixed words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.content.inline import Inline, Paragraph, Text, Value
from generator.content.tree import Block
from generator.origin import Origin, each_once

Line = tuple[Inline, ...]
"""Running text on one line."""

Blocks = tuple[Block, ...]


def value(text: str, *origins: Origin) -> Value:
    """Words that come from those values of the input; several when they were computed."""
    return Value((Text(text),), each_once(origins))


def line(*parts: str | Inline) -> Line:
    """Running text; what is given as ``str`` are fixed words. Empty parts fall out."""
    made = (Text(part) if isinstance(part, str) else part for part in parts)
    return tuple(part for part in made if part != Text(""))


def joined(parts: Iterable[Inline], between: str | Inline = ", ") -> Line:
    """The parts in a row; what stands between them are fixed words if it is given as ``str``."""
    link = Text(between) if isinstance(between, str) else between
    return tuple(word for part in parts for word in (link, part))[1:]


def enumerated(parts: Sequence[Line], between: str = ", ", last: str = " en ") -> Line:
    """The parts that say something as an enumeration: SG, pSG en IG."""
    said = [part for part in parts if part]
    made: Line = ()
    for left, part in zip(range(len(said) - 1, -1, -1), said, strict=True):
        made += (*part, *line(between if left > 1 else last if left else ""))
    return made


def paragraph(*parts: str | Inline) -> Blocks:
    """One paragraph of those parts; nothing when there are none."""
    words = line(*parts)
    return (Paragraph(words),) if words else ()
