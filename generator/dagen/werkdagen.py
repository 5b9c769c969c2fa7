"""Days on which nobody works: weekends and public holidays (Algemene termijnenwet, article 3)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from functools import cache

from generator.dagen.lijst import alle_dagen
from generator.dagen.regel import GeenDagError
from generator.dutch import is_weekend


def werkdag_tot_en_met(dag: date) -> date:
    """That day, or the last working day before it."""
    while is_weekend(dag) or dag in vrije_dagen(dag.year):
        dag -= timedelta(1)
    return dag


@cache
def vrije_dagen(jaar: int) -> frozenset[date]:
    """The public holidays of that year, as far as their days can be given."""
    return frozenset(_vrije_dagen(jaar))


def _vrije_dagen(jaar: int) -> Iterator[date]:
    for dag in alle_dagen():
        if dag.vrij:
            with suppress(GeenDagError):
                for een in dag.in_jaar(jaar):
                    yield from (een.datum + timedelta(na) for na in range(dag.dagen))
