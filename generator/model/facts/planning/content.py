"""How the planning reads: for each moment by when its briefing and debriefing are due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator import dutch
from generator.content.tables import ColumnOf, Group, TableLayout
from generator.content.values import Blocks, joined, line, paragraph, value
from generator.model.facts.kalender import (
    Kalender,
    Moment,
    briefing_op,
    dag_van_komst,
    debriefing_op,
    eerste_komst,
    herkomst_van_komst,
    kalenders_van,
)
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.facts.planning.fields import Velden
from generator.model.facts.planning.judgement import Gesprekken, gesprekken_per_moment, met_leden
from generator.model.kind import Kader
from generator.origin import Origin

GEEN = "Er zijn geen momenten met leden van "
SAMENVATTING = (
    "Per moment voor wie het is, wanneer de briefing weg moet en is verstuurd, en wanneer de"
    " debriefing moet en is gedaan"
)
TE_LAAT = "Te\N{NO-BREAK SPACE}laat"


def planning(feiten: Velden, kader: Kader) -> Blocks:
    """The moments with a member of the board, through the year; with several calendars, by year."""
    groepen = [groep for groep in _per_jaar(kader) if groep.members]
    geen = paragraph(GEEN, *kader.organisatie.bestuurswoorden.naam, ".")
    tabel = (_INDELING.grouped(groepen),) if groepen else geen
    return (*feiten.passage_van("toelichting"), *tabel)


def _per_jaar(kader: Kader) -> Iterator[Group[_Rij]]:
    """The moments of each calendar; a year needs no title if there is one."""
    gesprekken, kalenders = gesprekken_per_moment(kader), kalenders_van(kader)
    for een in kalenders:
        titel = line(een.tekst_van("jaar")) if kalenders[1:] else ()
        rijen = (_Rij(moment, een, kader, gesprekken) for moment in met_leden(een))
        yield Group(titel, tuple(rijen))


@dataclass(frozen=True)
class _Rij:
    """What stands in the cells of a moment; of one that stands apart no more than a box."""

    van: Moment
    kalender: Kalender
    kader: Kader
    gesprekken: Gesprekken

    def moment(self) -> Blocks:
        """What it is called, and when members come."""
        return (*self.van.alinea_van("naam"), *paragraph(*dag_van_komst(self.van)))

    def voor(self) -> Blocks:
        """Which members come."""
        return paragraph(*joined(self.van.elk_van("br_leden")))

    def briefing(self) -> Blocks:
        """By when it must be sent."""
        dag = briefing_op(self.van, self.kalender.briefing_dagen)
        return self._dag(dag, *self.kalender.plekken_van("briefing_dagen"))

    def debriefing(self) -> Blocks:
        """By when P&O must have spoken with the members."""
        return self._dag(debriefing_op(self.van))

    def verstuurd(self) -> Blocks:
        """When it was sent; a mark when that is late."""
        moment = self.van
        if moment.is_apart:
            return paragraph(*moment.vak_in_regel())
        verstuurd, op = moment.briefing_verstuurd, self.kader.peildatum
        if verstuurd and (op is None or verstuurd <= op.dag):
            return paragraph(moment.tekst_van("briefing_verstuurd", dutch.day_text(verstuurd)))
        eerste = eerste_komst(moment)
        if op is None or eerste is None or eerste < op.dag:
            return ()
        return self._te_laat(briefing_op(moment, self.kalender.briefing_dagen))

    def gedaan(self) -> Blocks:
        """With whom P&O spoke, and when; a mark when somebody still waits and that is late."""
        moment = self.van
        if moment.is_apart:
            return paragraph(*moment.vak_in_regel())
        gesprekken = self.gesprekken.get(moment.herkomst_van(), ())
        gedaan = [
            line(een.tekst_van("lid"), " ", een.tekst_van("datum", dutch.day_text(een.datum)))
            for een in gesprekken
        ]
        allen = set(moment.br_leden) <= {een.lid for een in gesprekken}
        te_laat = () if allen else self._te_laat(debriefing_op(moment))
        return (*(blok for een in gedaan for blok in paragraph(*een)), *te_laat)

    def _dag(self, dag: date | None, *herkomst: Origin) -> Blocks:
        if self.van.is_apart:
            return paragraph(*self.van.vak_in_regel())
        if dag is None:
            return ()
        return paragraph(value(dutch.day_text(dag), *herkomst_van_komst(self.van), *herkomst))

    def _te_laat(self, uiterlijk: date | None) -> Blocks:
        op = self.kader.peildatum
        if op is None or uiterlijk is None or op.dag <= uiterlijk:
            return ()
        merk = VERSCHIJNING[Oordeel.ACHTER].merk
        herkomst = (*herkomst_van_komst(self.van), op.herkomst)
        return paragraph(merk, "\N{NO-BREAK SPACE}", value(TE_LAAT, *herkomst))


_INDELING = TableLayout[_Rij](
    (
        ColumnOf("Moment", 5, _Rij.moment),
        ColumnOf("Voor", 2.2, _Rij.voor),
        ColumnOf("Briefing", 2.6, _Rij.briefing),
        ColumnOf("Verstuurd", 2.6, _Rij.verstuurd),
        ColumnOf("Debriefing", 2.6, _Rij.debriefing),
        ColumnOf("Gedaan", 2.6, _Rij.gedaan),
    ),
    SAMENVATTING,
    wide=True,
)
