"""Signs that the font of the house style lacks: they look different on every machine.

Latin letters and the usual signs are known to be there, so the font itself is only read
when a text holds something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from generator.content.characters import HYPHENS
from generator.origin import Loc
from generator.problems import Problem, Severity
from generator.source import Data, Source

UNCOMMON = re.compile(
    "[^\t\n\r -~\u00a0-\u017f\N{EN DASH}\N{EM DASH}\N{LEFT SINGLE QUOTATION MARK}-"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{BULLET}\N{HORIZONTAL ELLIPSIS}\N{EURO SIGN}]"
)
"""Signs of which it must be looked up whether the font has them."""

NOT_NEEDED = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}" + HYPHENS)
"""Signs that nobody sees, or that are printed as another one."""


def has_uncommon(source: Source) -> bool:
    """Whether any text of a file holds signs that must be looked up."""
    return any(UNCOMMON.search(text) for _, text in _texts(source.data, ()))


def lacking(source: Source, font: Path) -> Iterator[Problem]:
    """A warning for each text that holds signs which that font file lacks."""
    for loc, text in _texts(source.data, ()):
        found = [match for match in UNCOMMON.finditer(text) if match[0] not in NOT_NEEDED]
        missing = [match for match in found if ord(match[0]) not in _signs(font)]
        if missing:
            before = text[: missing[0].start()]
            line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
            signs = ", ".join(dict.fromkeys(f"'{match[0]}'" for match in missing[:5]))
            message = (
                f"het lettertype van de huisstijl heeft {signs} niet; op een andere computer kan"
                " dat er anders uitzien"
            )
            place = source.place_in_text(loc, line, column)
            yield Problem(place, message, Severity.WARNING)


def _texts(data: Data, loc: Loc) -> Iterator[tuple[Loc, str]]:
    """Every text in a file, with its path."""
    if isinstance(data, str):
        yield loc, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*loc, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _texts(value, (*loc, number))


@cache
def _signs(font: Path) -> frozenset[int]:
    """The signs that a font has, by their number in Unicode."""
    from fontTools.ttLib import TTFont  # slow to load, and seldom needed

    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())
