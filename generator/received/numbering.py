"""The lists of a Word file: how each counts on each level (ECMA-376 17.9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

from generator.received.document import ListItem
from generator.word.package.wml import found, number, value, value_of, w

_DEEPEST = 8
_BULLET, _NOTHING = "bullet", "none"


@dataclass(frozen=True)
class Numbering:
    """The lists by number, and the kinds of lists that they follow.

    Lists of one kind count on from each other, until one says where it starts (17.9.15): so the
    items are to be asked for in the order in which they are read.
    """

    lists: Mapping[str, _Element]
    kinds: Mapping[str, _Element]
    _counting: dict[tuple[str, int], tuple[str, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, root: _Element | None) -> Numbering:
        """Those of the part with numbering, if there is one."""
        if root is None:
            return cls({}, {})
        kinds = {value(one, "abstractNumId"): one for one in root.iterchildren(w("abstractNum"))}
        return cls({value(one, "numId"): one for one in root.iterchildren(w("num"))}, kinds)

    def item(self, name: str, level: int, depth: int = 0) -> ListItem | None:
        """What an item of the list of that number is on a level; None if that is no list.

        It stands at least so deep: a list of one level may stand in another.
        """
        one, level = self.lists.get(name), min(max(level, 0), _DEEPEST)
        described = self._level(one, level)
        form = value_of(described, "numFmt") or "decimal"
        if one is None or described is None or form == _NOTHING:
            return None
        began, start = self._began(one, name, level, number(value_of(described, "start"), 1))
        return ListItem(began, max(level, depth), form != _BULLET, start)

    def _began(self, one: _Element, name: str, level: int, usual: int) -> tuple[str, int]:
        """The list from which this one counts on, and where that started; itself if it starts."""
        place = (value_of(one, "abstractNumId"), level)
        if own := _start_of(one, level):
            self._counting[place] = (name, number(own, 1))
        return self._counting.setdefault(place, (name, usual))

    def _level(self, one: _Element | None, level: int) -> _Element | None:
        """How a list counts on a level: by itself, or as its kind does."""
        own = (found(override, "lvl") for override in _on_level(one, "lvlOverride", level))
        every = (*own, *_on_level(self._kind(one), "lvl", level))
        return next((described for described in every if described is not None), None)

    def _kind(self, one: _Element | None) -> _Element | None:
        """The kind of a list; one that names a style is that of the list of that style."""
        kind = self.kinds.get(value_of(one, "abstractNumId"))
        style = value_of(kind, "numStyleLink")
        if not style:
            return kind
        linked = (one for one in self.kinds.values() if value_of(one, "styleLink") == style)
        return next(linked, kind)


def _on_level(parent: _Element | None, name: str, level: int) -> list[_Element]:
    every = [] if parent is None else list(parent.iterchildren(w(name)))
    return [one for one in every if number(value(one, "ilvl"), -1) == level]


def _start_of(one: _Element, level: int) -> str:
    overrides = _on_level(one, "lvlOverride", level)
    return next(filter(None, (value_of(one, "startOverride") for one in overrides)), "")
