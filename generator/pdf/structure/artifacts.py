"""What is drawn on a page and is no content of the document (ISO 32000-1, 14.8.2.2)."""

from __future__ import annotations

from collections.abc import Set

import pydyf

_BEGIN = b"BDC"
_RUNNING = {"Type": "/Pagination"}


def mark_artifacts(stream: pydyf.Stream, numbers: Set[int]) -> None:
    """Let the marks of those numbers on a page be artifacts: running lines, repeated headings."""
    if not numbers:
        return
    items = stream.stream
    for place, item in enumerate(items):
        # A mark is written as its type, its properties and an operator (14.6.2).
        if item == _BEGIN and items[place - 1].get("MCID") in numbers:
            items[place - 2] = "/Artifact"
            items[place - 1] = pydyf.Dictionary(_RUNNING)
