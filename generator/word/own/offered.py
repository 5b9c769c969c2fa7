"""Which styles of a template Word offers to who goes on in a document (ECMA-376 17.7.4.19).

Those of the house stand where the house has them, those of the designer behind them. What another
program put there of itself and nothing uses, goes: Word has it anyhow.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from generator.word.own.elements import Element, remove
from generator.word.package.gallery import REST_PLACE
from generator.word.package.wml import VALUE, w

PLACE = tuple(map(w, ("uiPriority", "semiHidden", "unhideWhenUsed", "qFormat")))
"""What says where a style stands in the lists of Word, in the order of the schema."""

REFERRING = tuple(
    map(w, ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"))
)
"""What names a style by its id."""

_BEFORE = frozenset(
    map(w, ("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden"))
)
_HIDDEN_LIST = w("latentStyles")


def offered_as_in_house(own: Element, house: Element, trees: Iterable[Element]) -> None:
    """Give each style its place; ``trees`` are the parts whose text is in those styles."""
    places = {style.get(w("styleId")): style for style in house.iterchildren(w("style"))}
    _without_unused(own, {*map(str, places)}, trees)
    for style in own.iterchildren(w("style")):
        known = places.get(style.get(w("styleId")))
        if known is not None:
            _put(style, [deepcopy(one) for one in known if one.tag in PLACE])
        elif style.find(PLACE[0]) is None:
            is_own = style.get(w("customStyle")) == "1"
            kept = [one for one in style if one.tag in PLACE and is_own]
            rest = style.makeelement(PLACE[0], {VALUE: REST_PLACE})
            _put(style, [rest, *kept])
    for old in own.findall(_HIDDEN_LIST):
        own.remove(old)
    hidden, defaults = house.find(_HIDDEN_LIST), own.find(w("docDefaults"))
    if hidden is not None and defaults is not None:
        defaults.addnext(deepcopy(hidden))


def _without_unused(own: Element, house: set[str], trees: Iterable[Element]) -> None:
    """Take out the styles of another program that no text and no other style is in."""
    texts = list(trees)
    while True:
        asked = {one.get(VALUE) for tree in (own, *texts) for one in tree.iter(*REFERRING)}
        unused = [
            style
            for style in own.iterchildren(w("style"))
            if not {style.get(w("customStyle")), style.get(w("default"))} & {"1"}
            and style.get(w("styleId")) not in asked | house
        ]
        if not unused:
            return
        for style in unused:
            remove(style)


def _put(style: Element, place: Iterable[Element]) -> None:
    for old in list(style.iterchildren(*PLACE)):
        style.remove(old)
    at = sum(child.tag in _BEFORE for child in style)
    for one in reversed(list(place)):
        style.insert(at, one)
