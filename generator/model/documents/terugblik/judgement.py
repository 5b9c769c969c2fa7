"""Which earlier decisions a reader still wants to know about, and what was agreed on each."""

from __future__ import annotations

from generator.model.facts.acties import Actie, Acties
from generator.model.facts.besluiten import Besluit, Besluiten, Uitkomst, genomen_voor
from generator.model.kind import Kader


def eerdere_besluiten(kader: Kader) -> tuple[Besluit, ...]:
    """The decisions from before the day of the document, the oldest first.

    Those of this dossier, and those that only the previous one asked for. What was decided before
    the previous dossier is left out when nothing is to be done any more.
    """
    if kader.peildatum is None:
        return ()
    dag = kader.peildatum.dag
    eigen = {besluit.id: besluit for besluit in _besluiten(kader)}
    toen = [een for een in _besluiten(kader.vorige) if een.id not in eigen]
    genomen = [een for een in eigen.values() if genomen_voor(een, dag)]
    bekend = [een for een in genomen if _telt_nog(een, kader)]
    nieuw = [een for een in toen if een.besluit is None or genomen_voor(een, dag)]
    return tuple(sorted((*bekend, *nieuw), key=lambda een: een.besloten_op or dag))


def acties_uit(besluit: Besluit, kader: Kader) -> tuple[Actie, ...]:
    """What was agreed to be done because of that decision."""
    acties = kader.van(Acties)
    return tuple(actie for actie in acties.acties if actie.uit == besluit.id) if acties else ()


def _besluiten(kader: Kader | None) -> tuple[Besluit, ...]:
    besluiten = kader.van(Besluiten) if kader else None
    return besluiten.besluiten if besluiten else ()


def _telt_nog(besluit: Besluit, kader: Kader) -> bool:
    """Whether it was taken since the previous dossier, was put off, or has something to be done."""
    vorige = kader.vorige.peildatum if kader.vorige else None
    return (
        vorige is None
        or besluit.besluit is Uitkomst.AANGEHOUDEN
        or not genomen_voor(besluit, vorige.dag)
        or any(actie.stand.loopt for actie in acties_uit(besluit, kader))
    )
