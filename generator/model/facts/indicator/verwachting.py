"""What an indicator will be at its deadline, if it goes on at the present pace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal

from generator.model.facts.indicator.indicator import Indicator
from generator.model.facts.indicator.meting import Meting
from generator.model.facts.indicator.vergelijking import Vergelijking
from generator.model.peildatum import Peildatum
from generator.origin import Origin

_RUIM = Context(prec=60)
"""Room for the digits of any expected value: a fast pace until a late year makes many."""


@dataclass(frozen=True)
class Verwachting:
    """A value that is expected on a day, and from which values that follows."""

    dag: date
    waarde: Decimal
    herkomst: tuple[Origin, ...]


def verwachting(vergelijking: Vergelijking, op: Peildatum | None) -> Verwachting | None:
    """The deadline, and the value expected then, as it looks on the day ``op``.

    The pace is that since the measurement of the previous dossier, or since the first
    measurement when there is none before. None without a pace, or without a deadline that is
    still to come: after the latest measurement, and after the day ``op``.
    """
    nu = vergelijking.nu
    einde = nu.einde
    if einde is None or not nu.metingen or (op and einde <= op.dag):
        return None
    begin, laatste = _begin_van_tempo(vergelijking), nu.reeks[-1]
    dagen = (laatste.peildatum - begin.peildatum).days
    if dagen <= 0 or einde <= laatste.peildatum:
        return None
    tempo = (laatste.waarde - begin.waarde) / dagen
    waarde = laatste.waarde + tempo * (einde - laatste.peildatum).days
    gebruikt = (begin.herkomst_van(), laatste.herkomst_van(), nu.herkomst_van("deadline"))
    dag = (op.herkomst,) if op else ()
    return Verwachting(einde, _afgerond(nu, waarde, begin, laatste), (*gebruikt, *dag))


def _begin_van_tempo(vergelijking: Vergelijking) -> Meting:
    vorige = vergelijking.vorige_meting
    eerste, laatste = vergelijking.nu.reeks[0], vergelijking.nu.reeks[-1]
    return vorige if vorige and vorige.peildatum < laatste.peildatum else eerste


def _afgerond(indicator: Indicator, waarde: Decimal, *metingen: Meting) -> Decimal:
    """As precise as the measurements themselves, and never an impossible percentage."""
    exponenten = [int(meting.waarde.as_tuple().exponent) for meting in metingen]
    if indicator.eenheid == "%":
        waarde = min(max(waarde, Decimal(0)), Decimal(100))
    rond = waarde.quantize(Decimal(1).scaleb(min(exponenten)), ROUND_HALF_UP, _RUIM)
    return rond + 0  # without the sign of a negative zero
