"""How opportunities read."""

from __future__ import annotations

from generator.content.tables import TableLayout
from generator.content.tree import Table
from generator.content.values import Blocks
from generator.model.facts.kansen.fields import Kans, Velden
from generator.model.facts.punten.content import kolommen, of_geen

KOP = "Kansen en mogelijkheden"
SAMENVATTING = "Kansen en mogelijkheden, met per rij de vervolgstap en het effect"


def tabel_van_kansen(feiten: Velden, kop: str = KOP, onbekend: Blocks = ()) -> Table:
    """The opportunities as a table whose first column is headed ``kop``.

    ``onbekend`` stands where no effect was filled in.
    """
    indeling: TableLayout[Kans] = TableLayout(
        kolommen(
            kop,
            "Gewenste vervolgstap",
            lambda een: een.passage_van("vervolgstap"),
            lambda een: een.passage_van("effect") or onbekend,
        ),
        SAMENVATTING,
        wide=True,
    )
    return of_geen(indeling.table(feiten.kansen))
