"""A language, and how it says what the program says in Dutch."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, partial
from pathlib import Path

from generator.talen.zinnen import (
    Filling,
    Phrase,
    has_gaps,
    most_telling_first,
    number_and_unit,
    with_other_signs,
)

_FOLDER = Path(__file__).parent
_AROUND = re.compile(r"(\W*?)((?:[\w(€$£+\N{MINUS SIGN}↑↓].*)?)", re.DOTALL)
_ENDS = re.compile(r"(.*?)([\s.,:;)]*)", re.DOTALL)


class OnvertaaldError(Exception):
    """Words that a language does not know; they are the text of the error."""


@dataclass(frozen=True)
class Taal:
    """A language: its code, its name in Dutch, its tag (BCP 47) and its phrases.

    ``lcid`` is what Office calls it ([MS-LCID]), ``eu`` the list of languages of the EU.
    ``soorten`` are the kinds of documents of which all phrases are there; ``dagen`` are those of
    its phrases in which a day or a period is said. The program says everything in Dutch, so that
    has no phrases.
    """

    code: str
    naam: str
    tag: str
    lcid: str
    eu: str
    soorten: frozenset[str] = frozenset()
    zinnen: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    dagen: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_nederlands(self) -> bool:
        """Whether it is the language of the program itself."""
        return not self.zinnen

    def sjabloon_van(self, soort: str) -> str:
        """What the Word template of that kind of document is called: ``vgr``, ``vgr.en``."""
        return soort if self.is_nederlands else f"{soort}.{self.code}"

    def zeg(self, dutch: str, eenheden: Collection[str] = ()) -> str:
        """How the words read in this language. Raises ``OnvertaaldError``.

        Spaces and signs around them stay, and so does a capital with which they begin.
        ``eenheden`` are units of staff, which stay as they are.
        """
        if self.is_nederlands:
            return dutch
        for before, words, after in _cores(dutch):
            said = self._said(words, eenheden)
            if said is not None:
                return f"{before}{said}{after}"
        raise OnvertaaldError(dutch.strip())

    def kent(self, dutch: str) -> bool:
        """Whether it has a phrase for those words."""
        try:
            self.zeg(dutch)
        except OnvertaaldError:
            return False
        return True

    def dag_in_het_nederlands(self, words: str) -> str:
        """A day or a period in this language as the program says it; other words stay."""
        try:
            return words if self.is_nederlands else self._van_dagen.zeg(words)
        except OnvertaaldError:
            return words

    def getal(self, dutch: str) -> str:
        """A number that is written with the signs of Dutch."""
        return dutch if self.is_nederlands else with_other_signs(dutch)

    @cached_property
    def _van_dagen(self) -> Taal:
        """The way back: Dutch as it is said of the days in this language."""
        back = {said: dutch for dutch, said in self.dagen.items()}
        return replace(self, zinnen={"{cijfers}": "{cijfers}", **back})

    def _said(self, words: str, eenheden: Collection[str]) -> str | None:
        """What those words are in this language; None for what it does not know."""
        if len(words) == 1 or not any(map(str.isalnum, words)):
            return words
        plain = words.replace("\N{NO-BREAK SPACE}", " ")
        if plain in self.zinnen:
            return self.zinnen[plain]
        small = plain[:1].lower() + plain[1:]
        if small in self.zinnen:
            said = self.zinnen[small]
            return said[:1].upper() + said[1:]
        if (other := self._zonder_hoofdletters.get(plain.casefold())) is not None:
            return other
        for phrase in self._met_gaten:
            if (found := phrase.found_in(words)) is not None:
                try:
                    return phrase.filled(partial(self._filled, eenheden), found)
                except OnvertaaldError:
                    continue
        return None

    def _filled(self, eenheden: Collection[str], words: str, filling: Filling) -> str:
        match filling:
            case Filling.PHRASE:
                return self.zeg(words, eenheden)
            case Filling.NUMBER:
                return self.getal(words)
            case Filling.AMOUNT:
                return self._amount(words, eenheden)
            case Filling.AMOUNTS:
                return ", ".join(self._amount(one, eenheden) for one in words.split(", "))
            case Filling.MOMENT:
                return self.zeg(words) if self.kent(words) else words
            case _:
                return words

    def _amount(self, words: str, eenheden: Collection[str]) -> str:
        """A number with its unit; the space between the two stays what it is."""
        number, unit = number_and_unit(words)
        space = words[len(number) : len(words) - len(unit)]
        if unit not in eenheden:
            unit = self.zeg(unit, eenheden)
        return f"{self.getal(number)}{space}{unit}"

    @cached_property
    def _zonder_hoofdletters(self) -> Mapping[str, str]:
        """The phrases without their capitals: staff write Week van de toegankelijkheid too."""
        return {dutch.casefold(): said for dutch, said in self.zinnen.items()}

    @cached_property
    def _met_gaten(self) -> tuple[Phrase, ...]:
        return most_telling_first(one for one in self.zinnen.items() if has_gaps(one[0]))


def _cores(dutch: str) -> Iterator[tuple[str, str, str]]:
    """The words with less and less around them: without spaces, then without signs."""
    yield "", dutch, ""
    words = dutch.strip()
    before = dutch[: len(dutch) - len(dutch.lstrip())]
    after = dutch[len(dutch.rstrip()) :]
    yield before, words, after
    begin, core = _AROUND.fullmatch(words).groups()  # type: ignore[union-attr]  # it takes anything
    core, end = _ENDS.fullmatch(core).groups()  # type: ignore[union-attr]
    yield f"{before}{begin}", core, f"{end}{after}"
    inside = core.lstrip("(")
    yield f"{before}{begin}{core[: len(core) - len(inside)]}", inside, f"{end}{after}"


NEDERLANDS = Taal("nl", "Nederlands", "nl-NL", "413", "NLD")
"""The language of the program."""


def talen_van(soort: str) -> tuple[Taal, ...]:
    """The languages in which there are documents of that kind, Dutch first."""
    return (NEDERLANDS, *(taal for taal in andere_talen() if soort in taal.soorten))


def andere_talen() -> tuple[Taal, ...]:
    """The languages that have a book."""
    return tuple(map(taal_van, sorted(path.stem for path in _FOLDER.glob("*.toml"))))


@cache
def taal_van(code: str) -> Taal:
    """The language of that code, which must be there."""
    if code == NEDERLANDS.code:
        return NEDERLANDS
    read = tomllib.loads((_FOLDER / f"{code}.toml").read_text("utf-8"))
    zinnen = {dutch: said for part in read["zinnen"].values() for dutch, said in part.items()}
    return Taal(
        code,
        *(read["naam"], read["tag"], read["lcid"], read["eu"]),
        frozenset(read["soorten"]),
        zinnen,
        dagen=read["zinnen"]["dagen"],
    )
