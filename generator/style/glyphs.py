"""Signs that no font of the house style has. What fonts the machine has does not matter: pages are
to be the same everywhere.

Latin letters and the usual signs are known to be there, so the fonts themselves are only read
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
from generator.problems import Problem
from generator.source import Data, Source
from generator.source.list_signs import BULLETS
from generator.style.settings import Lettertype

UNCOMMON = re.compile(
    "[^\t\n\r -~\u00a0-\u017f\N{EN DASH}\N{EM DASH}\N{LEFT SINGLE QUOTATION MARK}-"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{BULLET}\N{HORIZONTAL ELLIPSIS}\N{EURO SIGN}]"
)
"""Signs of which it must be looked up whether a font has them."""

NOT_NEEDED = frozenset(
    "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{SOFT HYPHEN}\N{NON-BREAKING HYPHEN}"
    + "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    + HYPHENS
    + "".join(map(chr, range(0xFE00, 0xFE10)))  # they choose the form of the sign before them
    + "".join(map(chr, range(0x2000, 0x200B)))  # spaces of another width
    + "\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}"
)
"""Signs that nobody sees, or for which another one is printed."""

_BULLET = re.compile(rf"^[ \t>]*(?P<sign>[{BULLETS}])(?=[ \t\w])", re.MULTILINE)
"""What stands before an item of a text of more lines is read as a dash, and not printed."""

NOWHERE = (
    "geen lettertype van de huisstijl heeft {signs}; in de pdf komt er [?] te staan, schrijf het"
    " daarom met andere tekens"
)
MOST_NAMED = 5


def has_uncommon(source: Source) -> bool:
    """Whether any text of a file holds signs that must be looked up."""
    return any(UNCOMMON.search(text) for _, text in _texts(source.data, ()))


@dataclass(frozen=True)
class Fonts:
    """The font files of a house style, in the order in which a sign is looked for."""

    files: tuple[Path, ...]

    def has(self, sign: str) -> bool:
        """Whether one of them has that sign."""
        return any(ord(sign) in _signs(file) for file in self.files)


def fonts_of(folder: Path, letter: Lettertype) -> Fonts:
    """Those that a house style in that folder names."""
    files = (letter.normaal, *(other.normaal for other in letter.andere))
    return Fonts(tuple(folder / file for file in files))


def lacking(source: Source, fonts: Fonts) -> Iterator[Problem]:
    """An error for each text that holds signs which none of those fonts has."""
    return (text.problem for text in _missing(source, fonts))


def unprintable_in(source: Source, fonts: Fonts) -> frozenset[str]:
    """The signs in a file that none of those fonts has."""
    return frozenset(match[0] for text in _missing(source, fonts) for match in text.signs)


@dataclass(frozen=True)
class _Text:
    """A text in a file, and which signs in it no font has."""

    source: Source
    loc: Loc
    text: str
    signs: Sequence[re.Match[str]]

    @property
    def problem(self) -> Problem:
        """What is wrong with those signs, at the first of them."""
        before = self.text[: self.signs[0].start()]
        line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
        named = ", ".join(
            [*dict.fromkeys(sign_text(match[0]) for match in self.signs)][:MOST_NAMED]
        )
        origin = Origin(input_name(Path(self.source.name)), self.loc)
        place = self.source.place_in_text(self.loc, line, column)
        return Problem.at(origin, NOWHERE.format(signs=named)).placed(place)


def _missing(source: Source, fonts: Fonts) -> Iterator[_Text]:
    """The texts of a file that hold signs which no font has."""
    for loc, text in _texts(source.data, ()):
        bullets = {match.start("sign") for match in _BULLET.finditer(text)} if "\n" in text else ()
        found = [
            match
            for match in UNCOMMON.finditer(text)
            if match[0] not in NOT_NEEDED and match.start() not in bullets
        ]
        missing = [match for match in found if not fonts.has(match[0])]
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
