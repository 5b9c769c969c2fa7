"""A paragraph on one line → lines of a width, none of which begins as a block would.

A line ends only at a single space, and never within an address, a path, or what stands behind
brackets, as in ``[]{cijfer=instroom.nu}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.markdown.literals import literals
from generator.source.list_signs import BULLETS, DASHES

_SPACE = re.compile(r"(?<=\S) (?=\S)")
_WHOLE = re.compile(r"\[[^\[\]\n]{0,60}\]\{[^{}\n]{0,160}\}|\]\([^()\n]*\)")

# What would begin another block or look as if it did: signs alone, the number of a point.
_MARK = re.compile(
    rf"[#>|{BULLETS}]|```|~~~|\[\^|[-+*=_~:|]+(?:\s|$)|[{DASHES}o](?:\s|$)"
    r"|(?:\d{1,9}|[A-Za-z])[.)](?:\s|$)"
)


def wrapped(words: str, width: int) -> list[str]:
    """The lines of ``words``, of at most ``width`` characters where that can be done."""
    first, *others = _pieces(words)
    lines = [first]
    for piece in others:
        if len(lines[-1]) + 1 + len(piece) <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines


def _pieces(words: str) -> Iterator[str]:
    """What must stay on one line; a line may end between two of these."""
    whole = [found.span() for found in _WHOLE.finditer(words)]
    whole += [(one.start, one.end) for one in literals(words)]
    inside = {at for start, end in whole for at in range(start, end)}
    begin = 0
    for space in _SPACE.finditer(words):
        at = space.start()
        if at in inside or words[at - 1] == "\\" or _MARK.match(words, space.end()):
            continue
        yield words[begin:at]
        begin = space.end()
    yield words[begin:]
