"""The styles of a Word file: what each is called, and what form it gives (ECMA-376 17.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lxml.etree import _Element

from generator.word.package.wml import found, is_on, number, value, value_of, w

_HEADING = re.compile(r"(?:heading|kop) ([1-9])")
_DEEPER = re.compile(r"list (?:bullet|number|continue) ([2-5])")
_BODY_LEVEL = 9
"""The outline level of what is no heading (17.3.1.20)."""

_MOST_BASES = 20
"""Styles are based on each other at most so deep; a circle ends there too."""


@dataclass(frozen=True)
class Styles:
    """The styles by their id."""

    elements: Mapping[str, _Element]
    defaults: _Element | None = None
    _chains: dict[str, tuple[_Element, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, root: _Element | None) -> Styles:
        """Those of the part with styles, if there is one."""
        every = () if root is None else root.iterchildren(w("style"))
        by_id = {value(style, "styleId"): style for style in every}
        return cls(by_id, found(root, "docDefaults/rPrDefault"))

    def name(self, identifier: str, kind: str = "paragraph") -> str:
        """What a style is called, in small letters, as programs write it with other capitals.

        Without an id it is the name of the default style of that kind.
        """
        style = self.elements.get(identifier) if identifier else self._defaults.get(kind)
        return value_of(style, "name").lower() or identifier.lower()

    def heading(self, identifier: str) -> int:
        """The outline level that a paragraph style gives, from 1; 0 if none."""
        for style in self._from(identifier):
            if level := value_of(style, "pPr/outlineLvl"):
                return heading_level(level)
            if named := _HEADING.fullmatch(value_of(style, "name").lower()):
                return int(named[1])
        return 0

    def numbering(self, identifier: str) -> _Element | None:
        """The numbering that a paragraph style gives (17.3.1.19), if it does."""
        properties = (found(style, "pPr/numPr") for style in self._from(identifier))
        return next((one for one in properties if one is not None), None)

    def depth(self, identifier: str) -> int:
        """How deep in lists a style stands by its name: Word has a list of its own for each."""
        named = _DEEPER.fullmatch(self.name(identifier))
        return int(named[1]) - 1 if named else 0

    def is_on(self, identifier: str, form: str) -> bool:
        """Whether a style gives letters that form, such as ``b``."""
        said = (is_on(found(style, "rPr"), form) for style in self._from(identifier))
        return next((one for one in said if one is not None), False)

    def look(self, letters: str, paragraph: str, form: str, attribute: str) -> str:
        """What the style of letters says of a form, else that of their paragraph, else what is
        said for all letters (17.7.5.5); nothing when that is not said either."""
        usual = self._defaults.get("paragraph")
        of_paragraph = self._from(paragraph or value(usual, "styleId"))
        says = (*self._from(letters), *of_paragraph, self.defaults)
        said = (value(found(one, f"rPr/{form}"), attribute) for one in says)
        return next(filter(None, said), "")

    def _from(self, identifier: str) -> tuple[_Element, ...]:
        """A style and those that it is based on, itself first; many ask for the same."""
        if identifier not in self._chains:
            self._chains[identifier] = tuple(self._bases(identifier))
        return self._chains[identifier]

    def _bases(self, identifier: str) -> Iterator[_Element]:
        for _ in range(_MOST_BASES):
            style = self.elements.get(identifier)
            if style is None:
                return
            yield style
            identifier = value_of(style, "basedOn")

    @cached_property
    def _defaults(self) -> Mapping[str, _Element]:
        every = self.elements.values()
        return {value(one, "type"): one for one in every if value(one, "default") in ("1", "true")}


def heading_level(outline: str) -> int:
    """The level of a heading, from 1, of an outline level as it is written; 0 if it is none."""
    level = number(outline, _BODY_LEVEL)
    return level + 1 if 0 <= level < _BODY_LEVEL else 0
