"""Where an element of the structure goes, from the element around it in the HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.pdf.structure.elements import Element


def attach(node: Element, around: Element) -> None:
    """Put a node in the one around it, or in what its type asks for."""
    _PLACES.get(node.type, _at_the_end)(node, around)


def body_of(node: Element) -> Element:
    """Where the contents of an element go: of an item of a list in its body (14.8.4.3.3)."""
    if node.type != "LI":
        return node
    for child in node.children():
        if child.type == "LBody":
            return child
    body = Element("LBody", node.page)
    node.add(body)
    return body


def bring_behind(node: Element, other: Element) -> None:
    """Move a node to the place right after another, wherever that stands."""
    if node.parent and other.parent:
        node.parent.kids.remove(node)
        other.parent.add(node, at=other.parent.kids.index(other) + 1)


def _at_the_end(node: Element, around: Element) -> None:
    around.add(node)


def _label(node: Element, around: Element) -> None:
    """A label stands before the body of its item; in a note, in front."""
    if around.type == "L":
        _item(around, node).add(node)
        return
    item = around.parent if around.type == "LBody" and around.parent else around
    item.add(node, at=_count(item, "Lbl"))


def _body(node: Element, around: Element) -> None:
    """What is said of a term stands in one item with it."""
    _item(around, node).add(node)


def _item(items: Element, node: Element) -> Element:
    """The item of a ``dl`` that is being read: a term after a body begins a new one."""
    last = items.kids[-1] if items.kids else None
    if isinstance(last, Element) and not (node.type == "Lbl" and _count(last, "LBody")):
        return last
    item = Element("LI", node.page)
    items.add(item)
    return item


def _count(node: Element, kind: str) -> int:
    return sum(child.type == kind for child in node.children())


def _table_body(node: Element, around: Element) -> None:
    """A footer is drawn on the first page already, and stands behind all bodies."""
    last = around.kids[-1] if around.kids else None
    behind = isinstance(last, Element) and last.type == "TFoot"
    around.add(node, at=len(around.kids) - behind)


def _table_head(node: Element, around: Element) -> None:
    """A header stands before all bodies, also when the first page had no room for it."""
    around.add(node, at=_count(around, "Caption"))


_PLACES: Mapping[str, Callable[[Element, Element], None]] = {
    "Lbl": _label,
    "LBody": _body,
    "THead": _table_head,
    "TBody": _table_body,
}
