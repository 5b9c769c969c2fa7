"""How the assignment reads: what each member of the board has, and which wishes it keeps."""

from __future__ import annotations

from collections.abc import Iterable
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

    kolommen = [
        ColumnOf("Lid", 5, lid),
        ColumnOf("Momenten", 2, lambda een: paragraph(*(vak or _aantal(kalender, een)))),
        ColumnOf("Toon", 4, lambda een: paragraph(*(vak or _tonen(een)))),
        ColumnOf("Deel van het jaar", 4, lambda een: paragraph(*(vak or _helften(kalender, een)))),
    ]
    if any(een.wensen for een in verdeling.leden):
        kolommen.append(ColumnOf("Wensen", 3, lambda een: paragraph(*(vak or _wensen(een)))))
    tabel = TableLayout(tuple(kolommen), "Per lid van de Bestuursraad de momenten")
    return (tabel.table(stand(verdeling, kalender, bekend)),)


def _aantal(kalender: Kalender, een: Stand) -> Line:
    gevonden = [plek for moment in een.momenten for plek in moment.plekken_van("br_leden")]
    return line(value(str(len(een.momenten)), *(gevonden or kalender.plekken_van("momenten"))))


def _tonen(een: Stand) -> Line:
    return _geteld(
        (f"{aantal} {toon.value}", [moment for moment in een.momenten if toon_van(moment) is toon])
        for toon, aantal in een.tonen.items()
    )


def _helften(kalender: Kalender, een: Stand) -> Line:
    helft = partial(helft_van, kalender)
    gevonden = {
        nummer: [moment for moment in een.momenten if helft(moment) == nummer] for nummer in HELFTEN
    }
    return _geteld(
        (f"{len(momenten)} in de {HELFTEN[nummer]}", momenten)
        for nummer, momenten in gevonden.items()
        if momenten
    )


def _geteld(tellingen: Iterable[tuple[str, list[Moment]]]) -> Line:
    """Counts of moments, each from where the moments say who is there and what and when it is."""
    delen: list[Inline] = [value(woorden, *_herkomst(momenten)) for woorden, momenten in tellingen]
    return joined(delen)


def _herkomst(momenten: Iterable[Moment]) -> Iterable[Origin]:
    for moment in momenten:
        yield from moment.plekken_van("br_leden", "naam", "toon")
        yield from herkomst_van_komst(moment)


def _wensen(een: Stand) -> Line:
    """How many of its wishes are kept; nothing for who wished nothing."""
    if een.lid is None or not een.lid.wensen:
        return ()
    gehaald, alle = een.wensen_gehaald, len(een.lid.wensen)
    woorden = f"{dutch.number_word(gehaald)} van de {alle}"
    return line(value(woorden, *een.lid.plekken_van("wensen")))
