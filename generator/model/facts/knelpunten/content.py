"""How bottlenecks read."""

from __future__ import annotations

from collections.abc import Sequence

from generator.content.tables import ColumnOf, TableLayout
from generator.content.tree import Table
from generator.content.values import Blocks, line, paragraph
from generator.model.facts.knelpunten.fields import Knelpunt, Velden
from generator.model.facts.punten.content import kolommen, of_geen

KOP = "Knelpunten en risico's"
SAMENVATTING = "Knelpunten en risico's, met per rij de tegenmaatregel en het effect"


def tabel_van_knelpunten(feiten: Velden, kop: str = KOP, onbekend: Blocks = ()) -> Table:
    """The bottlenecks as a table whose first column is headed ``kop``.

    ``onbekend`` stands where no effect was filled in.
    """
    vast: tuple[ColumnOf[Knelpunt], ...] = kolommen(
        kop,
        "Voorgestelde tegenmaatregel",
        lambda een: een.passage_van("tegenmaatregel"),
        lambda een: een.passage_van("effect") or onbekend,
    )
    indeling = TableLayout((*vast, *_sturen(feiten.knelpunten)), SAMENVATTING, wide=True)
    return of_geen(indeling.table(feiten.knelpunten))


def _sturen(knelpunten: Sequence[Knelpunt]) -> tuple[ColumnOf[Knelpunt], ...]:
    """A column for who does it, before when and how much it weighs; none if nobody said so."""
    if any(een.eigenaar or een.uiterlijk for een in knelpunten):
        return (ColumnOf("Wie en wanneer", 3, _wie_en_wanneer),)
    if any(een.gewicht for een in knelpunten):
        return (ColumnOf("Gewicht", 2, lambda een: een.alinea_van("gewicht")),)
    return ()


def _wie_en_wanneer(een: Knelpunt) -> Blocks:
    """Each on a line of its own."""
    uiterlijk, gewicht = een.regel_van("uiterlijk"), een.regel_van("gewicht")
    return (
        *een.alinea_van("eigenaar"),
        *(paragraph(*line("uiterlijk ", *uiterlijk)) if uiterlijk else ()),
        *(paragraph(*line("gewicht: ", *gewicht)) if gewicht else ()),
    )
