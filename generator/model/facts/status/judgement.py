"""A status that somebody chose, held against what the figures of the goals say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator import dutch
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.oordeel import VERSCHIJNING, Oordeel
from generator.model.facts.status.fields import Onderwerp, Velden
from generator.model.fields import shown
from generator.model.peildatum import Peildatum
from generator.problems import Problem

ERNST = (Oordeel.BEHAALD, Oordeel.OP_SCHEMA, Oordeel.AANDACHT, Oordeel.ACHTER)
"""The judgements, the best first."""


def tegengesproken(status: Velden, doelen: Doelen, op: Peildatum | None) -> Iterator[Problem]:
    """Statuses that the indicators do not bear out on the day ``op``.

    A subject is about the goals, parts and indicators whose name begins with its words.
    """
    yield from _van(status, "het programma", list(doelen.alle_indicatoren()), op)
    for onderwerp in status.onderwerpen:
        yield from _van(onderwerp, shown(onderwerp.naam), _over(onderwerp, doelen), op)


def _van(
    bron: Velden | Onderwerp, wat: str, indicatoren: Sequence[Indicator], op: Peildatum | None
) -> Iterator[Problem]:
    gevonden = (beoordeling(indicator, op) for indicator in indicatoren)
    oordelen = sorted({een.oordeel for een in gevonden if een}, key=ERNST.index)
    if oordelen and not _past(bron.status, oordelen):
        hier, daar = VERSCHIJNING[bron.status].woord, [VERSCHIJNING[een].woord for een in oordelen]
        melding = (
            f"{wat} staat hier op '{hier}', en de indicatoren staan op {dutch.list_text(daar)}"
        )
        yield bron.waarschuwing_bij(melding, "status")


def _past(status: Oordeel, oordelen: Sequence[Oordeel]) -> bool:
    """Whether judgements, the best first, bear out that status: it is not better than the best
    of them nor worse than the worst. All is reached only when each aim is; what is reached goes
    as planned too."""
    if status is Oordeel.BEHAALD:
        return set(oordelen) == {Oordeel.BEHAALD}
    beste, slechtste = ERNST.index(oordelen[0]), ERNST.index(oordelen[-1])
    return beste <= ERNST.index(status) <= max(slechtste, ERNST.index(Oordeel.OP_SCHEMA))


def _over(onderwerp: Onderwerp, doelen: Doelen) -> list[Indicator]:
    """The indicators that a subject is about, each once."""
    gevonden: dict[str, Indicator] = {}
    for doel in doelen.doelen:
        delen = [(doel.naam, tuple(doel.alle_indicatoren()))]
        delen += [(deel.titel or "", deel.indicatoren) for deel in doel.onderdelen]
        delen += [(een.naam, (een,)) for een in doel.alle_indicatoren()]
        for naam, indicatoren in delen:
            if _begint_met(naam, onderwerp.naam):
                gevonden |= {indicator.id: indicator for indicator in indicatoren}
    return list(gevonden.values())


def _begint_met(naam: str, begin: str) -> bool:
    """Whether the words of a name begin with those words, however they are written."""
    woorden, eerste = (re.findall(r"\w+", tekst.casefold()) for tekst in (naam, begin))
    return bool(eerste) and woorden[: len(eerste)] == eerste
