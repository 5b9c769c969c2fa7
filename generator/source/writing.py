"""Values put into the text of a YAML file, while all the rest stays as somebody wrote it."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping as Fields

from generator.origin import Loc
from generator.problems import InputError, Problem
from generator.source.edits import Edit, edited, line_end_at
from generator.source.nodes import List, Mapping, Node, Scalar, with_depth
from generator.source.text import FileText

NOT_ONE_VALUE = "hier hoort één waarde; verander dit veld eerst zelf"
NOT_A_GROUP = "hier hoort een groep velden"
NOT_A_LIST = "hier hoort een lijst waarin elk onderdeel op een eigen regel met '- ' begint"


def with_values(root: Mapping, text: FileText, values: Fields[str, str]) -> str:
    """The text in which the fields of the file have other values; they are written as YAML.

    An empty value empties the field. Comments stay, also those behind a value. Raises
    ``InputError`` for a field that holds a list or a group of fields.
    """
    edits = [_edit(root, text.content, name, value) for name, value in values.items()]
    return edited(text.content, edits)


def without_items(root: Mapping, text: FileText, name: str, gone: Collection[int]) -> str:
    """The text in which the list ``name`` goes without the items at those positions.

    Comments stay. A list of which nothing is left becomes ``[]``. Raises ``InputError`` for a list
    whose items do not begin a line.
    """
    items = root.children[name]
    if not isinstance(items, List):
        raise InputError([Problem(items.place, NOT_A_LIST)])
    edits = [Edit(*_lines_of(items.children[one], text), "") for one in sorted(gone)]
    if edits and len(gone) == len(items.children):
        key = root.keys[name]
        after = text.index_of(key) + len(name) + 1
        edits.append(Edit(after, after, " []"))
    return edited(text.content, edits)


def _lines_of(item: Node, text: FileText) -> tuple[int, int]:
    """Where the lines of an item begin and end: from its dash to the end of its last value."""
    line = item.place.line - 1
    start = text.starts[line]
    if text.content[start : start + item.place.column - 1].strip() != "-":
        raise InputError([Problem(item.place, NOT_A_LIST)])
    values = (node for node, _ in with_depth(item) if isinstance(node, Scalar))
    last = max((value.end for value in values), default=start)
    end = text.line_at(max(start, last - 1)) + 1
    return start, text.starts[end] if end < len(text.starts) else len(text.content)


def _edit(root: Mapping, content: str, name: str, value: str) -> Edit:
    node = root.children[name]
    if not isinstance(node, Scalar):
        raise InputError([Problem(node.place, NOT_ONE_VALUE)])
    start = len(content[: node.start].rstrip(" "))
    line_end = "\n" if content[start : node.end].endswith("\n") else ""  # of a block text
    return Edit(start, node.end, (f" {value}" if value else "") + line_end)


def with_field_after(root: Mapping, text: FileText, before: str, name: str, value: str) -> str:
    """The text with a new field of the file, on a line of its own under the field ``before``."""
    content, key, node = text.content, root.keys[before], root.children[before]
    if not isinstance(node, Scalar):
        raise InputError([Problem(node.place, NOT_ONE_VALUE)])
    found = content.find("\n", max(node.start, node.end - 1))
    at = len(content) if found < 0 else found + 1
    break_before = "" if content[:at].endswith("\n") else "\n"
    line = f"{' ' * (key.column - 1)}{name}: {value}\n"
    return f"{content[:at]}{break_before}{line}{content[at:]}"


def first_fields(root: Mapping, text: FileText, fields: Fields[Loc, str]) -> list[Edit]:
    """The edits by which the groups of fields at those paths begin with another field.

    A field is its line as YAML (``id: tijd``). It stands on a line of its own, or before a comma
    in a group between braces. Raises ``InputError`` for a group that is none, or that is empty.
    """
    return [_first_field(_group_at(root, loc), text, line) for loc, line in fields.items()]


def _group_at(root: Mapping, loc: Loc) -> Mapping:
    node: Node = root
    for step in loc:
        node = node if isinstance(node, Scalar) else node.children[step]
    if not isinstance(node, Mapping) or not node.keys:
        raise InputError([Problem(node.place, NOT_A_GROUP)])
    return node


def _first_field(group: Mapping, text: FileText, line: str) -> Edit:
    first = min(group.keys.values())
    at, opens = text.index_of(first), text.index_of(group.place)
    if text.content[opens : opens + 1] == "{":
        return Edit(at, at, f"{line}, ")
    return Edit(at, at, f"{line}{line_end_at(text, at)}{' ' * (first.column - 1)}")
