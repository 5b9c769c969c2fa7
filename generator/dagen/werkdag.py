"""The working days: no weekend, and no public holiday."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from generator.dagen.lijst import alle_dagen

ZATERDAG = 5


def werkdag_op_of_voor(dag: date) -> date:
    """That day, or the last working day before it if it is none."""
    while dag.weekday() >= ZATERDAG or dag in _vrije_dagen(dag.year):
        dag -= timedelta(1)
    return dag


@cache
def _vrije_dagen(jaar: int) -> frozenset[date]:
    """The public holidays of that year."""
    vrij = [een for dag in alle_dagen() if dag.vrij for een in dag.in_jaar(jaar)]
    return frozenset(
        een.datum + timedelta(later)
        for een in vrij
        for later in range((een.einddatum - een.datum).days + 1)
    )
