"""Doelen as a kind of facts (`doelen.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from generator.content.tree import Block
from generator.model.facts.doelen import content, judgement
from generator.model.facts.doelen.fields import Velden
from generator.model.facts.doelen.gehelen import gehelen
from generator.model.kind import Feiten, Kader
from generator.model.peildatum import Peildatum
from generator.model.vaag import zonder_laatste_dag
from generator.problems import Problem


class Doelen(Velden, Feiten):
    """The goals of the dossier, in the order in which they are numbered."""

    soort: ClassVar[str] = "doelen"
    uitleg: ClassVar[str] = (
        "De doelen, met de cijfers die laten zien hoe ver u bent. Zo'n cijfer heet een indicator."
        " De status van een indicator rekent het programma uit."
    )

    def blokken(self, kader: Kader) -> tuple[Block, ...]:
        """The goals and their figures, for the narrow column of a nota."""
        return content.stand_kort(self.doelen, kader.peildatum)

    def op(self, peildatum: Peildatum) -> Self:
        """The goals with only what was measured by that day."""
        return self.tot_en_met(peildatum.dag)

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """Ids and names that are used twice, numbers that are typed, parts that fit no whole,
        deadlines that passed or tell no day, a status that its figures contradict, values that are
        of a later day or of another kind than before, and what may have got another id."""
        yield from judgement.dubbele_ids(self)
        yield from judgement.dubbele_namen(self)
        yield from judgement.getypte_nummers(self)
        yield from gehelen(self)
        yield from judgement.te_kleine_groepen(self, kader.organisatie.drempel)
        for indicator in self.alle_indicatoren():
            yield from zonder_laatste_dag(indicator, "deadline", kader.peildatum)
        yield from judgement.tegengesproken(self, kader.peildatum)
        if kader.peildatum:
            yield from judgement.verlopen(self, kader.peildatum.dag)
            yield from judgement.van_later(self, kader.peildatum.dag)
        if kader.vorige and (toen := kader.vorige.van(Doelen)):
            yield from judgement.onvergelijkbaar(self, toen)
            yield from judgement.met_een_ander_id(self, toen)
