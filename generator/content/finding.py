"""Whether something stands in what the templates of a document print."""

from __future__ import annotations

from collections.abc import Mapping


def holds(value: object, kind: type) -> bool:
    """Whether a block of that kind stands in ``value``: texts, mappings, rows of blocks.

    Only what a document itself puts there is found, nothing that stands within another block.
    """
    if isinstance(value, Mapping):
        return any(holds(one, kind) for one in value.values())
    if isinstance(value, tuple):
        return any(holds(one, kind) for one in value)
    return isinstance(value, kind)
