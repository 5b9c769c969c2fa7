"""Where an element of the structure goes, from the element around it in the HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.pdf.structure.nodes import Node


def attach(node: Node, around: Node) -> None:
    """Put a node in the one around it, or in what its type asks for."""
    _PLACES.get(node.role, _at_the_end)(node, around)


def body_of(node: Node) -> Node:
    """Where the contents of an element go: of an item of a list in its body (14.8.4.3.3)."""
    if node.role != "LI":
        return node
    for child in node.children():
        if child.role == "LBody":
            return child
    body = Node("LBody", node.page)
    node.add(body)
    return body


def bring_behind(node: Node, other: Node) -> None:
    """Move a node to the place right after another, wherever that stands."""
    if node.parent and other.parent:
        node.parent.kids.remove(node)
        other.parent.add(node, at=other.parent.kids.index(other) + 1)


def _at_the_end(node: Node, around: Node) -> None:
    around.add(node)


def _label(node: Node, around: Node) -> None:
    """A label stands before the body of its item; in a note, in front."""
    if around.role == "L":
        _item(around, node).add(node)
        return
    item = around.parent if around.role == "LBody" and around.parent else around
    item.add(node, at=_count(item, "Lbl"))


def _body(node: Node, around: Node) -> None:
    """What is said of a term stands in one item with it."""
    _item(around, node).add(node)


def _item(items: Node, node: Node) -> Node:
    """The item of a ``dl`` that is being read: a term after a body begins a new one."""
    last = items.kids[-1] if items.kids else None
    if isinstance(last, Node) and not (node.role == "Lbl" and _count(last, "LBody")):
        return last
    item = Node("LI", node.page)
    items.add(item)
    return item


def _count(node: Node, role: str) -> int:
    return sum(child.role == role for child in node.children())


def _table_body(node: Node, around: Node) -> None:
    """A footer is drawn on the first page already, and stands behind all bodies."""
    last = around.kids[-1] if around.kids else None
    behind = isinstance(last, Node) and last.role == "TFoot"
    around.add(node, at=len(around.kids) - behind)


def _table_head(node: Node, around: Node) -> None:
    """A header stands before all bodies, also when the first page had no room for it."""
    around.add(node, at=_count(around, "Caption"))


_PLACES: Mapping[str, Callable[[Node, Node], None]] = {
    "Lbl": _label,
    "LBody": _body,
    "THead": _table_head,
    "TBody": _table_body,
}
