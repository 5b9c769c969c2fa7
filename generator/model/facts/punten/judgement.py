"""How a point is known again in the next dossier, and which may be the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from generator.model.facts.punten.fields import Punt
from generator.model.fields import shown
from generator.model.gelijkenis import LIJKT, VERMOEDELIJK, ZELFDE, Kenmerk, paren, sprekend_gelijk
from generator.problems import Problem

P = TypeVar("P", bound=Punt)
P_co = TypeVar("P_co", bound=Punt, covariant=True)


@dataclass(frozen=True)
class Verschil(Generic[P_co]):
    """What became of the points since the previous dossier.

    ``vermoedelijk`` are pairs of now and then that may be the same in other words; ``twijfel`` are
    those among the new and the gone at which somebody should look.
    """

    nieuw: tuple[P_co, ...]
    gebleven: tuple[P_co, ...]
    verdwenen: tuple[P_co, ...]
    vermoedelijk: tuple[tuple[P_co, P_co], ...] = ()
    twijfel: tuple[tuple[P_co, P_co], ...] = ()


def vergelijk(nu: Sequence[P], vorige: Sequence[P]) -> Verschil[P]:
    """The points of now beside those of the previous dossier, each in its own order.

    A point is known by its id, or else by its words. One that was put in other words is known
    by likeness, unless both have an id: then staff say that it is another.
    """
    toen, hier = _Bekend(vorige), _Bekend(nu)
    erbij = [punt for punt in nu if punt not in toen]
    eraf = [punt for punt in vorige if punt not in hier]
    herkend = _niet_beide_met_id(erbij, eraf, ZELFDE)
    nog_hier = {id(punt) for punt, _ in herkend}
    erbij, eraf = _zonder(erbij, eraf, herkend)
    vermoedelijk = _niet_beide_met_id(erbij, eraf, VERMOEDELIJK)
    nieuw, verdwenen = _zonder(erbij, eraf, vermoedelijk)
    return Verschil(
        nieuw=tuple(nieuw),
        gebleven=tuple(punt for punt in nu if punt in toen or id(punt) in nog_hier),
        verdwenen=tuple(verdwenen),
        vermoedelijk=tuple(vermoedelijk),
        twijfel=tuple(paren(nieuw, verdwenen, _kenmerk, LIJKT)),
    )


def _niet_beide_met_id(nu: Sequence[P], vorige: Sequence[P], vanaf: float) -> list[tuple[P, P]]:
    """Pairs that are so much alike, unless both have an id."""
    gelijkend = paren(nu, vorige, _kenmerk, vanaf)
    return [(punt, toen) for punt, toen in gelijkend if not (punt.id and toen.id)]


def _zonder(
    nu: Sequence[P], vorige: Sequence[P], paar_voor_paar: Sequence[tuple[P, P]]
) -> tuple[list[P], list[P]]:
    """Both without what is in a pair."""
    gehad = {id(punt) for paar in paar_voor_paar for punt in paar}
    hier, daar = ([punt for punt in rij if id(punt) not in gehad] for rij in (nu, vorige))
    return hier, daar


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


def _kenmerk(punt: Punt) -> Kenmerk:
    return punt.kenmerk


def misschien_hetzelfde(nu: Sequence[P], vorige: Sequence[P]) -> Iterator[Problem]:
    """Points that may be the same as one of the previous dossier."""
    verschil = vergelijk(nu, vorige)
    for punt, toen in verschil.vermoedelijk:
        yield punt.waarschuwing_bij(
            f"dit lijkt op {shown(toen.kort)} uit het vorige dossier, en komt daarom in het"
            f" document als mogelijk hetzelfde. Is dat zo, {_raad(toen)}; anders krijgt elk een"
            " eigen 'id'",
            "omschrijving",
        )
    for punt, toen in verschil.twijfel:
        yield punt.waarschuwing_bij(
            f"dit telt als nieuw, maar lijkt op {shown(toen.kort)} uit het vorige dossier, dat nu"
            f" als verdwenen telt; is het hetzelfde, {_raad(toen)}",
            "omschrijving",
        )


def _raad(toen: Punt) -> str:
    if toen.id:
        return f"schrijf dan hier 'id: {toen.id}'"
    return "geef het dan in beide dossiers hetzelfde 'id'"


def bijna_gelijk(punten: Sequence[Punt]) -> Iterator[Problem]:
    """Points that say nearly the same as one before them."""
    for punt, eerder in sprekend_gelijk(punten, _kenmerk):
        melding = f"dit lijkt sterk op {shown(eerder.kort)}; is het hetzelfde, haal er dan één weg"
        twijfel = punt.waarschuwing_bij(melding, "omschrijving")
        yield replace(twijfel, earlier=eerder.herkomst_van("omschrijving"))
