"""The two ways to read a file in which changes are tracked (ECMA-376 17.13.5)."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.etree import _Element

from generator.received.document import Author
from generator.word.package.wml import found, value, w


@dataclass(frozen=True)
class TrackedSide:
    """What counts of a file with tracked changes.

    ``gone`` are the names of what was changed away on this side, and ``come`` of what came. Of
    what is ``gone`` and what ``come`` the author is told, if the side ``tells``.
    """

    come: frozenset[str]
    gone: frozenset[str]
    tells: bool

    def author_of_gone(self, properties: _Element | None) -> Author | None:
        """Who took away what has these properties (a paragraph mark, a row), if it is away."""
        return _author(properties, self.gone)

    def author_of_come(self, properties: _Element | None) -> Author | None:
        """Who put in what has these properties, if that is told."""
        return _author(properties, self.come) if self.tells else None

    def properties(self, element: _Element, name: str) -> _Element | None:
        """The properties of an element on this side: ``rPr`` or ``pPr``."""
        now = found(element, name)
        was = None if self.tells else found(now, f"{name}Change/{name}")
        return now if was is None else was


_PUT_IN = frozenset({"ins", "moveTo"})
_TAKEN_AWAY = frozenset({"del", "moveFrom"})

ACCEPTED = TrackedSide(come=_PUT_IN, gone=_TAKEN_AWAY, tells=True)
"""Every change as if somebody accepted it, with who made it."""

REFUSED = TrackedSide(come=_TAKEN_AWAY, gone=_PUT_IN, tells=False)
"""The file as it was before the changes, of which nothing is told."""


def author_of(change: _Element | None) -> Author | None:
    """Who made a change that is tracked, if one is (17.13.5)."""
    return None if change is None else Author(value(change, "author"), value(change, "date"))


def is_tracked(body: _Element) -> bool:
    """Whether changes of its text are tracked in it."""
    return next(body.iter(*map(w, sorted(_PUT_IN | _TAKEN_AWAY))), None) is not None


def _author(properties: _Element | None, names: frozenset[str]) -> Author | None:
    if properties is None:
        return None
    changes = (author_of(properties.find(w(name))) for name in sorted(names))
    return next((author for author in changes if author is not None), None)
