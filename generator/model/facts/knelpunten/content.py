"""How bottlenecks read."""

from __future__ import annotations

from generator.content.tables import TableLayout
from generator.content.tree import Table
from generator.model.facts.knelpunten.fields import Knelpunt, Velden
from generator.model.facts.punten.content import kolommen

KOP = "Knelpunten en risico's"
SAMENVATTING = "Knelpunten en risico's, met per rij de tegenmaatregel en het effect"


def tabel_van_knelpunten(feiten: Velden, kop: str = KOP) -> Table:
    """The bottlenecks as a table whose first column is headed ``kop``."""
    indeling: TableLayout[Knelpunt] = TableLayout(
        kolommen(
            kop,
            "Voorgestelde tegenmaatregel",
            lambda een: een.passage_van("tegenmaatregel"),
            lambda een: een.passage_van("effect"),
        ),
        SAMENVATTING,
    )
    return indeling.table(feiten.knelpunten)
