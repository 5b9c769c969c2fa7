"""The moment that other files mean when they name one, and what is wrong with naming it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from generator import dutch
from generator.content.withholding import MarkedLine
from generator.model.facts.kalender.fields import Velden
from generator.model.facts.kalender.jaren import bestand_van, kalenders_van
from generator.model.facts.kalender.kind import Kalender
from generator.model.facts.kalender.moment import Moment
from generator.model.facts.kalender.sleutel import sleutel_van
from generator.model.facts.kalender.termijnen import eerste_komst, laatste_komst
from generator.model.facts.organisatie import Organisatie
from generator.model.fields import shown
from generator.model.kind import Kader
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
    """The moments of calendars by all that they can be named by; capitals make no difference.

    A word may name a moment in each of them: which is meant, follows from a day.
    """

    per_jaar: Sequence[tuple[int, Mapping[str, Moment]]]
    """Of each calendar its year and its moments, the earliest year first."""
    bron: str
    """Where they stand, in words."""

    @classmethod
    def van(cls, kader: Kader) -> Namen:
        """Those of all calendars in the dossier."""
        kalenders = kalenders_van(kader)
        per_jaar = [(kalender.jaar, _op_naam(kalender)) for kalender in kalenders]
        return cls(per_jaar, _bron(kalenders))

    def eerstvolgende(self, woord: str, dag: date) -> Moment | None:
        """The first moment of that name that is not over before that day, else the last one; None
        if there is none. As long as its day is not known, it is over when its year is."""
        gevonden = self._genoemd(woord)
        komend = (moment for jaar, moment in gevonden if _komt_nog(moment, jaar, dag))
        return next(komend, gevonden[-1][1] if gevonden else None)

    def laatst_begonnen(self, woord: str, dag: date) -> Moment | None:
        """The last moment of that name that began on that day or before it, else the first one;
        None if there is none."""
        gevonden = self._genoemd(woord)
        begonnen = (moment for _, moment in reversed(gevonden) if _begonnen(moment, dag))
        return next(begonnen, gevonden[0][1] if gevonden else None)

    def bedoeld(self, woord: str) -> str | None:
        """The name or key that was probably meant."""
        bekend = (paar for _, momenten in self.per_jaar for paar in momenten.items())
        return nearest(woord, [naam for key, een in bekend for naam in (een.naam, key)])

    def _genoemd(self, woord: str) -> list[tuple[int, Moment]]:
        """What the word names in each calendar, with the year of that."""
        naam = dutch.to_compare(woord)
        return [(jaar, momenten[naam]) for jaar, momenten in self.per_jaar if naam in momenten]


def _bron(kalenders: Sequence[Kalender]) -> str:
    """The calendars in words: one by its file, several by their years."""
    if len(kalenders) == 1:
        return bestand_van(kalenders[0])
    jaren = [str(kalender.jaar) for kalender in kalenders]
    return f"de kalenders van {dutch.list_text(jaren)}" if jaren else "kalender.yaml"


def _op_naam(kalender: Velden) -> Mapping[str, Moment]:
    """By their names and by their keys; a key goes before a name, and what is first counts."""
    achterstevoren = kalender.momenten[::-1]
    op_naam = {dutch.to_compare(moment.geschreven.naam): moment for moment in achterstevoren}
    return {**op_naam, **{sleutel_van(moment): moment for moment in achterstevoren}}


def _komt_nog(moment: Moment, jaar: int, dag: date) -> bool:
    laatste = laatste_komst(moment)
    return laatste >= dag if laatste else jaar >= dag.year


def _begonnen(moment: Moment, dag: date) -> bool:
    eerste = eerste_komst(moment)
    return bool(eerste and eerste <= dag)


def niet_te_volgen(
    bron: BijMoment, moment: Moment | None, namen: Namen, organisatie: Organisatie
) -> Iterator[Problem]:
    """That the moment or the member is not known, or that the member is not at it; ``moment`` is
    the one that was named."""
    if moment is None:
        melding = f"{shown(bron.moment)} staat niet in {namen.bron}"
        yield bron.fout_bij(melding, "moment", meant=namen.bedoeld(bron.moment))
    elif _naam_gaat_weg(moment) and bron.moment != moment.id:
        melding = (
            "de naam van dit moment gaat weg in de openbare versie; geef het in kalender.yaml een"
            " 'id' en schrijf dat hier"
        )
        yield bron.fout_bij(melding, "moment")
    if bron.lid not in organisatie.leden:
        melding = organisatie.onbekend_lid.format(shown(bron.lid))
        yield bron.fout_bij(melding, "lid", meant=nearest(bron.lid, organisatie.leden))
    elif moment and bron.lid not in moment.br_leden:
        melding = f"{bron.lid} is niet ingedeeld bij {shown(moment.naam)}"
        yield bron.fout_bij(melding, "lid")


def _naam_gaat_weg(moment: Moment) -> bool:
    """Whether a public version lacks words of its name."""
    return bool(moment.weglaatgronden) or isinstance(moment.naam, MarkedLine)
