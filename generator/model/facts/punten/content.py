"""How points read: a table of them with what is done and what came of it, and each in short."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.content.inline import Paragraph, Strong, Value
from generator.content.tables import ColumnOf
from generator.content.tree import Row, Table
from generator.content.values import Blocks, Line, enumerated, line, paragraph
from generator.content.words import lines_of, text_of
from generator.model.facts.punten.fields import Punt

P = TypeVar("P", bound=Punt)

EINDE_VAN_ZIN = (".", "!", "?")


def kolommen(
    kop: str, stap: str, lees_stap: Callable[[P], Blocks], lees_effect: Callable[[P], Blocks]
) -> tuple[ColumnOf[P], ...]:
    """The point under ``kop``, what is done about it under ``stap``, and its effect."""
    return (
        ColumnOf(kop, 5, lambda punt: punt.passage_van("omschrijving")),
        ColumnOf(stap, 5, lees_stap),
        ColumnOf("Effect", 3, lees_effect),
    )


def of_geen(tabel: Table) -> Table:
    """The table; when it has no rows it says that there are none."""
    if tabel.rows:
        return tabel
    leeg: tuple[Blocks, ...] = ((),) * (len(tabel.columns) - 1)
    return replace(tabel, rows=(Row((paragraph(*line("Geen.")), *leeg)),))


def in_een_regel(punt: Punt) -> Line:
    """What the point is called in short: its words in bold if it begins so, else all of it."""
    match punt.omschrijving:
        case (Paragraph((Strong(titel), *_)), *_):
            woorden = titel
        case blokken:
            woorden = enumerated([regel for blok in blokken for regel in lines_of(blok)], " ", " ")
    return (Value(woorden, (punt.herkomst_van("omschrijving"),)),)


def van_toen_naar_nu(paren: Sequence[tuple[Punt, Punt]]) -> Line:
    """Points of now and then in short: what each was called, and what it is called now."""
    delen = [line(*in_een_regel(toen), " → ", *in_een_regel(nu)) for nu, toen in paren]
    return enumerated(delen, "; ", "; ")


def achter_elkaar(punten: Sequence[Punt]) -> Line:
    """The points in short, each after the end of the sentence before it or a semicolon; always
    after a semicolon if that sentence may be left out."""
    woorden: Line = ()
    for eerder, punt in zip((None, *punten), punten, strict=False):
        is_zin = text_of(woorden).endswith(EINDE_VAN_ZIN) and not (eerder and eerder.is_apart)
        tussen = line(" " if is_zin else "; ") if eerder else ()
        woorden = (*woorden, *tussen, *in_een_regel(punt))
    return woorden
