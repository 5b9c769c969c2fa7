"""The moment that other files mean when they name one, and what is wrong with naming it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from generator.content.withholding import MarkedLine
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.fields import shown
from generator.problems import Problem, nearest


class BijMoment(Protocol):
    """Fields about a member of the board at a moment."""

    @property
    def moment(self) -> str:
        """By what the moment is named."""

    @property
    def lid(self) -> str:
        """The code of the member."""

    def fout_bij(self, melding: str, *stappen: str | int, meant: str | None = None) -> Problem:
        """That the value to which the steps lead is wrong."""


def genoemd(momenten: Iterable[Moment], woord: str) -> Moment | None:
    """The moment of that key, or else of that name; capitals make no difference."""
    alle = tuple(momenten)
    op_naam = {_als_naam(moment.naam): moment for moment in reversed(alle)}
    op_sleutel = {sleutel_van(moment): moment for moment in reversed(alle)}
    return {**op_naam, **op_sleutel}.get(_als_naam(woord))


def _als_naam(woord: str) -> str:
    return " ".join(woord.casefold().split())


def niet_te_volgen(
    bron: BijMoment, kalender: Velden, leden: Mapping[str, Bestuursraadslid]
) -> Iterator[Problem]:
    """That the moment or the member is not known, or that the member is not at it."""
    moment = genoemd(kalender.momenten, bron.moment)
    if moment is None:
        namen = [naam for een in kalender.momenten for naam in (een.naam, sleutel_van(een))]
        melding = f"{shown(bron.moment)} staat niet in kalender.yaml"
        yield bron.fout_bij(melding, "moment", meant=nearest(bron.moment, namen))
    elif _naam_gaat_weg(moment) and bron.moment != moment.id:
        melding = (
            "de naam van dit moment gaat weg in de openbare versie; geef het in kalender.yaml een"
            " 'id' en schrijf dat hier"
        )
        yield bron.fout_bij(melding, "moment")
    if bron.lid not in leden:
        melding = f"{shown(bron.lid)} is geen lid van de Bestuursraad in organisatie.yaml"
        yield bron.fout_bij(melding, "lid", meant=nearest(bron.lid, leden))
    elif moment and bron.lid not in moment.br_leden:
        melding = f"{bron.lid} is niet ingedeeld bij {shown(moment.naam)}"
        yield bron.fout_bij(melding, "lid")


def _naam_gaat_weg(moment: Moment) -> bool:
    """Whether a public version lacks words of its name."""
    return bool(moment.weglaatgronden) or isinstance(moment.naam, MarkedLine)
