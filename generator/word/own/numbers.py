"""The numberings of a template beside those that text needs (ECMA-376 17.9)."""

from __future__ import annotations

from collections.abc import Iterable

from generator.disk.foreign_xml import xml_tree
from generator.word.own.elements import VALUE, Element, remove, w

FIRST_OWN = 10_000
"""The first number of a numbering of the template, clear of those of any document."""

_ABSTRACT, _NUM, _NUM_ID = w("abstractNum"), w("num"), w("numId")
_ABSTRACT_ID = w("abstractNumId")
_PICTURES = (w("numPicBullet"), w("lvlPicBulletId"))


def with_own_numbers(house: bytes, own: Element | None, trees: Iterable[Element]) -> Element:
    """The numberings of the house and, under numbers of their own, those of the template that its
    styles and text ask for.

    ``house`` is ``word/numbering.xml`` as it is made; the numbers in ``trees`` follow.
    """
    root = xml_tree(house)
    asking = [one for tree in trees for one in tree.iter(_NUM_ID)]
    if own is None:
        own = xml_tree(house)
        own[:] = []
    for picture in list(own.iter(*_PICTURES)):
        remove(picture)
    abstracts = {one.get(_ABSTRACT_ID, ""): one for one in own.iterchildren(_ABSTRACT)}
    nums = {one.get(_NUM_ID, ""): one for one in own.iterchildren(_NUM)}
    for reference in list(asking):
        number = reference.get(VALUE, "")
        if number not in nums and number != "0":  # 0: none
            properties = reference.getparent()
            if properties is not None:
                remove(properties)
            asking.remove(reference)
    used = [number for number in nums if any(one.get(VALUE) == number for one in asking)]
    first = next(iter(root.iterchildren(_NUM)))
    behind: dict[str, str] = {}
    renumbered: dict[str, str] = {}
    for at, number in enumerate(used, FIRST_OWN):
        num = nums[number]
        pointer = num.find(_ABSTRACT_ID)
        abstract = "" if pointer is None else pointer.get(VALUE, "")
        if abstract not in abstracts:
            continue
        if abstract not in behind:
            behind[abstract] = str(at)
            abstracts[abstract].set(_ABSTRACT_ID, str(at))
            first.addprevious(abstracts[abstract])
        assert pointer is not None  # or its abstract were not known
        pointer.set(VALUE, behind[abstract])
        num.set(_NUM_ID, str(at))
        renumbered[number] = str(at)
        root.append(num)
    for reference in asking:
        reference.set(VALUE, renumbered.get(reference.get(VALUE, ""), "0"))
    return root
