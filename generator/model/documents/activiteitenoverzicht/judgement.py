"""Which activities are shown, and whether what is asked for is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator import dutch
from generator.content.inline import Value
from generator.model.documents.activiteitenoverzicht.fields import Velden
from generator.model.facts.activiteiten import (
    Activiteiten,
    Activiteitregel,
    Invulling,
    regels,
    vreemde_dienstonderdelen,
)
from generator.model.fields import Tijdstip, shown
from generator.problems import Problem


def kies(overzicht: Velden, activiteiten: Activiteiten) -> tuple[Activiteitregel, ...]:
    """The lines that are shown."""
    van_wie = _van_wie(overzicht, activiteiten)
    return tuple(regels(activiteiten, lambda een: van_wie(een) and _wanneer(overzicht, een)))


def erbij(overzicht: Velden, activiteiten: Activiteiten) -> tuple[Value, ...]:
    """The units that stand for everyone, as far as they are shown beside those asked for."""
    if not (overzicht.dienstonderdelen and overzicht.ook_voor_iedereen):
        return ()
    geschreven = activiteiten.geschreven.voor_iedereen
    iedereen = zip(geschreven, activiteiten.elk_van("voor_iedereen"), strict=True)
    return tuple(een for woord, een in iedereen if woord not in overzicht.dienstonderdelen)


def gevraagde_namen(overzicht: Velden, activiteiten: Activiteiten) -> tuple[Value, ...]:
    """The units that are asked for, each as the activities call it: in another language perhaps."""
    invullingen = [rij.invulling for rij in regels(activiteiten)]
    geschreven = (woord for een in invullingen for woord in een.geschreven.dienstonderdelen)
    gedrukt = (woord for een in invullingen for woord in een.elk_van("dienstonderdelen"))
    heet = dict(zip(geschreven, gedrukt, strict=True))
    eigen = zip(overzicht.dienstonderdelen, overzicht.elk_van("dienstonderdelen"), strict=True)
    return tuple(_zoals(heet.get(woord, een), een) for woord, een in eigen)


def _zoals(daar: Value, hier: Value) -> Value:
    """What is written here, in the words that it has there if those are others."""
    if daar.children == hier.children:
        return hier
    return Value(daar.children, (*hier.origins, *daar.origins))


def wat_er_niet_is(overzicht: Velden, activiteiten: Activiteiten) -> Iterator[Problem]:
    """What is asked for must be there."""
    onbekend = tuple(vreemde_dienstonderdelen(overzicht, "dienstonderdelen", activiteiten))
    yield from onbekend
    if overzicht.periode and not onbekend and not kies(overzicht, activiteiten):
        melding = _niets(overzicht, overzicht.periode, activiteiten)
        yield overzicht.fout_bij(melding, "periode")


def _niets(overzicht: Velden, periode: Tijdstip, activiteiten: Activiteiten) -> str:
    """What to say when the period leaves nothing; then each line has a period of its own."""
    van_wie = _van_wie(overzicht, activiteiten)
    gevonden = [rij.invulling.periode for rij in regels(activiteiten, van_wie)]
    eerste = min(een.first for een in gevonden if een)
    laatste = max(een.last for een in gevonden if een)
    wie = " van deze dienstonderdelen" if overzicht.dienstonderdelen else ""
    return (
        f"in de periode {shown(periode.text)} valt geen enkele activiteit{wie}; kies iets"
        f" tussen {dutch.date_text(eerste)} en {dutch.date_text(laatste)}"
    )


def _van_wie(overzicht: Velden, activiteiten: Activiteiten) -> Callable[[Invulling], bool]:
    """Whether a line is of a unit that was asked for, or for everyone; all are when none was."""
    gevraagd = frozenset(overzicht.dienstonderdelen)
    if gevraagd and overzicht.ook_voor_iedereen:
        gevraagd |= frozenset(activiteiten.geschreven.voor_iedereen)

    def is_van_hen(een: Invulling) -> bool:
        return een.is_apart or not gevraagd.isdisjoint(een.geschreven.dienstonderdelen)

    return is_van_hen if gevraagd else lambda _: True


def _wanneer(overzicht: Velden, invulling: Invulling) -> bool:
    """Whether it may be in the period; of what has no period of its own, nobody knows."""
    if invulling.is_apart:
        return True
    gevraagd = overzicht.periode.period if overzicht.periode else None
    eigen = invulling.periode
    if gevraagd is None or eigen is None:
        return True
    return eigen.first <= gevraagd.last and gevraagd.first <= eigen.last
