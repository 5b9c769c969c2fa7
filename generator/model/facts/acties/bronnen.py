"""What actions may follow from: the bottlenecks and decisions of this dossier and the previous."""

from __future__ import annotations

from collections.abc import Iterator

from generator.content.inline import Strong, Value
from generator.content.unwrapped import unwrapped
from generator.content.values import Line, line
from generator.model.facts.besluiten import Besluit, Besluiten
from generator.model.facts.knelpunten import Knelpunt, Knelpunten
from generator.model.kind import Kader
from generator.model.peildatum import Peildatum


def bronnen(kader: Kader) -> dict[str, Line]:
    """Each of them in words, by its id; one of this dossier goes before one of the previous."""
    gevonden: dict[str, Line] = {}
    for een in (kader, kader.vorige):
        for sleutel, woorden in _van(een, kader.peildatum) if een else ():
            gevonden.setdefault(sleutel, woorden)
    return gevonden


def ids_van_twee(kader: Kader) -> frozenset[str]:
    """The ids that both a bottleneck and a decision of the dossier have."""
    knelpunten, besluiten = kader.van(Knelpunten), kader.van(Besluiten)
    if knelpunten is None or besluiten is None:
        return frozenset()
    van_besluiten = {besluit.id for besluit in besluiten.besluiten}
    return frozenset(een.id for een in knelpunten.knelpunten if een.id in van_besluiten)


def _van(kader: Kader, op: Peildatum | None) -> Iterator[tuple[str, Line]]:
    knelpunten, besluiten = kader.van(Knelpunten), kader.van(Besluiten)
    for knelpunt in knelpunten.knelpunten if knelpunten else ():
        if knelpunt.id:
            yield knelpunt.id, _knelpunt(knelpunt)
    for besluit in besluiten.besluiten if besluiten else ():
        yield besluit.id, _besluit(besluit, op)


def _knelpunt(knelpunt: Knelpunt) -> Line:
    """Its words in bold, if it begins so; all of it would be as long as the action."""
    if knelpunt.is_weggelaten:
        return knelpunt.vak_in_regel()
    for inline in getattr(next(unwrapped(knelpunt.omschrijving)), "children", ()):
        if isinstance(inline, Strong):
            titel = Value(inline.children, (knelpunt.herkomst_van("omschrijving"),))
            return line("knelpunt ", titel)
        break
    return line("een knelpunt")


def _besluit(besluit: Besluit, op: Peildatum | None) -> Line:
    """By its day, as far as it was taken on the day of the document."""
    if besluit.besloten_op is None or (op and besluit.besloten_op > op.dag):
        return line("een gevraagd besluit")
    return line("besluit van ", besluit.tekst_van("besloten_op"))
