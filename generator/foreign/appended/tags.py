"""The tags of a PDF: of which kind each is, and which marks on its pages they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from pypdf.generic import ArrayObject, DictionaryObject, NumberObject, PdfObject

from generator.foreign.appended.reasons import OTHER_HEADINGS, UNKNOWN_TAGS
from generator.foreign.pdf import PdfError
from generator.foreign.pdf_objects import MOST_OBJECTS, TOO_MUCH

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


@dataclass(frozen=True)
class Tags:
    """The elements in the order in which they are read out, each with its type, and by the number
    of a page or a link what it holds: for each mark its element, or one element."""

    elements: tuple[tuple[str, DictionaryObject], ...]
    held: Mapping[int, PdfObject]

    @classmethod
    def of(cls, root: PdfObject) -> Tags:
        """Those of a tree of tags. Raises ``PdfError`` when it does not end."""
        top = root.get_object()
        assert isinstance(top, DictionaryObject)
        roles = top.get("/RoleMap")
        known = roles if isinstance(roles, DictionaryObject) else DictionaryObject()
        elements = tuple((_type(str(one["/S"]), known), one) for one in _in_order(top))
        return cls(elements, dict(_numbers(top.get("/ParentTree"))))

    def marks(self, number: object) -> frozenset[int]:
        """The marks of that page, or part of one, that an element holds."""
        found = self.held.get(number) if isinstance(number, int) else None
        if not isinstance(found, ArrayObject):
            return frozenset()
        return frozenset(mark for mark, one in enumerate(found) if _is_element(one))

    def is_link(self, number: object) -> bool:
        """Whether an element of that kind holds it."""
        found = self.held.get(number) if isinstance(number, int) else None
        kinds = (kind for kind, one in self.elements if one is found)
        return next(kinds, "") == "/Link"


def tag_faults(tags: Tags) -> Iterator[str]:
    """Kinds that nobody knows, and headings that skip a level (ISO 14289-1, 7.1, 7.4.2)."""
    kinds = [kind for kind, _ in tags.elements]
    if any(kind not in _STANDARD for kind in kinds):
        yield UNKNOWN_TAGS
    levels = [_HEADINGS[kind] for kind in kinds if kind in _HEADINGS]
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
        one = waiting.pop().get_object()
        if _is_element(one):
            assert isinstance(one, DictionaryObject)
            yield one
            waiting.extend(_kids(one)[::-1])
    raise PdfError(TOO_MUCH)


def _kids(element: DictionaryObject) -> list[PdfObject]:
    kids = element.get("/K")
    if isinstance(kids, ArrayObject):
        return list(kids)
    return [kids] if isinstance(kids, DictionaryObject) else []


def _is_element(one: PdfObject | None) -> bool:
    found = None if one is None else one.get_object()
    return isinstance(found, DictionaryObject) and "/S" in found and "/P" in found


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
