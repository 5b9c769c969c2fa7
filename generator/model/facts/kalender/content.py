"""How the calendar reads: in short, over a year, and for each member of the board."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from generator import dutch
from generator.content.inline import Text
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Heading
from generator.content.values import Blocks, Line, enumerated, joined, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.kalender import woorden
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.jaaroverzicht import jaaroverzicht
from generator.model.facts.kalender.leden import leden
from generator.model.facts.kalender.moment import ZONDER_MAAND, Moment
from generator.model.facts.organisatie import Contactpersoon
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum
from generator.model.weglaatbaar import apart_van, niet_apart, vak_van

ZONDER = "datum nog vast te stellen"


def titel(kalender: Velden) -> Line:
    """The name of the calendar."""
    jaar = kalender.tekst_van("jaar")
    return line("Kalenderoverzicht speciale dagen ", jaar, " D&I")


def kort(kalender: Velden, kader: Kader) -> Blocks:
    """The year in short, by month."""
    return _lijst(kalender, _kort(kader), kader.peildatum)


def volledig(kalender: Velden, kader: Kader) -> Blocks:
    """The year at a glance, then its moments, then who is where."""
    op = kader.peildatum
    return (
        *jaaroverzicht(kalender.jaar, kalender.op_volgorde, op),
        Heading(2, (Text("De momenten per maand"),)),
        *_lijst(kalender, _uitgebreid(kader), op),
        Heading(2, line("Momenten per lid van ", *kader.organisatie.bestuurswoorden.naam)),
        *leden(kalender, kader),
    )


def _lijst(kalender: Velden, kolommen: Sequence[ColumnOf[Moment]], op: Peildatum | None) -> Blocks:
    """The moments by month, and how many are left out; a column that would be empty falls out."""
    getoond = kalender.in_lijst(op)
    gevuld = tuple(een for een in kolommen if any(een.cell(moment) for moment in getoond))
    tabel = TableLayout(gevuld, text_of(titel(kalender))).grouped(_per_maand(kalender, getoond))
    weg = len(kalender.momenten) - len(getoond)
    return (*_geweest(kalender, weg, op), *((tabel,) if getoond else ()))


def _geweest(kalender: Velden, weg: int, op: Peildatum | None) -> Blocks:
    """How many moments the list leaves out, since they were before the day ``op``."""
    if apart := apart_van(kalender.momenten) if kalender.toont_alleen_wat_komt else ():
        return paragraph(*vak_van(apart))
    if not weg or op is None:
        return ()
    staan = "staat" if weg == 1 else "staan"
    zin = f"{woorden.momenten(weg)} {'is' if weg == 1 else 'zijn'} geweest en {staan} hier niet."
    return paragraph(value(zin, *kalender.herkomst_van_lijst, op.herkomst))


def _per_maand(kalender: Velden, momenten: Sequence[Moment]) -> Iterator[Group[Moment]]:
    for maand, van_de_maand in groupby(niet_apart(momenten), key=kalender.maand_van):
        naam = ZONDER if maand == ZONDER_MAAND else dutch.MONTHS[maand - 1]
        leden = tuple(van_de_maand)
        herkomst = (plek for moment in leden for plek in woorden.herkomst_van_dag(moment))
        yield Group((value(naam.capitalize(), *herkomst),), leden)
    if apart := apart_van(momenten):
        yield Group(vak_van(apart), apart)


def _wanneer(moment: Moment) -> Blocks:
    return paragraph(*woorden.wanneer(moment))


def _naam(moment: Moment) -> Blocks:
    return moment.alinea_van("naam")


def _naam_en_status(moment: Moment) -> Blocks:
    """The name, and whether it does not take place."""
    if not moment.afgelast:
        return _naam(moment)
    return paragraph(moment.tekst_van("naam"), " (", moment.tekst_van("status"), ")")


def _vorm(moment: Moment) -> Blocks:
    """What happens, and whether people celebrate or commemorate, as far as staff say so."""
    delen = (moment.regel_van("vorm"), moment.regel_van("toon"))
    return paragraph(*enumerated(delen, "; ", "; "))


def _omschrijving(moment: Moment, contacten: Mapping[str, Contactpersoon]) -> Blocks:
    """What it is, when the members come to it, and who helps them."""
    return (
        *moment.passage_van("omschrijving"),
        *paragraph(*woorden.bijeenkomst(moment)),
        *paragraph(*woorden.contact(moment, contacten)),
    )


def _leden_erbij(moment: Moment) -> Blocks:
    return paragraph(*joined(moment.elk_van("br_leden")))


def _uitgebreid(kader: Kader) -> tuple[ColumnOf[Moment], ...]:
    """All that is known of a moment, and how certain its date is on the day of the document."""
    contacten = {een.id: een for een in kader.organisatie.contactpersonen}
    op = kader.peildatum
    return (
        ColumnOf("Datum", 36, _wanneer),
        ColumnOf("Moment", 48, _naam),
        ColumnOf("Vorm", 42, _vorm),
        ColumnOf("Omschrijving", 68, partial(_omschrijving, contacten=contacten)),
        ColumnOf(kader.organisatie.bestuurswoorden.leden, 26, _leden_erbij),
        ColumnOf("Zekerheid", 35, lambda moment: paragraph(*woorden.zeker(moment, op))),
    )


def _kort(kader: Kader) -> tuple[ColumnOf[Moment], ...]:
    return (
        ColumnOf("Datum", 4, _wanneer),
        ColumnOf("Moment", 5, _naam_en_status),
        ColumnOf(kader.organisatie.bestuurswoorden.leden, 3, _leden_erbij),
    )
