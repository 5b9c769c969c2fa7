"""Bullets of Word and a Mac in a text → items of a list of Markdown.

How deep an item stands follows from its bullet and its indentation: in a list the first kind
stands outermost, and each new kind one deeper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.authoring.mending.runs import Run, stretches
from generator.source.pasted import BULLETS, DASHES, SPACES

_OWN = "-*"
"""The signs of Markdown itself, that may stand among others."""

_ITEM = re.compile(rf"(?P<indent>[ \t]*)(?P<sign>[{BULLETS}{DASHES}o-])[ \t{SPACES}]+(?=\S)")
_NUMBERED = re.compile(r"[ \t]*(\d{1,3}|[a-zA-Z])[.)][ \t]")
_NEEDS_COMPANY = re.compile(f"[o{DASHES}]")
"""Signs that are also a word or a dash in a sentence."""


def begins_item(line: str) -> bool:
    """Whether a line begins as an item of a list, of whatever sort."""
    return bool(_ITEM.match(line) or _NUMBERED.match(line))


def bulleted(lines: Sequence[str]) -> Iterator[Run]:
    """Lists with other bullets than those of Markdown.

    What stands right below an item without a bullet may belong to it or not, and items below a
    number may belong to that: such a list stays as it is.
    """
    for first, end in stretches(lines, lambda line: not line.strip() or bool(_ITEM.match(line))):
        while first < end and not lines[first].strip():
            first += 1
        last = end
        while last > first and not lines[last - 1].strip():
            last -= 1
        ends = last < end or end == len(lines)
        begins = not first or not _NUMBERED.match(lines[first - 1])
        if ends and begins and _is_foreign(lines[first:last]):
            yield Run(first, last - 1, tuple(_written(lines[first:last])))


def _is_foreign(items: Sequence[str]) -> bool:
    signs = [found["sign"] for item in items if (found := _ITEM.match(item))]
    foreign = [sign for sign in signs if sign not in _OWN]
    return bool(foreign) and (len(signs) > 1 or not _NEEDS_COMPANY.match(foreign[0]))


def _written(items: Sequence[str]) -> Iterator[str]:
    open_kinds: list[tuple[str, int]] = []
    for item in items:
        found = _ITEM.match(item)
        if not found:  # a blank line
            yield ""
            continue
        kind = found["sign"], len(found["indent"].expandtabs())
        if kind in open_kinds:
            del open_kinds[open_kinds.index(kind) + 1 :]
        else:
            open_kinds.append(kind)
        yield f"{'  ' * (len(open_kinds) - 1)}- {item[found.end() :]}"
