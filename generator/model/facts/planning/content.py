"""How the planning reads: for each moment by when its briefing and debriefing are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator import dutch
from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks, joined, line, paragraph, value
from generator.model.facts.kalender import (
    Kalender,
    Moment,
    briefing_op,
    dag_van_komst,
    debriefing_op,
    eerste_komst,
    herkomst_van_komst,
)
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.facts.planning.fields import Velden
from generator.model.facts.planning.judgement import Gesprekken, gesprekken_per_moment, met_leden
from generator.model.kind import Kader
from generator.origin import Origin

GEEN = "Er zijn geen momenten met leden van de Bestuursraad."
SAMENVATTING = (
    "Per moment voor wie het is, wanneer de briefing weg moet en is verstuurd, en wanneer de"
    " debriefing moet en is gedaan"
)
TE_LAAT = "Te\N{NO-BREAK SPACE}laat"


def planning(feiten: Velden, kalender: Kalender, kader: Kader) -> Blocks:
    """The moments with a member of the board, through the year."""
    momenten = met_leden(kalender)
    rij = _Rij(kalender, kader, gesprekken_per_moment(kalender, kader))
    tabel = (_indeling(rij).table(momenten),) if momenten else paragraph(GEEN)
    return (*feiten.passage_van("toelichting"), *tabel)


def _indeling(rij: _Rij) -> TableLayout[Moment]:
    return TableLayout(
        (
            ColumnOf("Moment", 5, _moment),
            ColumnOf("Voor", 2.2, lambda een: paragraph(*joined(een.elk_van("br_leden")))),
            ColumnOf("Briefing", 2.6, rij.briefing),
            ColumnOf("Verstuurd", 2.6, rij.verstuurd),
            ColumnOf("Debriefing", 2.6, rij.debriefing),
            ColumnOf("Gedaan", 2.6, rij.gedaan),
        ),
        SAMENVATTING,
        wide=True,
    )


def _moment(moment: Moment) -> Blocks:
    return (*moment.alinea_van("naam"), *paragraph(*dag_van_komst(moment)))


@dataclass(frozen=True)
class _Rij:
    """What stands in the cells of a moment; of one that stands apart no more than a box."""

    kalender: Kalender
    kader: Kader
    gesprekken: Gesprekken

    def briefing(self, moment: Moment) -> Blocks:
        """By when it must be sent."""
        dag = briefing_op(moment, self.kalender.briefing_dagen)
        return self._dag(moment, dag, *self.kalender.plekken_van("briefing_dagen"))

    def debriefing(self, moment: Moment) -> Blocks:
        """By when P&O must have spoken with the members."""
        return self._dag(moment, debriefing_op(moment))

    def verstuurd(self, moment: Moment) -> Blocks:
        """When it was sent; a mark when that is late."""
        if moment.is_apart:
            return paragraph(*moment.vak_in_regel())
        verstuurd, op = moment.briefing_verstuurd, self.kader.peildatum
        if verstuurd and (op is None or verstuurd <= op.dag):
            return paragraph(moment.tekst_van("briefing_verstuurd", dutch.day_text(verstuurd)))
        eerste = eerste_komst(moment)
        if op is None or eerste is None or eerste < op.dag:
            return ()
        return self._te_laat(moment, briefing_op(moment, self.kalender.briefing_dagen))

    def gedaan(self, moment: Moment) -> Blocks:
        """With whom P&O spoke, and when; a mark when somebody still waits and that is late."""
        if moment.is_apart:
            return paragraph(*moment.vak_in_regel())
        gesprekken = self.gesprekken.get(moment.herkomst_van(), ())
        gedaan = [
            line(een.tekst_van("lid"), " ", een.tekst_van("datum", dutch.day_text(een.datum)))
            for een in gesprekken
        ]
        allen = set(moment.br_leden) <= {een.lid for een in gesprekken}
        te_laat = () if allen else self._te_laat(moment, debriefing_op(moment))
        return (*(blok for een in gedaan for blok in paragraph(*een)), *te_laat)

    def _dag(self, moment: Moment, dag: date | None, *herkomst: Origin) -> Blocks:
        if moment.is_apart:
            return paragraph(*moment.vak_in_regel())
        if dag is None:
            return ()
        return paragraph(value(dutch.day_text(dag), *herkomst_van_komst(moment), *herkomst))

    def _te_laat(self, moment: Moment, uiterlijk: date | None) -> Blocks:
        op = self.kader.peildatum
        if op is None or uiterlijk is None or op.dag <= uiterlijk:
            return ()
        merk = VERSCHIJNING[Oordeel.ACHTER].merk
        herkomst = (*herkomst_van_komst(moment), op.herkomst)
        return paragraph(merk, "\N{NO-BREAK SPACE}", value(TE_LAAT, *herkomst))
