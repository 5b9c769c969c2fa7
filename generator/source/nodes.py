"""The values of a file, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.origin import Loc
from generator.problems import Place

Data = dict[str, "Data"] | list["Data"] | str | None
"""What a file says, without places."""

Span = tuple[int, int]
"""From where to where a value stands in the file, up to its last word, with its anchor and tag.

Of what an alias repeats it is the alias; the node itself stands elsewhere.
"""

PLAIN = ""
QUOTES = ("'", '"')
BLOCKS = ("|", ">")


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text, or nothing. It stands in the file from index ``start`` to ``end``.

    ``style`` is the character that introduces it: a quote, ``|``, ``>`` or none.
    """

    place: Place
    data: str | None
    style: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Fields and their values; ``keys`` tells where the name of each field stands.

    ``behind`` is the index behind that name and its quotes.
    """

    place: Place
    data: dict[str, Data] = field(default_factory=dict)
    children: dict[str | int, Node] = field(default_factory=dict)
    keys: dict[str | int, Place] = field(default_factory=dict)
    behind: dict[str | int, int] = field(default_factory=dict)
    spans: dict[str | int, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class List:
    """Values in order."""

    place: Place
    data: list[Data] = field(default_factory=list)
    children: dict[str | int, Node] = field(default_factory=dict)
    spans: dict[str | int, Span] = field(default_factory=dict)


Node = Scalar | Mapping | List


def words_end(node: Scalar, content: str) -> int:
    """The index behind the last word of a text; behind a block there may stand empty lines."""
    if node.style not in BLOCKS:
        return node.end
    return node.start + len(content[node.start : node.end].rstrip())


def with_depth(node: Node) -> Iterator[tuple[Node, int]]:
    """The node (depth 1) and all below it; what an alias repeats comes as often as it is used."""
    waiting = [(node, 1)]
    while waiting:
        current, depth = waiting.pop()
        yield current, depth
        if not isinstance(current, Scalar):
            waiting.extend((child, depth + 1) for child in current.children.values())


def data_at(data: Data, loc: Loc) -> Data:
    """What the value at that path says; None if there is no such value."""
    for step in loc:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data):
            data = data[step]
        else:
            return None
    return data
