"""Whether all that a page shows is read out or no matter, and its links can be used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pypdf import PageObject
from pypdf.generic import ArrayObject, DictionaryObject, PdfObject, StreamObject

from generator.foreign.appended.operators import Operation, operations, operator_faults
from generator.foreign.appended.reasons import ALIVE, FORM, NOT_KEPT, NOT_TAGGED, WRONG_LINK
from generator.foreign.appended.tags import Tags
from generator.foreign.pdf_objects import dictionary_in

_DRAWS = frozenset(b"S s f F f* B B* b b* sh Tj TJ ' \"".split())
_NO_MATTER = b"/Artifact"
_MARK = b"/MCID"
_BOXES = ("/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox")
_SMALLEST, _LARGEST = 3, 14_400
"""In points (ISO 19005-3, 6.1.13)."""

_PRINTED = 4
_NOT_SEEN = 1 | 2 | 32 | 256
"""Flags of what stands on a page (ISO 32000-1, 12.5.3; ISO 19005-3, 6.3.2)."""

_DEEPEST = 12
"""So many parts of a page may stand in one another."""


def page_faults(page: PageObject, tags: Tags) -> Iterator[str]:
    """Why that page cannot follow one of ours."""
    for box in _BOXES:
        sides = page.get(box)
        if isinstance(sides, ArrayObject) and not _is_possible(sides):
            yield NOT_KEPT
    annotations = page.get("/Annots")
    for one in annotations if isinstance(annotations, ArrayObject) else ():
        yield from _annotation_faults(one, tags)
    contents = page.get_contents()
    drawn = [] if contents is None else list(operations(contents.get_data()))
    yield from operator_faults(drawn)
    inside = _Drawn(tags, page.get("/Resources"), tags.marks(page.get("/StructParents")))
    if not inside.is_told(drawn):
        yield NOT_TAGGED


def _is_possible(sides: ArrayObject) -> bool:
    left, bottom, right, top = map(float, sides)
    return all(_SMALLEST <= abs(one) <= _LARGEST for one in (right - left, top - bottom))


def _annotation_faults(one: PdfObject, tags: Tags) -> Iterator[str]:
    """What is wrong with what stands on a page; only a link may (ISO 14289-1, 7.18)."""
    annotation = dictionary_in(one) or DictionaryObject()
    kind = annotation.get("/Subtype")
    if kind != "/Link":
        yield FORM if kind == "/Widget" else ALIVE
        return
    flags = int(str(annotation.get("/F", 0)))
    if not flags & _PRINTED or flags & _NOT_SEEN:
        yield NOT_KEPT
    if not annotation.get("/Contents") or not tags.is_link(annotation.get("/StructParent")):
        yield WRONG_LINK


@dataclass(frozen=True)
class _Drawn:
    """What a page or a part of one draws with, and its marks that an element holds."""

    tags: Tags
    resources: PdfObject | None
    marks: frozenset[int]
    depth: int = 0

    def is_told(self, drawn: Iterable[Operation]) -> bool:
        """Whether all that it draws is within such a mark, or is said to be no matter."""
        within = [False]
        for operator, before in drawn:
            if operator in (b"BMC", b"BDC"):
                within.append(within[-1] or self._tells(before))
            elif operator == b"EMC" and len(within) > 1:
                within.pop()
            elif within[-1]:
                continue
            elif operator in _DRAWS or (operator == b"Do" and not self._is_told_in(before)):
                return False
        return True

    def _tells(self, before: list[bytes]) -> bool:
        """Whether a mark does; its number may stand elsewhere (ISO 32000-1, 14.6.2)."""
        if _NO_MATTER in before[:1]:
            return True
        if _MARK in before:
            number = before[before.index(_MARK) + 1 :][:1]
            return bool(number) and number[0].strip().isdigit() and int(number[0]) in self.marks
        named = self._named("/Properties", before[-1:])
        return isinstance(named, DictionaryObject) and named.get("/MCID") in self.marks

    def _is_told_in(self, before: list[bytes]) -> bool:
        """Whether a part that is drawn tells it all itself (ISO 32000-1, 14.7.4.3)."""
        part = self._named("/XObject", before[-1:])
        if not isinstance(part, StreamObject) or part.get("/Subtype") != "/Form":
            return False
        marks = self.tags.marks(part.get("/StructParents"))
        inside = _Drawn(self.tags, part.get("/Resources"), marks, self.depth + 1)
        return self.depth < _DEEPEST and inside.is_told(operations(part.get_data()))

    def _named(self, group: str, name: list[bytes]) -> PdfObject | None:
        """What the page calls so; a name may have a sign by its number (ISO 32000-1, 7.3.5)."""
        known = dictionary_in(self.resources)
        held = None if known is None else dictionary_in(known.get(group))
        if not name or held is None:
            return None
        read = re.sub(rb"#([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), name[0])
        return held.get(read.decode("latin-1"))
