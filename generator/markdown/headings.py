"""The headings of a long text: which levels they have, and what was meant as one and is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.markdown.faults import (
    HEADING_EMPTY,
    HEADING_FIRST,
    HEADING_LOOKALIKE,
    HEADING_SKIPPED,
    HEADING_TOO_DEEP,
    Fault,
)
from generator.markdown.offsets import Locate, ParsedLines
from generator.markdown.token_nodes import TokenNode

# A heading has a space behind its signs, and six signs at most.
_ALMOST = re.compile(r"^[ \t]*(#)", re.MULTILINE)


def heading_level(node: TokenNode) -> int:
    """The level of a heading: the number of signs before it."""
    return len(node.token.markup)


def misleveled(nodes: Sequence[TokenNode], deepest: int, source: ParsedLines) -> Iterator[Fault]:
    """The faults in the levels of the headings of a text: too deep, or one left out.

    A screen reader goes by them, and PDF/UA-1 (ISO 14289-1, 7.4.2) wants each level in turn.
    """
    above = 0
    for node in nodes:
        if node.kind != "heading" or not node.token.markup.startswith("#"):
            continue
        level = heading_level(node)
        if message := _fault_of(node, level, above, deepest):
            yield Fault(*source.position(node.at), message)
        above = level


def _fault_of(node: TokenNode, level: int, above: int, deepest: int) -> str:
    """What is wrong with one heading, or nothing."""
    if not node.children[0].token.content.strip():
        return HEADING_EMPTY
    if level > deepest:
        return HEADING_TOO_DEEP.format(level=level, deepest=deepest)
    if level > above + 1:
        message = HEADING_SKIPPED if above else HEADING_FIRST
        return message.format(level=level, above=above)
    return ""


def looks_like_heading(content: str, locate: Locate) -> Iterator[Fault]:
    """The lines of a paragraph that begin as a heading does."""
    for found in _ALMOST.finditer(content):
        yield Fault(*locate(found.start(1)), HEADING_LOOKALIKE)
