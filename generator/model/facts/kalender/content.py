"""How the calendar reads: in short, over a year, and for each member of the board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator import dutch
from generator.content.inline import Text
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.tree import Heading, Table
from generator.content.values import Blocks, Line, joined, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.kalender import woorden
from generator.model.facts.kalender.fields import ZONDER_MAAND, Moment, Velden
from generator.model.facts.kalender.jaaroverzicht import jaaroverzicht
from generator.model.facts.kalender.judgement import Indeling, indeling, per_lid
from generator.model.facts.organisatie import Bestuursraadslid
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum

ZONDER = "datum nog vast te stellen"


def titel(kalender: Velden) -> Line:
    """The name of the calendar."""
    jaar = kalender.tekst_van("jaar")
    return line("Kalenderoverzicht speciale dagen ", jaar, " D&I")


def kort(kalender: Velden) -> Table:
    """The year in short, by month."""
    return TableLayout(KORT, text_of(titel(kalender))).grouped(_per_maand(kalender))


def volledig(kalender: Velden, kader: Kader) -> Blocks:
    """The year at a glance, then its moments, then who is where."""
    op = kader.peildatum
    kolommen = (*UITGEBREID, _zekerheid(35, op))
    return (
        *jaaroverzicht(kalender.jaar, kalender.op_volgorde, op),
        Heading(2, (Text("De momenten per maand"),)),
        TableLayout(kolommen, text_of(titel(kalender))).grouped(_per_maand(kalender)),
        Heading(2, (Text("Momenten per lid van de Bestuursraad"),)),
        _leden(kalender, kader),
    )


def _per_maand(kalender: Velden) -> Iterator[Group[Moment]]:
    for maand, momenten in groupby(kalender.op_volgorde, key=lambda moment: moment.maand):
        naam = ZONDER if maand == ZONDER_MAAND else dutch.MONTHS[maand - 1]
        leden = tuple(momenten)
        herkomst = (plek for moment in leden for plek in woorden.herkomst_van_dag(moment))
        yield Group((value(naam.capitalize(), *herkomst),), leden)


def _leden(kalender: Velden, kader: Kader) -> Table:
    """The moments of each member of the board, under the member and how many it has."""
    leden = {lid.code: lid for lid in kader.organisatie.bestuursraad}
    groepen = (
        Group(_lid(kalender, leden[code], gevonden, kader.peildatum), tuple(gevonden))
        for code, gevonden in per_lid(kalender, leden).items()
    )
    kolommen = (*VAN_LID, _zekerheid(50, kader.peildatum))
    return TableLayout(kolommen, "Per lid van de Bestuursraad de momenten").grouped(groepen)


def _lid(
    kalender: Velden, lid: Bestuursraadslid, gevonden: Sequence[Moment], op: Peildatum | None
) -> Line:
    """A member of the board, how many moments it has, and whether that is enough."""
    stand = indeling(kalender, gevonden, op)
    telling = f"{woorden.momenten(len(gevonden))}, {_oordeel(stand)}"
    herkomst = kalender.plekken_van("momenten", "minimum_per_lid")
    dag = (op.herkomst,) if op and len(stand.met_dag) < len(gevonden) else ()
    wie = (lid.tekst_van("code"), ", ", lid.tekst_van("functie"))
    return line(*wie, ": ", value(telling, *herkomst, *dag))


def _oordeel(stand: Indeling) -> str:
    """Whether the moments of a member are enough; a day that is not known yet must still come."""
    minimum = f"het minimum van {stand.minimum}"
    namen = [moment.naam for moment in stand.te_laat]
    telt_niet = f" (zonder dag {woorden.tellen_niet(namen)})" if namen else ""
    if stand.tekort:
        return f"nog {stand.tekort} nodig voor {minimum}{telt_niet}"
    if open_dagen := [moment.naam for moment in stand.hangt_af_van]:
        voorwaarde = f"als de dag van {dutch.list_text(open_dagen)} bekend is"
        return f"voldoet aan {minimum} {voorwaarde}{telt_niet}"
    return f"voldoet aan {minimum}"


def _wanneer(moment: Moment) -> Blocks:
    return paragraph(*woorden.wanneer(moment))


def _naam(moment: Moment) -> Blocks:
    return moment.alinea_van("naam")


def _vorm(moment: Moment) -> Blocks:
    return moment.alinea_van("vorm")


def _omschrijving(moment: Moment) -> Blocks:
    return moment.passage_van("omschrijving")


def _leden_erbij(moment: Moment) -> Blocks:
    return paragraph(*joined(moment.elk_van("br_leden")))


def _zekerheid(aandeel: float, op: Peildatum | None) -> ColumnOf[Moment]:
    """The column that says how certain each date is on the day ``op``."""
    return ColumnOf("Zekerheid", aandeel, lambda moment: paragraph(*woorden.zeker(moment, op)))


KORT = (
    ColumnOf("Datum", 4, _wanneer),
    ColumnOf("Moment", 5, _naam),
    ColumnOf("BR-leden", 3, _leden_erbij),
)
UITGEBREID = (
    ColumnOf("Datum", 36, _wanneer),
    ColumnOf("Moment", 48, _naam),
    ColumnOf("Vorm", 42, _vorm),
    ColumnOf("Omschrijving", 68, _omschrijving),
    ColumnOf("BR-leden", 26, _leden_erbij),
)
VAN_LID = (
    ColumnOf("Datum", 50, _wanneer),
    ColumnOf("Moment", 85, _naam),
    ColumnOf("Vorm", 70, _vorm),
)
"""The columns before that of how certain the date is, which depends on a day."""
