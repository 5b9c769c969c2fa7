"""Words for what is not known yet, where something must be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator import dutch
from generator.content.inline import Reference
from generator.content.values import Blocks
from generator.content.walk import all_of
from generator.content.words import text_of_blocks
from generator.model.base import Invoer
from generator.model.fields import Tijdstip, shown
from generator.problems import Problem

NOG_TE_BEPALEN = ("nog te bepalen", "nader te bepalen", "nog in te vullen", "nader in te vullen")
NOG_NIETS = frozenset(
    (
        *NOG_TE_BEPALEN,
        *("onbekend", "nog onbekend", "nog niet bekend", "geen idee", "volgt", "volgt nog"),
        *("nnb", "n.n.b", "ntb", "n.t.b", "nvt", "n.v.t", "pm", "p.m", "tbd", "n/a"),
    )
)
"""What is written where nothing is known yet."""


def zegt_niets(woorden: str) -> bool:
    """Whether words only say that nothing is known yet; signs without a letter do not either."""
    kaal = kern(woorden)
    begin = tuple(f"{een} " for een in NOG_TE_BEPALEN)
    return kaal in NOG_NIETS or kaal.startswith(begin) or not any(map(str.isalnum, kaal))


def kern(woorden: str) -> str:
    """The words without the signs around them, nor what stands in brackets behind them."""
    op_een_regel = dutch.to_compare(woorden)
    return re.sub(r"(?<=\w)\s*\([^()]*\)\W*$", "", op_een_regel).strip("() ?!.…")


def zonder_inhoud(groepen: Iterable[Invoer], veld: str, vraag: str) -> Iterator[Problem]:
    """Texts or moments of that field that say nothing, with what is asked there."""
    for een in groepen:
        waarde = getattr(een, veld)
        woorden = waarde.text if isinstance(waarde, Tijdstip) else _in_woorden(waarde)
        if zegt_niets(woorden):
            wat = f"hier staat alleen {shown(woorden)}" if woorden else "hier staat niets"
            yield een.fout_bij(f"{wat}; {vraag}", veld)


def _in_woorden(tekst: Blocks) -> str:
    """A reference in a text says something: the program puts a value there."""
    verwijst = any(isinstance(deel, Reference) for deel in all_of(tekst))
    return "verwijzing" if verwijst else text_of_blocks(tekst)
