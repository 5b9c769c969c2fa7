"""What must be known of rows of a table: said once where it holds for several of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from generator.content.inline import Emphasis, Value
from generator.content.values import Blocks, Line, joined, line, paragraph, value
from generator.origin import Origin, each_once

VOOR_ALLE = "Bij elk cijfer: "


@dataclass(frozen=True)
class Aantekening:
    """A short text at a row, and where it comes from."""

    tekst: str
    herkomst: tuple[Origin, ...]


@dataclass(frozen=True)
class Aantekeningen:
    """The texts at the rows of a table, each once, with where it comes from.

    One at every row is ``van_alle``. One at several rows has a letter; the rest stands in its row.
    """

    van_alle: Mapping[str, tuple[Origin, ...]]
    met_letter: Mapping[str, tuple[Origin, ...]]

    @classmethod
    def van(cls, rijen: Sequence[Sequence[Aantekening]]) -> Aantekeningen:
        """Those of these rows. Each has its texts once."""
        waar: dict[str, list[tuple[Origin, ...]]] = {}
        for een in (een for rij in rijen for een in rij):
            waar.setdefault(een.tekst, []).append(een.herkomst)
        herkomst = {
            tekst: each_once(plek for een in alle for plek in een) for tekst, alle in waar.items()
        }
        vaak = [tekst for tekst, alle in waar.items() if len(alle) > 1]
        overal = [tekst for tekst in vaak if len(waar[tekst]) == len(rijen)]
        rest = [tekst for tekst in vaak if tekst not in overal][: len(ascii_lowercase)]
        return cls(*({tekst: herkomst[tekst] for tekst in welke} for welke in (overal, rest)))

    def vooraf(self) -> Blocks:
        """What is said above the table, as a paragraph."""
        return paragraph(*self.vooraf_in_zin())

    def vooraf_in_zin(self) -> Line:
        """What is said above the table: the texts of all its rows, then those with a letter."""
        voor_alle = line(VOOR_ALLE, *_cursief(self.van_alle)) if self.van_alle else ()
        letters = (
            line("(", value(letter, *herkomst), ") ", *_cursief({tekst: herkomst}))
            for letter, (tekst, herkomst) in zip(
                ascii_lowercase, self.met_letter.items(), strict=False
            )
        )
        return _achter_elkaar((voor_alle, *letters))

    def letters(self, rij: Iterable[Aantekening]) -> Line:
        """The letters of the texts at a row."""
        letters = dict(zip(self.met_letter, ascii_lowercase, strict=False))
        herkomst = {een.tekst: een.herkomst for een in rij}
        gevonden = (een for een in letters.items() if een[0] in herkomst)
        return joined(value(letter, *herkomst[tekst]) for tekst, letter in gevonden)

    def eigen(self, rij: Iterable[Aantekening]) -> tuple[Value, ...]:
        """The texts that only stand at that row."""
        elders = {*self.van_alle, *self.met_letter}
        return tuple(value(een.tekst, *een.herkomst) for een in rij if een.tekst not in elders)


def _cursief(teksten: Mapping[str, tuple[Origin, ...]]) -> Line:
    woorden = (value(tekst, *herkomst) for tekst, herkomst in teksten.items())
    return (Emphasis(joined(woorden, " ")),)


def _achter_elkaar(delen: Iterable[Line]) -> Line:
    gezegd = [deel for deel in delen if deel]
    return tuple(woord for deel in gezegd for woord in (*line(" "), *deel))[1:]
