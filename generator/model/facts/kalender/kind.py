"""Kalender as a kind of facts (`kalender.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from generator.content.pages import Pages
from generator.content.tree import Block
from generator.content.values import Line
from generator.model.facts.kalender import content, judgement, komst, sleutel
from generator.model.facts.kalender.bekende_dagen import bekende_dagen
from generator.model.facts.kalender.fields import Velden
from generator.model.kind import Feiten, Kader
from generator.model.vaag import zonder_laatste_dag
from generator.problems import Problem


class Kalender(Velden, Feiten):
    """A year of moments, and at how many of them each member of the board is at least."""

    soort: ClassVar[str] = "kalender"
    uitleg: ClassVar[str] = (
        "De speciale dagen van een jaar, en welke leden van het bestuur erbij zijn. Heeft"
        " een lid te weinig momenten, dan krijgt u een waarschuwing. De kalender wordt dan wel"
        " gemaakt. Bij een moment van voor de datum van het document staat in de bijlage vanzelf"
        " 'geweest'. Een tweede kalender in een dossier heet naar het jaar, zoals"
        " kalender-2027.yaml."
    )

    per_jaar: ClassVar[bool] = True

    def titel(self, kader: Kader) -> Line:
        """The name of the calendar, as it is listed under the annexes."""
        return content.titel(self)

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The year in short, for the narrow column of a nota."""
        return content.kort(self, kader)

    def bijlage(self, kader: Kader) -> Pages:
        """On wide pages the year at a glance, then its moments, then who is where."""
        return Pages(content.volledig(self, kader), wide=True)

    def geldt_in(self, jaar: int) -> bool:
        """Whether it is the calendar of that year."""
        return self.jaar == jaar

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Unknown members, dates outside the year or that tell no day, moments that stand there
        twice, special days on another date than theirs, members who are at two moments on one
        day, too few moments."""
        yield from judgement.leden(self, kader.organisatie)
        yield from judgement.buiten_het_jaar(self)
        yield from judgement.dubbele_momenten(self)
        yield from bekende_dagen(self, kader.peildatum)
        yield from sleutel.dubbele_sleutels(self)
        yield from judgement.contacten(self, kader.organisatie)
        yield from komst.bijeenkomst_buiten_het_jaar(self)
        yield from komst.niet_geweest(self, kader.peildatum)
        yield from komst.ongelukkige_dagen(self, kader.peildatum)
        yield from komst.twee_op_een_dag(self)
        bestuursraad = kader.organisatie.leden_in(self.jaar)
        yield from judgement.te_weinig(self, bestuursraad, kader.peildatum)
        for moment in self.momenten:
            yield from zonder_laatste_dag(moment, "datum", kader.peildatum)
