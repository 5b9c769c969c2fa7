"""The headings of a long document: where they lead to, and the contents that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from generator.content.tree import Block, Contents, Entry, Heading
from generator.content.words import text_of


def lager(blokken: Iterable[Block], niveaus: int) -> tuple[Block, ...]:
    """The blocks with each heading that many levels deeper, to stand under another heading."""
    return tuple(
        replace(blok, level=blok.level + niveaus) if isinstance(blok, Heading) else blok
        for blok in blokken
    )


def verankerd(blokken: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with an anchor at each heading, counted through from ``kop_1``."""
    nummers = count(1)
    return tuple(
        replace(blok, anchor=f"kop_{next(nummers)}") if isinstance(blok, Heading) else blok
        for blok in blokken
    )


def inhoudsopgave(blokken: Iterable[Block], diepste: int) -> Contents:
    """The contents: the headings with an anchor, down to the deepest level."""
    koppen = (blok for blok in blokken if isinstance(blok, Heading))
    return Contents(tuple(_regels(koppen, diepste)))


def _regels(koppen: Iterable[Heading], diepste: int) -> Iterator[Entry]:
    """A line for each heading; the numbered ones are counted as the renderers do."""
    nummers = count(1)
    for kop in koppen:
        nummer = str(next(nummers)) if kop.numbered else ""
        if kop.anchor and kop.level <= diepste:
            yield Entry(kop.level, text_of(kop.children).strip(), kop.anchor, nummer)
