"""How somebody is used to write, as far as a file shows it."""

from __future__ import annotations

from generator.source.editing.route import column_of, has_brackets
from generator.source.nodes import List, Mapping, with_depth
from generator.source.text import FileText

_USUAL = 2


def usual_dashes(root: Mapping, text: FileText) -> int:
    """How far the dashes of a list are indented from the name of its field."""
    groups = (node for node, _ in with_depth(root) if isinstance(node, Mapping))
    for group in groups:
        for child in group.children.values():
            if isinstance(child, List) and not has_brackets(text, child):
                return max(column_of(child) - column_of(group), 0)
    return _USUAL
