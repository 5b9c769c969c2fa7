"""Which decisions are still asked for on a day, which were taken, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator import dutch
from generator.content.words import text_of_blocks
from generator.model.facts.besluiten.fields import Besluit, Uitkomst
from generator.model.fields import shown
from generator.model.gelijkenis import Kenmerk, sprekend_gelijk
from generator.problems import Problem


def genomen_voor(besluit: Besluit, dag: date) -> bool:
    """Whether somebody decided before that day. What was decided on the day was asked on it."""
    return besluit.besloten_op is not None and besluit.besloten_op < dag


def nog_te_nemen(besluiten: Iterable[Besluit], dag: date) -> tuple[Besluit, ...]:
    """The decisions that a document of that day asks for."""
    return tuple(besluit for besluit in besluiten if not genomen_voor(besluit, dag))


def bijna_gelijk(besluiten: Sequence[Besluit]) -> Iterator[Problem]:
    """Decisions that say nearly the same as one before them."""
    for besluit, eerder in sprekend_gelijk(besluiten, _kenmerk):
        melding = f"dit lijkt sterk op {shown(eerder.id)}; is het hetzelfde, haal er dan één weg"
        twijfel = besluit.waarschuwing_bij(melding, "tekst")
        yield replace(twijfel, earlier=eerder.herkomst_van("tekst"))


def _kenmerk(besluit: Besluit) -> Kenmerk:
    return Kenmerk.van(text_of_blocks(besluit.tekst))


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
