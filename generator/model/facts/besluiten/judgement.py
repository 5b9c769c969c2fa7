"""Which decisions are still asked for on a day, which were taken, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator import dutch
from generator.model.facts.besluiten.fields import Besluit, Uitkomst
from generator.model.fields import shown
from generator.model.niemand import is_niemand
from generator.problems import Problem


def genomen_voor(besluit: Besluit, dag: date) -> bool:
    """Whether somebody decided before that day. What was decided on the day was asked on it."""
    return besluit.besloten_op is not None and besluit.besloten_op < dag


def nog_te_nemen(besluiten: Iterable[Besluit], dag: date) -> tuple[Besluit, ...]:
    """The decisions that a document of that day asks for."""
    return tuple(besluit for besluit in besluiten if not genomen_voor(besluit, dag))


def zonder_eigenaar(besluiten: Iterable[Besluit]) -> Iterator[Problem]:
    """Decisions that nobody carries out."""
    for besluit in besluiten:
        if is_niemand(besluit.eigenaar):
            melding = (
                f"een besluit heeft iemand nodig die het uitvoert; er staat"
                f" {shown(besluit.eigenaar)}. Noem een functie of team"
            )
            yield besluit.fout_bij(melding, "eigenaar")


def te_laat(besluiten: Iterable[Besluit], dag: date) -> Iterator[Problem]:
    """Decisions that should have been taken before that day, and were not."""
    for besluit in besluiten:
        uiterste = besluit.uiterlijk.last
        if besluit.besluit is None and uiterste and uiterste < dag:
            melding = (
                f"uiterlijk {besluit.uiterlijk.text} was al voorbij op {dutch.date_text(dag)};"
                " kies een nieuwe dag, of vul in wat er is besloten"
            )
            yield besluit.waarschuwing_bij(melding, "uiterlijk")


def elders_genomen(besluiten: Iterable[Besluit], vorige: Iterable[Besluit]) -> Iterator[Problem]:
    """Decisions that are asked for here, while the previous dossier says that they were taken."""
    toen = {besluit.id: besluit for besluit in vorige}
    for besluit in besluiten:
        eerder = toen.get(besluit.id)
        if besluit.besluit or eerder is None or eerder.besluit in (None, Uitkomst.AANGEHOUDEN):
            continue
        assert eerder.besluit and eerder.besloten_op  # the rules of Besluit
        melding = (
            f"hierover is op {dutch.date_text(eerder.besloten_op)} al besloten"
            f" ({eerder.besluit.value}), zegt het vorige dossier; neem dat hier over"
        )
        yield besluit.waarschuwing_bij(melding, "id")
