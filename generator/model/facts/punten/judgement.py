"""How a point is known again in the next dossier, and what stands twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.facts.punten.fields import Punt

P = TypeVar("P", bound=Punt)
P_co = TypeVar("P_co", bound=Punt, covariant=True)


@dataclass(frozen=True)
class Verschil(Generic[P_co]):
    """What became of the points since the previous dossier."""

    nieuw: tuple[P_co, ...]
    gebleven: tuple[P_co, ...]
    verdwenen: tuple[P_co, ...]


def vergelijk(nu: Sequence[P], vorige: Sequence[P]) -> Verschil[P]:
    """The points of now beside those of the previous dossier, each in its own order."""
    toen, hier = _Bekend(vorige), _Bekend(nu)
    return Verschil(
        nieuw=tuple(punt for punt in nu if punt not in toen),
        gebleven=tuple(punt for punt in nu if punt in toen),
        verdwenen=tuple(punt for punt in vorige if punt not in hier),
    )


class _Bekend:
    """The points of a dossier, by what another is known as one of them."""

    def __init__(self, punten: Sequence[Punt]) -> None:
        self._ids = {punt.id for punt in punten if punt.id}
        self._woorden = {punt.woorden for punt in punten}
        self._zonder_id = {punt.woorden for punt in punten if not punt.id}

    def __contains__(self, punt: Punt) -> bool:
        """Whether it is there by its id, or by its words when one of the two has no id."""
        if punt.id is None:
            return punt.woorden in self._woorden
        return punt.id in self._ids or punt.woorden in self._zonder_id
