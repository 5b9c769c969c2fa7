r"""What stands in a line as it is, whatever signs it holds: addresses, and paths of Windows.

``https://vws.nl/a_b_`` has no emphasis in it, and ``C:\map\_oud`` loses no backslash.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it.rules_inline import StateInline

from generator.content.addresses import addresses
from generator.markdown.targets import proper_target

_FOLDER = r'[^\\/:*?"<>|\[\]`\n]{1,60}\\'
_PATH = re.compile(
    rf"(?<![\w\\:])(?:[A-Za-z]:\\(?=[^\W_])|\\\\(?=[^\W_]))(?:{_FOLDER})*[^\s\\<>|\[\]`\"]*"
)
_NOT_AT_THE_END = ".,;:!?)*_'"


@dataclass(frozen=True)
class Literal:
    """From where to where it stands in a line; ``target`` is where it leads, if it does."""

    start: int
    end: int
    target: str = ""


@lru_cache(maxsize=4)
def literals(line: str) -> tuple[Literal, ...]:
    """Those in the content of a paragraph, heading or cell, in order."""
    found = sorted((*_addresses(line), *_paths(line)), key=lambda one: (one.start, -one.end))
    kept: list[Literal] = []
    for one in found:
        if not kept or kept[-1].end <= one.start:
            kept.append(one)
    return tuple(kept)


def _addresses(line: str) -> Iterator[Literal]:
    for start, end, target in addresses(line):
        try:
            proper_target(target)
        except ValueError:
            continue
        yield Literal(start, end, target)


def _paths(line: str) -> Iterator[Literal]:
    for found in _PATH.finditer(line) if "\\" in line else ():
        yield Literal(found.start(), found.start() + len(found[0].rstrip(_NOT_AT_THE_END)))


def literal(state: StateInline, silent: bool) -> bool:
    """An address or a path: one that leads somewhere is a link, unless it stands in one."""
    found = _next(state)
    if found is None or found.start != state.pos or found.end > state.posMax:
        return False
    if not silent:
        is_link = found.target and not state.linkLevel
        if is_link:
            state.push("link_open", "a", 1).attrs = {"href": found.target}
        state.push("text_special", "", 0).content = state.src[found.start : found.end]
        if is_link:
            state.push("link_close", "a", -1)
    state.pos = found.end
    return True


def plain_text(state: StateInline, silent: bool) -> bool:
    """Signs that mean nothing, up to one that may, or to what stands as it is."""
    sign = state.md.inline.terminator_re.search(state.src, state.pos)
    end = sign.start() if sign else state.posMax
    if (following := _next(state)) and following.start > state.pos:
        end = min(end, following.start)
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def _next(state: StateInline) -> Literal | None:
    """The first that begins here or later."""
    found = literals(state.src)
    place = bisect_left(found, state.pos, key=lambda one: one.start)
    return found[place] if place < len(found) else None
