"""Which activities are shown, and whether what is asked for is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator import dutch
from generator.model.documents.activiteitenoverzicht.fields import Velden
from generator.model.facts.activiteiten import Activiteiten, Activiteitregel, Invulling, regels
from generator.model.fields import Tijdstip, shown
from generator.model.verwijzingen import foute_verwijzingen
from generator.problems import Problem


def kies(overzicht: Velden, activiteiten: Activiteiten) -> tuple[Activiteitregel, ...]:
    """The lines that are shown."""
    van_wie = _van_wie(overzicht)
    return tuple(regels(activiteiten, lambda een: van_wie(een) and _wanneer(overzicht, een)))


def wat_er_niet_is(overzicht: Velden, activiteiten: Activiteiten) -> Iterator[Problem]:
    """What is asked for must be there."""
    onbekend = tuple(_onbekende(overzicht, activiteiten))
    yield from onbekend
    if overzicht.periode and not onbekend and not kies(overzicht, activiteiten):
        melding = _niets(overzicht, overzicht.periode, activiteiten)
        yield overzicht.fout_bij(melding, "periode")


def _onbekende(overzicht: Velden, activiteiten: Activiteiten) -> Iterator[Problem]:
    yield from foute_verwijzingen(
        overzicht,
        "dienstonderdelen",
        overzicht.dienstonderdelen,
        dict.fromkeys(
            woord for rij in regels(activiteiten) for woord in rij.invulling.dienstonderdelen
        ),
        onbekend="geen activiteit heeft het dienstonderdeel {}",
        dubbel="{} staat hier al; haal er één weg",
    )


def _niets(overzicht: Velden, periode: Tijdstip, activiteiten: Activiteiten) -> str:
    """What to say when the period leaves nothing; then each line has a period of its own."""
    gevonden = [rij.invulling.periode for rij in regels(activiteiten, _van_wie(overzicht))]
    eerste = min(een.first for een in gevonden if een)
    laatste = max(een.last for een in gevonden if een)
    wie = " van deze dienstonderdelen" if overzicht.dienstonderdelen else ""
    return (
        f"in de periode {shown(periode.text)} valt geen enkele activiteit{wie}; kies iets"
        f" tussen {dutch.date_text(eerste)} en {dutch.date_text(laatste)}"
    )


def _van_wie(overzicht: Velden) -> Callable[[Invulling], bool]:
    """Whether a line is of a unit that was asked for; all are when none was."""
    gevraagd = frozenset(overzicht.dienstonderdelen)
    return lambda een: not gevraagd or een.is_apart or not gevraagd.isdisjoint(een.dienstonderdelen)


def _wanneer(overzicht: Velden, invulling: Invulling) -> bool:
    """Whether it may be in the period; of what has no period of its own, nobody knows."""
    if invulling.is_apart:
        return True
    gevraagd = overzicht.periode.period if overzicht.periode else None
    eigen = invulling.periode
    if gevraagd is None or eigen is None:
        return True
    return eigen.first <= gevraagd.last and gevraagd.first <= eigen.last
