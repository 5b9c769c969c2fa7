"""How it reads what became of earlier decisions."""

from __future__ import annotations

from generator.content.tables import ColumnOf, TableLayout
from generator.content.values import Blocks
from generator.model.documents.terugblik.judgement import acties_uit, eerdere_besluiten
from generator.model.facts.acties import in_het_kort
from generator.model.facts.besluiten import Besluit, gegeven_besluit
from generator.model.kind import Kader

SAMENVATTING = "Eerdere besluiten, wat er is besloten, en de acties die eruit volgen"


def terugblik(kader: Kader) -> Blocks:
    """A row for each earlier decision, with its actions if any has some; nothing without any."""
    besluiten = eerdere_besluiten(kader)
    if not besluiten:
        return ()

    def acties(besluit: Besluit) -> Blocks:
        return in_het_kort(acties_uit(besluit, kader), kader.peildatum)

    kolommen: tuple[ColumnOf[Besluit], ...] = (
        ColumnOf("Gevraagd besluit", 4, lambda een: een.passage_van("tekst")),
        ColumnOf("Wat er is besloten", 3, gegeven_besluit),
    )
    if any(map(acties, besluiten)):
        kolommen = (*kolommen, ColumnOf("Acties", 5, acties))
    return (TableLayout(kolommen, SAMENVATTING).table(besluiten),)
