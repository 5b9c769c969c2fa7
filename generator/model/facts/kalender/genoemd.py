"""The moment that other files mean when they name one, and what is wrong with naming it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Namen:
    """The moments of a calendar by all that they can be named by; capitals make no difference."""

    bekend: Mapping[str, Moment]

    @classmethod
    def van(cls, kalender: Velden) -> Namen:
        """By their names and by their keys; a key goes before a name, and what is first counts."""
        achterstevoren = kalender.momenten[::-1]
        op_naam = {_als_naam(moment.naam): moment for moment in achterstevoren}
        return cls({**op_naam, **{sleutel_van(moment): moment for moment in achterstevoren}})

    def moment(self, woord: str) -> Moment | None:
        """The moment that is meant; None if it is none of them."""
        return self.bekend.get(_als_naam(woord))

    def bedoeld(self, woord: str) -> str | None:
        """The name or key that was probably meant."""
        namen = [naam for key, een in self.bekend.items() for naam in (een.naam, key)]
        return nearest(woord, namen)


def _als_naam(woord: str) -> str:
    return " ".join(woord.casefold().split())


def niet_te_volgen(
    bron: BijMoment, namen: Namen, leden: Mapping[str, Bestuursraadslid]
) -> Iterator[Problem]:
    """That the moment or the member is not known, or that the member is not at it."""
    moment = namen.moment(bron.moment)
    if moment is None:
        melding = f"{shown(bron.moment)} staat niet in kalender.yaml"
        yield bron.fout_bij(melding, "moment", meant=namen.bedoeld(bron.moment))
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
