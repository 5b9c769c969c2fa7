"""Values put into the text of a YAML file, while all the rest stays as somebody wrote it."""

from __future__ import annotations

from collections.abc import Mapping as Fields
from dataclasses import dataclass

from generator.problems import InputError, Problem
from generator.source.nodes import Mapping, Scalar
from generator.source.text import FileText

NOT_ONE_VALUE = "hier hoort één waarde; verander dit veld eerst zelf"


@dataclass(frozen=True)
class _Edit:
    """What stands from ``start`` to ``end`` becomes ``text``."""

    start: int
    end: int
    text: str


def with_values(root: Mapping, text: FileText, values: Fields[str, str]) -> str:
    """The text in which the fields of the file have other values; they are written as YAML.

    An empty value empties the field. Comments stay, also those behind a value. Raises
    ``InputError`` for a field that holds a list or a group of fields.
    """
    content = text.content
    edits = [_edit(root, content, name, value) for name, value in values.items()]
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        content = content[: edit.start] + edit.text + content[edit.end :]
    return content


def _edit(root: Mapping, content: str, name: str, value: str) -> _Edit:
    node = root.children[name]
    if not isinstance(node, Scalar):
        raise InputError([Problem(node.place, NOT_ONE_VALUE)])
    start = len(content[: node.start].rstrip(" "))
    line_end = "\n" if content[start : node.end].endswith("\n") else ""  # of a block text
    return _Edit(start, node.end, (f" {value}" if value else "") + line_end)


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
