"""The tags of a PDF: of which kind each is, and which marks on its pages they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from pypdf.generic import ArrayObject, DictionaryObject, NumberObject, PdfObject

from generator.foreign.appended.reasons import OTHER_HEADINGS, UNKNOWN_TAGS
from generator.foreign.pdf import PdfError
from generator.foreign.pdf_objects import MOST_OBJECTS, TOO_MUCH, dictionary_in

_STANDARD = frozenset(
    f"/{name}"
    for name in (
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI"),
        *("Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L"),
        *("LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span"),
        *("Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT"),
        *("RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form"),
    )
)
"""ISO 32000-1, 14.8.4."""

_MOST_ROLES = 20
"""So many times a type may stand for another one, before it is taken for a circle."""

_HEADINGS = {f"/H{level}": level for level in range(1, 7)}
_FIRST_HEADING = 2
"""Our document has a heading of level 1, so behind it this one skips none."""


class _Same:
    """Objects that are known by themselves: what says the same is another one."""

    def __init__(self, objects: Iterable[PdfObject]) -> None:
        self._by_id = {id(one): one for one in objects}

    def __contains__(self, other: object) -> bool:
        return id(other) in self._by_id


@dataclass(frozen=True)
class Tags:
    """The types of the elements, in the order in which they are read out; which elements are links;
    and by the number of a page or a link what it holds: for each mark its element, or one
    element."""

    kinds: tuple[str, ...]
    links: _Same
    held: Mapping[int, PdfObject]

    @classmethod
    def of(cls, top: DictionaryObject) -> Tags:
        """Those of a tree of tags. Raises ``PdfError`` when it does not end."""
        roles = dictionary_in(top.get("/RoleMap")) or DictionaryObject()
        elements = [(one, _type(str(one["/S"]), roles)) for one in _in_order(top)]
        links = tuple(one for one, kind in elements if kind == "/Link")
        held = dict(_numbers(top.get("/ParentTree")))
        return cls(tuple(kind for _, kind in elements), _Same(links), held)

    def marks(self, number: object) -> frozenset[int]:
        """The marks of that page, or part of one, that an element holds."""
        found = self.held.get(number) if isinstance(number, int) else None
        if not isinstance(found, ArrayObject):
            return frozenset()
        return frozenset(mark for mark, one in enumerate(found) if _element_in(one) is not None)

    def is_link(self, number: object) -> bool:
        """Whether an element of that kind holds it."""
        found = self.held.get(number) if isinstance(number, int) else None
        return found in self.links


def tag_faults(tags: Tags) -> Iterator[str]:
    """Kinds that nobody knows, and headings that skip a level (ISO 14289-1, 7.1, 7.4.2)."""
    if any(kind not in _STANDARD for kind in tags.kinds):
        yield UNKNOWN_TAGS
    levels = [_HEADINGS[kind] for kind in tags.kinds if kind in _HEADINGS]
    if any(after > before + 1 for before, after in pairwise([_FIRST_HEADING - 1, *levels])):
        yield OTHER_HEADINGS


def _type(name: str, roles: DictionaryObject) -> str:
    for _ in range(_MOST_ROLES):
        if name not in roles:
            break
        name = str(roles[name])
    return name


def _in_order(root: DictionaryObject) -> Iterator[DictionaryObject]:
    waiting = _kids(root)[::-1]
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        one = _element_in(waiting.pop())
        if one is not None:
            yield one
            waiting.extend(_kids(one)[::-1])
    raise PdfError(TOO_MUCH)


def _kids(element: DictionaryObject) -> list[PdfObject]:
    kids = element.get("/K")
    if isinstance(kids, ArrayObject):
        return list(kids)
    return [kids] if isinstance(kids, DictionaryObject) else []


def _element_in(one: PdfObject) -> DictionaryObject | None:
    found = dictionary_in(one)
    return found if found is not None and "/S" in found and "/P" in found else None


def _numbers(tree: PdfObject | None) -> Iterator[tuple[int, PdfObject]]:
    """What a tree of numbers holds (ISO 32000-1, 7.9.7). Raises ``PdfError`` without an end."""
    waiting = [] if tree is None else [tree]
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        node = waiting.pop().get_object()
        if isinstance(node, DictionaryObject):
            pairs, kids = node.get("/Nums"), node.get("/Kids")
            if isinstance(pairs, ArrayObject):
                for key, value in zip(pairs[::2], pairs[1::2], strict=False):
                    if isinstance(key, NumberObject):
                        yield int(key), value.get_object()
            if isinstance(kids, ArrayObject):
                waiting.extend(kids)
    raise PdfError(TOO_MUCH)
