"""How the assignment reads: what each member of the board has, and which wishes it keeps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import partial

from generator import dutch
from generator.content.inline import Inline
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, Line, joined, line, paragraph, value
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.toon import toon_van
from generator.model.facts.kalender.woorden import herkomst_van_komst
from generator.model.facts.verdeling.fields import Velden
from generator.model.facts.verdeling.judgement import HELFTEN, Stand, helft_van, stand
from generator.model.kind import Kader
from generator.model.weglaatbaar import apart_van, vak_van
from generator.origin import Origin


def per_lid(verdeling: Velden, kalender: Kalender, kader: Kader) -> Blocks:
    """A row for each member: how many moments, of which tone, when, and wishes if there are any.

    A box for what would follow from moments that are left out.
    """
    bekend = kader.organisatie.leden_in(kalender.jaar)
    vak = vak_van(apart_van(kalender.momenten))

    def lid(een: Stand) -> Blocks:
        van = bekend[een.code]
        return paragraph(van.tekst_van("code"), ", ", van.tekst_van("functie"))

    def cel(woorden: Callable[[Stand], Line]) -> Callable[[Stand], Blocks]:
        return lambda een: paragraph(*(vak or woorden(een)))

    kolommen = [
        ColumnOf("Lid", 6, lid),
        ColumnOf("Momenten", 3, cel(partial(_aantal, kalender))),
        ColumnOf("Toon", 4, cel(_tonen)),
        *(
            ColumnOf(dutch.capitalized(naam), 2, cel(partial(_in_helft, kalender, helft)))
            for helft, naam in HELFTEN.items()
        ),
    ]
    standen = stand(verdeling, kalender, bekend)
    if any(een.wensen for een in standen):
        kolommen.append(ColumnOf("Wensen", 3, cel(_wensen)))
    bestuur = kader.organisatie.bestuurswoorden.tekst
    tabel = TableLayout(tuple(kolommen), f"Per lid van {bestuur} de momenten")
    return (tabel.table(standen),)


def _aantal(kalender: Kalender, een: Stand) -> Line:
    return _geteld(kalender, een.momenten)


def _in_helft(kalender: Kalender, helft: int, een: Stand) -> Line:
    return _geteld(kalender, [one for one in een.momenten if helft_van(kalender, one) == helft])


def _geteld(kalender: Kalender, momenten: Collection[Moment]) -> Line:
    """How many, from where it stands who is there; of none from the list as a whole."""
    herkomst = tuple(_herkomst(momenten)) or kalender.plekken_van("momenten")
    return line(value(str(len(momenten)), *herkomst))


def _tonen(een: Stand) -> Line:
    """How many of each tone."""
    delen: list[Inline] = []
    for toon, aantal in een.tonen.items():
        momenten = [moment for moment in een.momenten if toon_van(moment) is toon]
        woorden = f"{aantal}\N{NO-BREAK SPACE}{toon.value}"
        delen.append(value(woorden, *_herkomst(momenten)))
    return joined(delen)


def _herkomst(momenten: Iterable[Moment]) -> Iterable[Origin]:
    for moment in momenten:
        yield from moment.plekken_van("br_leden", "naam", "toon")
        yield from herkomst_van_komst(moment)


def _wensen(een: Stand) -> Line:
    """How many of its wishes are kept; nothing for who wished nothing."""
    if een.lid is None or not een.wensen:
        return ()
    woorden = f"{een.wensen_gehaald} van {len(een.wensen)}"
    herkomst = (*een.lid.plekken_van("wensen"), *_herkomst(een.momenten))
    return line(value(woorden, *herkomst))
