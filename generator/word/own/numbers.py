"""The numberings of a template beside those that text needs (ECMA-376 17.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.foreign.xml import xml_tree
from generator.word.own.elements import Element, remove
from generator.word.package.wml import VALUE, w

FIRST_OWN = 10_000
"""The first number of a numbering of the template, clear of those of any document."""

_ABSTRACT, _NUM, _NUM_ID = w("abstractNum"), w("num"), w("numId")
_ABSTRACT_ID = w("abstractNumId")
_OF_LEVEL = w("pStyle")
_PICTURES = (w("numPicBullet"), w("lvlPicBulletId"))
_NONE = "0"
"""The number by which a paragraph says that it has none (17.9.18)."""


def renumbered(own: Element | None, trees: Iterable[Element]) -> Element | None:
    """The numberings of the template that something in ``trees`` asks for, under numbers of their
    own; what asks for them follows."""
    asking = [one for tree in trees for one in tree.iter(_NUM_ID)]
    if own is None:
        _follow(asking, {})
        return None
    nums = {one.get(_NUM_ID, ""): one for one in own.iterchildren(_NUM)}
    abstracts = {one.get(_ABSTRACT_ID, ""): one for one in own.iterchildren(_ABSTRACT)}
    asked = {one.get(VALUE) for one in asking}
    used = {
        number: num for number, num in nums.items() if number in asked and _behind(num) in abstracts
    }
    numbers = {number: str(FIRST_OWN + at) for at, number in enumerate(used)}
    kept = list(dict.fromkeys(map(_behind, used.values())))
    new = {number: str(FIRST_OWN + at) for at, number in enumerate(kept)}
    own[:] = [*(abstracts[number] for number in kept), *used.values()]
    for number in kept:
        abstracts[number].set(_ABSTRACT_ID, new[number])
    for number, num in used.items():
        num.set(_NUM_ID, numbers[number])
        for pointer in num.iterchildren(_ABSTRACT_ID):
            pointer.set(VALUE, new[pointer.get(VALUE, "")])
    for picture in list(own.iter(*_PICTURES)):
        remove(picture)
    _follow(asking, numbers)
    return own


def beside_those_of_text(house: bytes, own: Element | None) -> Element:
    """All numberings: those of the house, which text needs, and those of the template.

    ``house`` is ``word/numbering.xml`` as it is made.
    """
    root = xml_tree(house)
    if own is None:
        return root
    linked = set(_styles(own))
    for link in list(root.iter(_OF_LEVEL)):
        if link.get(VALUE) in linked:  # a style is linked to one level (17.9.23)
            remove(link)
    first = next(root.iterchildren(_NUM))
    for abstract in list(own.iterchildren(_ABSTRACT)):
        first.addprevious(abstract)
    root.extend(list(own.iterchildren(_NUM)))
    return root


def _behind(num: Element) -> str:
    """The number of the abstract numbering of a numbering."""
    pointer = num.find(_ABSTRACT_ID)
    return "" if pointer is None else pointer.get(VALUE, "")


def _styles(numbering: Element) -> Iterator[str]:
    return (link.get(VALUE, "") for link in numbering.iter(_OF_LEVEL))


def _follow(asking: Iterable[Element], numbers: Mapping[str, str]) -> None:
    for one in asking:
        one.set(VALUE, numbers.get(one.get(VALUE, ""), _NONE))
