"""Words stand in a paragraph, never right in what only groups (ISO 32000-1, 14.8.4.2)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from generator.pdf.structure.elements import Element, Kid, MarkedContent
from generator.pdf.structure.types import INLINE, WRAPPERS


def wrap_words(nodes: Iterable[Element]) -> None:
    """Put words that stand right in a group, and what is in one line with them, in a paragraph."""
    for node in nodes:
        if wrapper := WRAPPERS.get(node.type):
            _wrap(node, wrapper)


def _wrap(node: Element, wrapper: str) -> None:
    kids, node.kids = node.kids, []
    for inline, run in groupby(kids, _is_inline):
        together = list(run)
        if inline and any(map(_is_words, together)):
            around = Element(wrapper, together[0].page, kids=together)
            node.add(around)
            for kid in around.children():
                kid.parent = around
        else:
            node.kids += together


def _is_inline(kid: Kid) -> bool:
    return not isinstance(kid, Element) or kid.type in INLINE


def _is_words(kid: Kid) -> bool:
    """Whether it is more than a figure, which may stand by itself."""
    return isinstance(kid, MarkedContent) or (isinstance(kid, Element) and kid.type != "Figure")
