"""Sets apart what numbers and names something in a PDF that was copied into another one.

The marks of its pages and its elements with a name get numbers and names that the document does
not use; its links go to pages, and its elements have the types of the standard, so no list of
names has to come along.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from generator.foreign.pdf_objects import dictionaries

_MARKS = ("/StructParent", "/StructParents")
_MOST_ROLES = 20
"""So many times a type may stand for another one, before it is taken for a circle."""


@dataclass(frozen=True)
class Apart:
    """A file that was copied: where it came from and went, what its names begin with, and the
    first number that is free for the marks of its pages."""

    reader: PdfReader
    writer: PdfWriter
    structure: DictionaryObject
    prefix: str
    free: int

    def made(self, roots: Iterable[PdfObject]) -> int:
        """Set apart all that hangs on those copies; the number that is free behind it."""
        numbers = flattened(self.structure.get("/ParentTree"), "/Nums")
        keys = [int(str(key)) for key in numbers[::2]]
        for part in list(dictionaries(roots)):
            self._marks(part)
            self._links(part)
            self._element(part)
        moved = ArrayObject(
            one
            for key, value in zip(keys, numbers[1::2], strict=True)
            for one in (NumberObject(key + self.free), value)
        )
        self.structure[NameObject("/ParentTree")] = DictionaryObject({NameObject("/Nums"): moved})
        names = flattened(self.structure.get("/IDTree"), "/Names")
        renamed = ArrayObject(
            one
            for name, element in zip(names[::2], names[1::2], strict=True)
            for one in (self._named(name), element)
        )
        self.structure[NameObject("/IDTree")] = DictionaryObject({NameObject("/Names"): renamed})
        return self.free + max(keys, default=-1) + 1

    def _marks(self, part: DictionaryObject) -> None:
        """By which a page, or what stands on it, is found in the structure (14.7.4.4)."""
        for key in _MARKS:
            if key in part:
                part[NameObject(key)] = NumberObject(self.free + int(str(part[key])))

    def _links(self, part: DictionaryObject) -> None:
        """A place that a link knows by a name (12.3.2.3)."""
        key = "/Dest" if part.get("/Subtype") == "/Link" else "/D"
        if not isinstance(part.get(key), str) or part.get("/S", "/GoTo") != "/GoTo":
            return
        known = self.reader.named_destinations.get(str(part[key]).removeprefix("/"))
        if known is None:
            del part[key]
        else:
            part[NameObject(key)] = known.dest_array.clone(self.writer)

    def _element(self, part: DictionaryObject) -> None:
        """An element of the structure, or what it says of its form (14.7.2, 14.8.5.7)."""
        if isinstance(headers := part.get("/Headers"), ArrayObject):
            part[NameObject("/Headers")] = ArrayObject(map(self._named, headers))
        if part.get("/Type") == "/Page":
            part[NameObject("/Tabs")] = NameObject("/S")  # LibreOffice writes text, not a name
        if "/S" not in part or "/P" not in part:
            return
        part[NameObject("/S")] = NameObject(self._role(str(part["/S"])))
        if "/ID" in part:
            part[NameObject("/ID")] = self._named(part["/ID"])

    def _role(self, name: str) -> str:
        """The type of the standard for which a type stands (14.7.3)."""
        roles = self.structure.get("/RoleMap")
        known = roles.get_object() if roles else None
        for _ in range(_MOST_ROLES):
            if not isinstance(known, DictionaryObject) or name not in known:
                break
            name = str(known[name])
        return name

    def _named(self, name: PdfObject) -> TextStringObject:
        return TextStringObject(self.prefix + str(name))


def flattened(tree: PdfObject | None, leaves: str) -> list[PdfObject]:
    """What a tree of names or numbers holds, a key and then its value; of an element its kids."""
    node = None if tree is None else tree.get_object()
    if not isinstance(node, DictionaryObject):
        return []
    held = node.raw_get(leaves) if leaves in node else ArrayObject()
    opened = held.get_object()
    own = list(opened) if isinstance(opened, ArrayObject) else [held]
    below = node.get("/Kids", ArrayObject())
    assert isinstance(below, ArrayObject)
    return own + [one for kid in below for one in flattened(kid, leaves)]
