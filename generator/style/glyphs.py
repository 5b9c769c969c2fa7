"""Signs that the font of the house style lacks: they look different on every machine, or no font
of the machine has them.

Latin letters and the usual signs are known to be there, so the font itself is only read
when a text holds something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.content.characters import HYPHENS, sign_text
from generator.origin import Loc, Origin
from generator.places import input_name
from generator.problems import Problem, Severity
from generator.source import Data, Source
from generator.source.list_signs import BULLETS
from generator.style.machine_fonts import is_printable

UNCOMMON = re.compile(
    "[^\t\n\r -~\u00a0-\u017f\N{EN DASH}\N{EM DASH}\N{LEFT SINGLE QUOTATION MARK}-"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{BULLET}\N{HORIZONTAL ELLIPSIS}\N{EURO SIGN}]"
)
"""Signs of which it must be looked up whether the font has them."""

NOT_NEEDED = frozenset(
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}\N{NON-BREAKING HYPHEN}"
    + HYPHENS
    + "".join(map(chr, range(0xFE00, 0xFE10)))  # they choose the form of the sign before them
)
"""Signs that nobody sees, or that are printed as another one."""

_BULLET = re.compile(rf"^[ \t>]*(?P<sign>[{BULLETS}])(?=[ \t\w])", re.MULTILINE)
"""What stands before an item of a text of more lines is read as a dash, and not printed."""

OTHERWISE = (
    "het lettertype van de huisstijl heeft {signs} niet; op een andere computer kan dat er anders"
    " uitzien"
)
NOWHERE = (
    "geen lettertype op deze computer heeft {signs}; in de pdf komt er [?] te staan, schrijf het"
    " daarom met andere tekens"
)
MOST_NAMED = 5


def has_uncommon(source: Source) -> bool:
    """Whether any text of a file holds signs that must be looked up."""
    return any(UNCOMMON.search(text) for _, text in _texts(source.data, ()))


def lacking(source: Source, font: Path) -> Iterator[Problem]:
    """What is wrong with each text that holds signs which that font file lacks: a warning when
    another font of this machine has them, an error when none has."""
    for text in _missing(source, font):
        elsewhere = [match for match in text.signs if is_printable(match[0])]
        nowhere = [match for match in text.signs if not is_printable(match[0])]
        if elsewhere:
            yield text.problem(elsewhere, OTHERWISE, Severity.WARNING)
        if nowhere:
            yield text.problem(nowhere, NOWHERE, Severity.ERROR)


def unprintable_in(source: Source, font: Path) -> frozenset[str]:
    """The signs in a file that neither that font nor another of this machine has."""
    signs = (match[0] for text in _missing(source, font) for match in text.signs)
    return frozenset(sign for sign in signs if not is_printable(sign))


@dataclass(frozen=True)
class _Text:
    """A text in a file, and where in it the font lacks signs."""

    source: Source
    loc: Loc
    text: str
    signs: Sequence[re.Match[str]]

    def problem(self, found: Sequence[re.Match[str]], message: str, how_bad: Severity) -> Problem:
        """What is wrong with those signs, at the first of them."""
        before = self.text[: found[0].start()]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        named = ", ".join([*dict.fromkeys(sign_text(match[0]) for match in found)][:MOST_NAMED])
        origin = Origin(input_name(Path(self.source.name)), self.loc)
        place = self.source.place_in_text(self.loc, line, column)
        return Problem.at(origin, message.format(signs=named), how_bad).placed(place)


def _missing(source: Source, font: Path) -> Iterator[_Text]:
    """The texts of a file that hold signs which the font lacks."""
    for loc, text in _texts(source.data, ()):
        bullets = {match.start("sign") for match in _BULLET.finditer(text)} if "\n" in text else ()
        found = [
            match
            for match in UNCOMMON.finditer(text)
            if match[0] not in NOT_NEEDED and match.start() not in bullets
        ]
        missing = [match for match in found if ord(match[0]) not in _signs(font)]
        if missing:
            yield _Text(source, loc, text, missing)


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
