"""The structure as a tree, before it is written: elements, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Annotation: TypeAlias = Any
"""A dictionary of a link, as WeasyPrint made it."""


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A piece of what is drawn on a page: the number that it has there (14.6)."""

    page: int
    number: int


@dataclass(frozen=True, eq=False, slots=True)
class LinkArea:
    """Where on a page one can click. Two may look the same."""

    page: int
    annotation: Annotation


@dataclass(eq=False, slots=True)
class Element:
    """An element of the structure. ``type`` is one of 14.8.4, without the slash.

    What only some types have: ``alternative`` and ``place`` a figure (its corners on the page
    in points, from the bottom left), ``scope``, ``span`` (columns, rows) and ``headers`` a cell,
    ``identifier`` what is referred to, ``numbering`` a list, ``words`` a link: what it is called,
    ``spoken`` a box: what is read aloud in its place, ``written`` words that are drawn from right
    to left: the same in the order in which they are read.
    """

    type: str
    page: int
    parent: Element | None = None
    kids: list[Kid] = field(default_factory=list)
    language: str = ""
    alternative: str = ""
    place: tuple[float, float, float, float] | None = None
    scope: str = ""
    span: tuple[int, int] = (1, 1)
    headers: tuple[str, ...] = ()
    identifier: str = ""
    numbering: str = ""
    words: str = ""
    spoken: str = ""
    written: str = ""

    def add(self, kid: Element, at: int | None = None) -> None:
        """Take a node in, as the last one or at that place."""
        kid.parent = self
        self.kids.insert(len(self.kids) if at is None else at, kid)

    def children(self) -> Iterator[Element]:
        """The elements right below it."""
        return (kid for kid in self.kids if isinstance(kid, Element))

    def nodes(self) -> Iterator[Element]:
        """The element and all below it, in the order in which they are read."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed([*node.children()]))


Kid: TypeAlias = Element | MarkedContent | LinkArea
"""What stands in an element."""
