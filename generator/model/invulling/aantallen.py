"""What can be counted in a sentence: ``[]{aantal=indicatoren.behaald}``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator import dutch
from generator.content.inline import Value
from generator.content.values import value
from generator.model.base import Invoer
from generator.model.facts.doelen import Doelen
from generator.model.facts.indicator import Indicator, beoordeling
from generator.model.facts.kalender import Kalender
from generator.model.facts.kalender.fields import Moment, Zekerheid
from generator.model.facts.kalender.judgement import indeling, per_lid
from generator.model.facts.kansen import Kansen
from generator.model.facts.knelpunten import Knelpunten
from generator.model.facts.oordeel import Oordeel
from generator.model.fields import shown
from generator.model.invulling.fouten import VerwijzingError
from generator.model.kind import Feiten, Kader
from generator.origin import Origin
from generator.problems import nearest

F = TypeVar("F", bound=Feiten)


@dataclass(frozen=True)
class Geteld:
    """A number, and from which values it follows."""

    aantal: int
    herkomst: tuple[Origin, ...]


@dataclass(frozen=True)
class Telling:
    """Something that can be counted: what it is, in which facts, and how."""

    uitleg: str
    soort: type[Feiten]
    tel: Callable[[Kader], Geteld | None]
    """None when the facts are not there."""


def _telling(uitleg: str, soort: type[F], tel: Callable[[F, Kader], Geteld]) -> Telling:
    def in_kader(kader: Kader) -> Geteld | None:
        feiten = kader.van(soort)
        return tel(feiten, kader) if feiten else None

    return Telling(uitleg, soort, in_kader)


def _geteld(lijst: Origin, groepen: Iterable[Invoer]) -> Geteld:
    """So many of the groups in that list."""
    plekken = tuple(groep.herkomst_van() for groep in groepen)
    return Geteld(len(plekken), (lijst, *plekken))


def _indicatoren(uitleg: str, telt: Callable[[Indicator, Kader], bool]) -> Telling:
    def tel(doelen: Doelen, kader: Kader) -> Geteld:
        alle = doelen.alle_indicatoren()
        return _geteld(doelen.herkomst_van("doelen"), (een for een in alle if telt(een, kader)))

    return _telling(uitleg, Doelen, tel)


def _met_oordeel(oordeel: Oordeel) -> Telling:
    def telt(indicator: Indicator, kader: Kader) -> bool:
        gevonden = beoordeling(indicator, kader.peildatum)
        return gevonden is not None and gevonden.oordeel is oordeel

    return _indicatoren(f"De indicatoren met de status {oordeel.value}.", telt)


def _momenten(uitleg: str, telt: Callable[[Moment, Kader], bool]) -> Telling:
    def tel(kalender: Kalender, kader: Kader) -> Geteld:
        gevonden = (moment for moment in kalender.momenten if telt(moment, kader))
        return _geteld(kalender.herkomst_van("momenten"), gevonden)

    return _telling(uitleg, Kalender, tel)


def _minimum(kalender: Kalender, _: Kader) -> Geteld:
    return Geteld(kalender.minimum_per_lid, (kalender.herkomst_van("minimum_per_lid"),))


def _leden(telt: Callable[[Sequence[Moment], Kalender, Kader], bool]) -> Callable[..., Geteld]:
    """Counts the members of the board by the moments at which they are."""

    def tel(kalender: Kalender, kader: Kader) -> Geteld:
        codes = [lid.code for lid in kader.organisatie.bestuursraad]
        aantal = sum(telt(er_bij, kalender, kader) for er_bij in per_lid(kalender, codes).values())
        herkomst = kalender.plekken_van("momenten", "minimum_per_lid")
        return Geteld(aantal, (kader.organisatie.herkomst_van("bestuursraad"), *herkomst))

    return tel


def _al_geweest(momenten: Sequence[Moment], kader: Kader) -> int:
    return sum(moment.geweest(kader.peildatum) for moment in momenten)


TELLINGEN: Mapping[str, Telling] = {
    "doelen": _telling(
        "De doelen.", Doelen, lambda een, _: _geteld(een.herkomst_van("doelen"), een.doelen)
    ),
    "indicatoren": _indicatoren("Alle indicatoren.", lambda *_: True),
    **{f"indicatoren.{oordeel.value}": _met_oordeel(oordeel) for oordeel in Oordeel},
    "indicatoren.zonder_meting": _indicatoren(
        "De indicatoren die nog niet gemeten zijn.",
        lambda een, _: een.cijfer is None and not een.is_te_klein,
    ),
    "indicatoren.te_klein": _indicatoren(
        "De indicatoren die te klein zijn om te tonen.",
        lambda een, _: een.is_te_klein,
    ),
    "knelpunten": _telling(
        "De knelpunten en risico's.",
        Knelpunten,
        lambda een, _: _geteld(een.herkomst_van("knelpunten"), een.knelpunten),
    ),
    "kansen": _telling(
        "De kansen.", Kansen, lambda een, _: _geteld(een.herkomst_van("kansen"), een.kansen)
    ),
    "momenten": _momenten("Alle momenten in de kalender.", lambda *_: True),
    "momenten.met_br": _momenten(
        "De momenten met een of meer leden van de Bestuursraad.", lambda een, _: bool(een.br_leden)
    ),
    "momenten.geweest": _momenten(
        "De momenten die op de datum van het document voorbij zijn.",
        lambda een, kader: een.geweest(kader.peildatum),
    ),
    "momenten.geweest_met_br": _momenten(
        "De momenten die voorbij zijn, met een of meer leden van de Bestuursraad.",
        lambda een, kader: bool(een.br_leden) and een.geweest(kader.peildatum),
    ),
    "momenten.vast_te_stellen": _momenten(
        "De momenten waarvan de datum nog gekozen moet worden.",
        lambda een, _: een.zekerheid is Zekerheid.VAST_TE_STELLEN,
    ),
    "momenten.minimum": _telling(
        "Bij hoeveel momenten elk lid van de Bestuursraad minstens is.", Kalender, _minimum
    ),
    "leden": _telling("De leden van de Bestuursraad.", Kalender, _leden(lambda *_: True)),
    "leden.ingedeeld": _telling(
        "De leden die in de kalender bij het minimum van momenten staan, of bij meer.",
        Kalender,
        _leden(lambda er_bij, van, kader: not indeling(van, er_bij, kader.peildatum).tekort),
    ),
    "leden.geweest": _telling(
        "De leden die al bij het minimum van momenten waren, of bij meer.",
        Kalender,
        _leden(lambda er_bij, van, kader: _al_geweest(er_bij, kader) >= van.minimum_per_lid),
    ),
}
"""What can be counted, by the word for it."""


def aantal(naam: str, getal: bool, kader: Kader) -> Value:
    """What is printed for that count: in words up to twenty, in digits if ``getal``.

    Raises ``VerwijzingError``.
    """
    telling = TELLINGEN.get(naam)
    if telling is None:
        keuze = ", ".join(TELLINGEN)
        melding = f"{shown(naam)} kan niet worden geteld; kies uit: {keuze}"
        raise VerwijzingError(melding, nearest(naam, TELLINGEN))
    geteld = telling.tel(kader)
    if geteld is None:
        soort = telling.soort.soort
        raise VerwijzingError(f"dit dossier heeft geen {soort}.yaml om in te tellen", soort=soort)
    woord = str(geteld.aantal) if getal else dutch.number_word(geteld.aantal)
    return value(woord, *geteld.herkomst)
