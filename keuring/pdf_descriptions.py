"""The alternative texts of a PDF."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from keuring.pdf_structure import Object, at


def descriptions(pdf: PdfReader) -> Iterator[str]:
    """The alternative text of every figure, in the order of the structure."""
    for node in _elements(at(pdf.root_object, "/StructTreeRoot")):
        if node.get("/S") == "/Figure":
            yield str(node.get("/Alt", ""))


def _elements(node: Object) -> Iterator[DictionaryObject]:
    """A node and the elements of the structure below it, in their order."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if isinstance(current, DictionaryObject):
            yield current
            kids = current.get("/K")
            found = kids.get_object() if kids is not None else []
            waiting += reversed(found) if isinstance(found, ArrayObject) else [found]
        elif hasattr(current, "get_object") and current.get_object() is not current:
            waiting.append(current.get_object())
