"""The trees in which a PDF keeps names and numbers (ISO 32000-1, 7.9.6 and 7.9.7)."""

from __future__ import annotations

from collections.abc import Iterator

from keuring.pdf_structure import Object, at


def named(tree: Object) -> Iterator[tuple[str, Object]]:
    """The names of a name tree and what they lead to (ISO 32000-1, 7.9.6)."""
    return ((str(key), value.get_object()) for key, value in _pairs(tree, "/Names"))


def numbered(tree: Object) -> Iterator[tuple[int, Object]]:
    """The numbers of a number tree and what they lead to (7.9.7)."""
    return ((int(key), value.get_object()) for key, value in _pairs(tree, "/Nums"))


def _pairs(tree: Object, key: str) -> Iterator[tuple[Object, Object]]:
    if tree is None:
        return
    pairs = at(tree, key) or ()
    yield from zip(pairs[::2], pairs[1::2], strict=True)
    for kid in at(tree, "/Kids") or ():
        yield from _pairs(kid.get_object(), key)
