"""Which calendar a part of a document shows, and how much of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Protocol

from pydantic import Field

from generator import dutch
from generator.model.base import Invoer
from generator.model.facts.kalender.kind import Kalender
from generator.model.fields import Jaartal, JaNee
from generator.model.kind import Feiten, Kader
from generator.model.rules import Given, Requires
from generator.model.verwijzingen import MeldtFouten
from generator.problems import Problem

BIJ_KALENDER = Requires(
    Given("kalender"),
    Given("toon", Kalender.soort),
    "'kalender' zegt wat u van de kalender laat zien; schrijf er 'toon: kalender' bij",
)
"""Only who shows a calendar chooses of it."""


class KalenderKeuze(Invoer):
    """The year of the calendar, and whether what was is left out of the list of moments."""

    jaar: Jaartal | None = Field(
        None,
        description="Van welk jaar de kalender is; alleen nodig als dit dossier meer kalenders"
        " heeft.",
        examples=["2025"],
    )
    alleen_wat_komt: JaNee = Field(
        False,
        description="Of de lijst met momenten hier alleen laat zien wat op de datum van het"
        " document nog komt; vult u niets in, dan staat alles er.",
        examples=["ja"],
    )


VanDeKalender = Annotated[
    KalenderKeuze | None,
    Field(description="Alleen bij 'toon: kalender': welke kalender u laat zien, en hoeveel ervan."),
]
"""A field ``kalender`` of a part that may show the calendar."""


class ToontFeiten(MeldtFouten, Protocol):
    """A part of a document that shows facts."""

    @property
    def toon(self) -> str | None:
        """Their kind, if it shows any."""

    @property
    def kalender(self) -> KalenderKeuze | None:
        """What it shows of the calendar."""


def getoond(deel: ToontFeiten, kader: Kader) -> Feiten:
    """The facts that a part shows; it shows some, and they are there."""
    if deel.toon != Kalender.soort:
        return kader.feiten[deel.toon or ""]
    keuze = deel.kalender or KalenderKeuze()
    (kalender,) = _gekozen(keuze, kader.alle(Kalender))
    if keuze.alleen_wat_komt:
        return kalender.met_alleen_wat_komt(keuze.herkomst_van("alleen_wat_komt"))
    return kalender


def _gekozen(keuze: KalenderKeuze, alle: Iterable[Kalender]) -> list[Kalender]:
    """The calendars that are meant: one, if the choice is right."""
    return [een for een in alle if keuze.jaar in (None, een.jaar)]


def controleer_kalenderkeuze(delen: Iterable[ToontFeiten], kader: Kader) -> Iterator[Problem]:
    """Each part that shows the calendar must mean one that is there."""
    alle = kader.alle(Kalender)
    jaren = dutch.list_text([str(een.jaar) for een in alle])
    for deel in delen:
        if deel.toon != Kalender.soort or not alle:  # that there is none is told already
            continue
        keuze = deel.kalender or KalenderKeuze()
        gekozen = _gekozen(keuze, alle)
        if not gekozen:
            melding = f"dit dossier heeft geen kalender van {keuze.jaar}, wel van {jaren}"
            yield deel.fout_bij(melding, "kalender", "jaar")
        elif len(gekozen) > 1:
            melding = f"dit dossier heeft kalenders van {jaren}; kies het 'jaar' bij 'kalender'"
            yield deel.fout_bij(melding, "toon")
