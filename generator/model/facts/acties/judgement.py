"""Which actions are late, in which order they stand, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from generator.model.facts.acties.fields import Actie
from generator.model.fields import shown
from generator.model.niemand import is_niemand
from generator.problems import Problem, nearest


def is_te_laat(actie: Actie, dag: date) -> bool:
    """Whether the action should have been done before that day, and is not."""
    uiterste = actie.voor_wanneer.last if actie.voor_wanneer else None
    return actie.stand.loopt and uiterste is not None and uiterste < dag


def op_volgorde(acties: Iterable[Actie], dag: date | None) -> tuple[Actie, ...]:
    """What is late on that day, then what is still to do, then the rest; each by its date.

    What has no last day comes last among its like.
    """

    def plaats(actie: Actie) -> tuple[bool, bool, date]:
        laat = dag is not None and is_te_laat(actie, dag)
        uiterste = actie.voor_wanneer.last if actie.voor_wanneer else None
        return not laat, not actie.stand.loopt, uiterste or date.max

    return tuple(sorted(acties, key=plaats))


def zonder_eigenaar(acties: Iterable[Actie]) -> Iterator[Problem]:
    """Actions that nobody does."""
    for actie in acties:
        if is_niemand(actie.wie):
            melding = (
                f"een actie heeft iemand nodig die haar doet; er staat {shown(actie.wie)}. Noem een"
                " functie of team, of schrijf het als knelpunt op"
            )
            yield actie.fout_bij(melding, "wie")


def onbekende_bron(acties: Iterable[Actie], bekend: Collection[str]) -> Iterator[Problem]:
    """Actions that follow from what is not there."""
    for actie in acties:
        if actie.uit and actie.uit not in bekend:
            melding = f"er is geen knelpunt of besluit met het id {shown(actie.uit)}"
            if not bekend:
                melding += "; in dit dossier heeft geen knelpunt of besluit een id"
            yield actie.fout_bij(melding, "uit", meant=nearest(actie.uit, bekend))
