"""Which actions are late, in which order they stand, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator import dutch
from generator.content.inline import Reference
from generator.content.walk import all_of
from generator.content.words import text_of_blocks
from generator.model.dubbel import met_eerdere
from generator.model.facts.acties.fields import Actie
from generator.model.fields import shown
from generator.model.weglaatbaar import apart_van, niet_apart
from generator.problems import Problem, nearest


def is_te_laat(actie: Actie, dag: date) -> bool:
    """Whether the action should have been done before that day, and is not."""
    uiterste = actie.voor_wanneer.last if actie.voor_wanneer else None
    return actie.stand.loopt and uiterste is not None and uiterste < dag


def op_volgorde(acties: Sequence[Actie], dag: date | None) -> tuple[Actie, ...]:
    """What is late on that day, then what is still to do, then the rest; each by its date.

    What has no last day comes last among its like, what stands apart last of all.
    """

    def plaats(actie: Actie) -> tuple[bool, bool, date]:
        laat = dag is not None and is_te_laat(actie, dag)
        uiterste = actie.voor_wanneer.last if actie.voor_wanneer else None
        return not laat, not actie.stand.loopt, uiterste or date.max

    return (*sorted(niet_apart(acties), key=plaats), *apart_van(acties))


def dubbele_acties(acties: Iterable[Actie]) -> Iterator[Problem]:
    """Actions that stand there already: the same by the same before the same moment."""
    for actie, eerder in met_eerdere(acties, _wat_wie_wanneer):
        fout = actie.fout_bij("deze actie staat er al; haal er één weg")
        yield replace(fout, earlier=eerder.herkomst_van())


def _wat_wie_wanneer(actie: Actie) -> tuple[str, ...]:
    verwijst = (deel.name for deel in all_of(actie.wat) if isinstance(deel, Reference))
    wanneer = actie.voor_wanneer.text if actie.voor_wanneer else ""
    delen = (text_of_blocks(actie.wat), *verwijst, actie.wie, wanneer)
    return tuple(map(dutch.to_compare, delen))


def onbekende_bron(
    acties: Iterable[Actie], bekend: Collection[str], van_twee: Collection[str]
) -> Iterator[Problem]:
    """Actions that follow from what is not there, or of which two have the id."""
    for actie in acties:
        if actie.uit in van_twee:
            melding = (
                f"{shown(actie.uit or '')} is het id van een knelpunt en van een besluit; geef een"
                " van de twee een ander id"
            )
            yield actie.fout_bij(melding, "uit")
        if actie.uit and actie.uit not in bekend:
            melding = f"er is geen knelpunt of besluit met het id {shown(actie.uit)}"
            if not bekend:
                melding += "; in dit dossier heeft geen knelpunt of besluit een id"
            yield actie.fout_bij(melding, "uit", meant=nearest(actie.uit, bekend))
